// SPDX-License-Identifier: EUPL-1.2
import { lastOf } from '../../../shared/last.ts'
import type { Sizes } from '../fitting/sizes.ts'

// So many characters fit two lines or three at the size of an instruction.
const SHORT = 110

/** A message of the desk over the scene that goes on. */
export function MessageBand({ text, sizes }: { text: string; sizes: Sizes }) {
  const fontSize = text.length <= SHORT ? lastOf(sizes.bodyPx) : sizes.asidePx
  return (
    <p dir="auto" className="message-band" style={{ fontSize }}>
      <bdi>{text}</bdi>
    </p>
  )
}
