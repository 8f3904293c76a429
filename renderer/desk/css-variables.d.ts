// SPDX-License-Identifier: EUPL-1.2
import 'react'

declare module 'react' {
  interface CSSProperties {
    '--per-line'?: number
    '--wall-aspect'?: number
  }
}
