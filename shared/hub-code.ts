// SPDX-License-Identifier: EUPL-1.2

/**
 * A short code for where a hub is, to be read off a desk and typed at a display in place of its IPv4
 * address.
 *
 * It is digits in base 29. The address comes first, as a number that is small for the networks that
 * venues have: 192.168.x.y in four signs, 172.16–31.x.y and 10.x.y.z in five, any other in seven. Four
 * signs follow for a port that isn't the usual one. The last checks the others: of those of {@link SIGNS}
 * one that is wrong, or two that have changed places, are always noticed, since 29 is a prime. So
 * `192.168.10.20` is a code of five, `10.0.0.5` one of six, and a port of their own adds four.
 */

/** Without 0's, 1's, 2's, 5's, 8's and V's doubles, which {@link LOOKS_LIKE} reads as those. */
const SIGNS = '0123456789ACDEFGHJKMNPQRTVWXY'
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  ...{ O: '0', I: '1', L: '1', Z: '2', S: '5', B: '8', U: 'V' },
}

/** The port of a hub that isn't told otherwise: its number is in every printed code. */
export const USUAL_PORT = 4500

const PORT_SIGNS = 4
const WEB_PORT = 80
const HIGHEST_PORT = 65_535

/** Ranges of addresses in the order in which they are numbered, with how many signs theirs have. */
const RANGES = [
  { from: numberOf(192, 168, 0, 0), size: 2 ** 16, signs: 4 },
  { from: numberOf(172, 16, 0, 0), size: 2 ** 20, signs: 5 },
  { from: numberOf(10, 0, 0, 0), size: 2 ** 24, signs: 5 },
  { from: 0, size: 2 ** 32, signs: 7 },
] as const

/**
 * The code of a hub.
 * @param origin as `http://192.168.10.20:4500`
 * @returns its 5 to 12 signs; `null`: it is at no IPv4 address
 */
export function hubCodeOf(origin: string): string | null {
  const [, host = '', port = String(WEB_PORT)] = /^http:\/\/([\d.]+)(?::(\d+))?$/.exec(origin) ?? []
  const bytes = host.split('.').map(Number)
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  if (host === '' || bytes.length !== 4 || bytes.some((byte) => byte > 255)) return null
  const address = numberOf(a, b, c, d)
  const at = RANGES.findIndex(({ from, size }) => address >= from && address < from + size)
  const range = RANGES[at]
  if (!range) return null
  const digits = digitsOf(startOf(at) + address - range.from, range.signs)
  const own = Number(port) === USUAL_PORT ? [] : digitsOf(Number(port), PORT_SIGNS)
  const all = [...digits, ...own]
  return [...all, checkOf(all)].map((digit) => SIGNS[digit]).join('')
}

/** Whether somebody who typed this meant a code, a wrong one perhaps: not an address, nor a name. */
export function looksLikeHubCode(typed: string): boolean {
  return /\d/.test(typed) && rangeAndPort(signsIn(typed)) !== null
}

/**
 * Where a hub is by a code that somebody typed, in capitals or not, with gaps or without.
 * @returns its origin, `http://192.168.10.20:4500`; `null`: it is no code, or a wrong one
 */
export function readHubCode(typed: string): string | null {
  const signs = signsIn(typed)
  const shape = rangeAndPort(signs)
  if (!shape) return null
  const digits = Array.from(signs, (sign) => SIGNS.indexOf(sign))
  if (digits.includes(-1) || checkOf(digits.slice(0, -1)) !== digits[digits.length - 1]) return null
  const number = numberIn(digits.slice(0, shape.signs))
  const at = RANGES.findIndex(
    ({ size, signs }, index) => signs === shape.signs && number < startOf(index) + size,
  )
  const range = RANGES[at]
  if (!range || number < startOf(at)) return null
  const port = shape.hasPort ? numberIn(digits.slice(shape.signs, -1)) : USUAL_PORT
  if (port < 1 || port > HIGHEST_PORT) return null
  const address = range.from + number - startOf(at)
  const bytes = [24, 16, 8, 0].map((bits) => Math.floor(address / 2 ** bits) % 256)
  // As browsers and `URL` write an origin.
  return `http://${bytes.join('.')}${port === WEB_PORT ? '' : `:${port}`}`
}

/** What was typed, without gaps and in signs of a code; anything else stays as it is. */
function signsIn(typed: string): string {
  return typed
    .replace(/[\s·-]/g, '')
    .toUpperCase()
    .replace(/[OILZSBU]/g, (letter) => LOOKS_LIKE[letter] ?? letter)
}

/** Each length means one shape. */
function rangeAndPort(signs: string): { signs: number; hasPort: boolean } | null {
  if (!/^[0-9A-Z]+$/.test(signs)) return null
  const length = signs.length - 1
  if (RANGES.some((range) => range.signs === length)) return { signs: length, hasPort: false }
  const ofAddress = length - PORT_SIGNS
  return RANGES.some((range) => range.signs === ofAddress)
    ? { signs: ofAddress, hasPort: true }
    : null
}

/** The number of the first address of a range: each begins where those before it with as many signs end. */
function startOf(at: number): number {
  const signs = RANGES[at]?.signs
  return RANGES.slice(0, at).reduce(
    (sum, range) => (range.signs === signs ? sum + range.size : sum),
    0,
  )
}

/** Each digit counts by its place, from 2 on: a changed one and two that changed places change the sum. */
function checkOf(digits: readonly number[]): number {
  return digits.reduce((sum, digit, index) => sum + (index + 2) * digit, 0) % SIGNS.length
}

function digitsOf(number: number, signs: number): number[] {
  return Array.from(
    { length: signs },
    (_, index) => Math.floor(number / SIGNS.length ** (signs - 1 - index)) % SIGNS.length,
  )
}

function numberIn(digits: readonly number[]): number {
  return digits.reduce((value, digit) => value * SIGNS.length + digit, 0)
}

function numberOf(a: number, b: number, c: number, d: number): number {
  return ((a * 256 + b) * 256 + c) * 256 + d
}
