// SPDX-License-Identifier: EUPL-1.2
import { create } from 'qrcode/lib/core/qrcode.js'
import { expect, test } from 'vitest'
import { type QrMatrix, qrPath, qrSide } from '../qr-matrix.ts'
import { keepingQrEncoder, qrMatrixOf } from './qr-encoder.ts'

/** The path as a wall paints it: the dark modules, quiet zone included, row by row. */
function painted(matrix: QrMatrix): number[] {
  const side = qrSide(matrix)
  const dark = Array.from({ length: side * side }, () => 0)
  for (const [, x, y, length] of qrPath(matrix).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const from = Number(y) * side + Number(x)
    dark.fill(1, from, from + Number(length))
  }
  return dark
}

test('what is drawn from a matrix is the code that was made, in its quiet zone', () => {
  const texts = ['HTTP://192.168.10.20:4500/T/K7QM', 'WIFI:T:WPA;S:Staatsprint;P:a\\;b;;', 'desk']
  for (const text of texts) {
    const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
    const quiet = Array.from({ length: 4 }, () => 0)
    const empty = Array.from({ length: 4 * (size + 8) }, () => 0)
    const rows = Array.from({ length: size }, (_, row) => [
      ...quiet,
      ...data.subarray(row * size, (row + 1) * size),
      ...quiet,
    ])
    expect(painted(qrMatrixOf(text))).toEqual([...empty, ...rows.flat(), ...empty])
  }
})

test('a text that was encoded before is the same object, however often it is asked for', () => {
  const encode = keepingQrEncoder()
  const first = encode('K7QM')
  for (let other = 0; other < 150; other += 1) encode(`${other}`)
  expect(encode('K7QM')).toBe(first)
})
