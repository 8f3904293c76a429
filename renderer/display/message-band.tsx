// SPDX-License-Identifier: EUPL-1.2

// So many characters fit two lines or three at the size of an instruction.
const SHORT = 110

/** A message of the desk over the scene that goes on. */
export function MessageBand({
  text,
  bodyPx,
  asidePx,
}: {
  text: string
  bodyPx: number
  asidePx: number
}) {
  return (
    <p
      dir="auto"
      className="message-band"
      style={{ fontSize: text.length <= SHORT ? bodyPx : asidePx }}
    >
      <bdi>{text}</bdi>
    </p>
  )
}
