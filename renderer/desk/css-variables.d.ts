// SPDX-License-Identifier: EUPL-1.2
import 'react'

declare module 'react' {
  interface CSSProperties {
    '--per-line'?: number
    '--wall-aspect'?: number
    /** Of the planner: how high its window is, how wide a room, how high an hour. */
    '--fill'?: string
    '--column'?: string
    '--hour'?: string
  }
}
