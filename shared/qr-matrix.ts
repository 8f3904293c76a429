// SPDX-License-Identifier: EUPL-1.2

/**
 * The modules of a QR code, dark and light, without the quiet zone: row by row, four to a hexadecimal
 * digit, dark as 1. The hub makes it and a wall draws it, so that no wall carries an encoder.
 */
export type QrMatrix = { size: number; bits: string }

/** Makes the code of a text; `null` where there is nothing at hand to make it. */
export type QrEncoder = (text: string) => QrMatrix | null

/** ISO/IEC 18004: four empty modules on every side. */
const QUIET_MODULES = 4

/** A side in modules, quiet zone included. */
export function qrSide({ size }: QrMatrix): number {
  return size + 2 * QUIET_MODULES
}

/** All dark modules as one SVG path, a run of them at a time, a module being a unit wide. */
export function qrPath({ size, bits }: QrMatrix): string {
  const isDark = (index: number) => (parseInt(bits.charAt(index >> 2), 16) >> (3 - (index & 3))) & 1
  let path = ''
  for (let row = 0; row < size; row += 1) {
    let column = 0
    while (column < size) {
      const from = column
      while (column < size && isDark(row * size + column)) column += 1
      if (column > from) {
        path += `M${from + QUIET_MODULES} ${row + QUIET_MODULES}h${column - from}v1h${from - column}z`
      } else column += 1
    }
  }
  return path
}
