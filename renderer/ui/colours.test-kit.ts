// SPDX-License-Identifier: EUPL-1.2

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [number, number, number]

export function fromHex(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

type Vector = readonly [number, number, number]
type Matrix = readonly [Vector, Vector, Vector]

function times(matrix: Matrix, [x, y, z]: Vector): Vector {
  const [a, b, c] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z)
  return [a ?? 0, b ?? 0, c ?? 0]
}

function linear(colour: Colour): Vector {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return [r ?? 0, g ?? 0, b ?? 0]
}

/** WCAG 2.2, of relative luminances. */
export function contrast(a: Colour, b: Colour): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: Colour): number {
  const [r, g, b] = linear(colour)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Machado, Oliveira and Fernandes 2009, at full strength, for linear light. */
const SIGHT = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>

export type Sight = keyof typeof SIGHT
export const SIGHTS: readonly Sight[] = ['usual', 'protan', 'deutan', 'tritan']

/** How far apart two colours are to somebody's eyes: CIE 1976, where 2 can just be told. */
export function difference(a: Colour, b: Colour, sight: Sight = 'usual'): number {
  const [one, other] = [labSeen(a, sight), labSeen(b, sight)]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

const XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]
const WHITE: Vector = [0.95047, 1, 1.08883]

function labSeen(colour: Colour, sight: Sight): Vector {
  const [r, g, b] = times(SIGHT[sight], linear(colour))
  const within = (part: number) => Math.min(1, Math.max(0, part))
  const xyz = times(XYZ, [within(r), within(g), within(b)])
  const [x = 0, y = 0, z = 0] = xyz.map((part, index) => {
    const share = part / (WHITE[index] ?? 1)
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116
  })
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
