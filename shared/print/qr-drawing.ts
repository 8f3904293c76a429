// SPDX-License-Identifier: EUPL-1.2
import { type Html, html } from '../join-page/html/html.ts'
import { type QrMatrix, qrPath, qrSide } from '../qr-matrix.ts'

/** A QR code with its quiet zone, as sharp as the printer is; `label`: what it is for. */
export function qrDrawing(matrix: QrMatrix, label: string): Html {
  const side = qrSide(matrix)
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path d="${qrPath(matrix)}"></path></svg>`
}
