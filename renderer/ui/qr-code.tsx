// SPDX-License-Identifier: EUPL-1.2
// Its core alone: the whole entry brings canvas and image writers that no wall draws with.
import { create } from 'qrcode/lib/core/qrcode.js'
import { useMemo } from 'react'

/** ISO/IEC 18004: four empty modules on every side. */
const QUIET_MODULES = 4

type Props = {
  /** What a phone reads. */
  text: string
  /** The most that it may take of the page, in CSS pixels, quiet zone included. */
  sidePx: number
  /** What it is for, for whoever can't see it. */
  label: string
}

/**
 * A QR code, dark on white whatever the ground, error correction M. A module is a whole number
 * of device pixels, so it comes out at `sidePx` or a little under.
 */
export function QrCode({ text, sidePx, label }: Props) {
  const { path, modules } = useMemo(() => drawn(text), [text])
  const side = crispSidePx(sidePx, modules, window.devicePixelRatio)
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      width={side}
      height={side}
      viewBox={`0 0 ${modules} ${modules}`}
      shapeRendering="crispEdges"
    >
      <rect width={modules} height={modules} className="qr-code-ground" />
      <path d={path} className="qr-code-modules" />
    </svg>
  )
}

/** The largest side up to `sidePx` at which a module is a whole number of device pixels. */
export function crispSidePx(sidePx: number, modules: number, pixelRatio: number): number {
  const devicePx = Math.max(1, Math.floor((sidePx * pixelRatio) / modules))
  return (devicePx * modules) / pixelRatio
}

/** One path of all dark modules, a run of them at a time, and the side in modules. */
function drawn(text: string): { path: string; modules: number } {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  let path = ''
  for (let row = 0; row < size; row += 1) {
    let column = 0
    while (column < size) {
      const from = column
      while (column < size && data[row * size + column]) column += 1
      if (column > from) {
        path += `M${from + QUIET_MODULES} ${row + QUIET_MODULES}h${column - from}v1h${from - column}z`
      } else column += 1
    }
  }
  return { path, modules: size + 2 * QUIET_MODULES }
}
