// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { type QrMatrix, qrPath, qrSide } from '../../shared/qr-matrix.ts'

type Props = {
  matrix: QrMatrix
  /** The most that it may take of the page, in CSS pixels, quiet zone included. */
  sidePx: number
  /** What it is for, for whoever can't see it. */
  label: string
}

/**
 * A QR code, dark on white whatever the ground. A module is a whole number of device pixels, so it
 * comes out at `sidePx` or a little under. What makes a matrix is `shared/qr-encoder`: the hub does for
 * walls, and a desk for itself.
 */
export function QrCode({ matrix, sidePx, label }: Props) {
  const path = useMemo(() => qrPath(matrix), [matrix])
  const modules = qrSide(matrix)
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
function crispSidePx(sidePx: number, modules: number, pixelRatio: number): number {
  const devicePx = Math.max(1, Math.floor((sidePx * pixelRatio) / modules))
  return (devicePx * modules) / pixelRatio
}
