// SPDX-License-Identifier: EUPL-1.2

/** What stands in windows-1252 for the bytes 0x80 to 0x9f. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const BYTE_OF = new Map<string, number>()
for (let byte = 0xa0; byte <= 0xff; byte += 1) BYTE_OF.set(String.fromCharCode(byte), byte)
for (const [at, letter] of Array.from(HIGH).entries()) {
  BYTE_OF.set(letter, 0x80 + at)
  // Latin-1 has controls there, which some programs keep.
  BYTE_OF.set(String.fromCharCode(0x80 + at), 0x80 + at)
}

const LETTERS = `[\\u0080-\\u00ff${HIGH}]`
const RUN = new RegExp(`${LETTERS}{2,}`, 'g')
const STRICT = new TextDecoder('utf-8', { fatal: true })

/**
 * Letters of UTF-8 that were once read as windows-1252, put right: `â€“` is an en dash. Done until
 * nothing is left to do, since some texts went through it twice.
 */
export function mojibakeMended(text: string): { text: string; places: number } {
  let mended = text
  let places = 0
  for (let times = 0; times < 3; times += 1) {
    let found = 0
    mended = mended.replace(RUN, (run) => {
      const right = runMended(run)
      if (right !== run) found += 1
      return right
    })
    places += found
    if (found === 0) break
  }
  return { text: mended, places }
}

/** Within a run each valid sequence of UTF-8 is put right by itself, the rest is left. */
function runMended(run: string): string {
  const letters = Array.from(run)
  let mended = ''
  for (let at = 0; at < letters.length; ) {
    const length = sequenceLength(BYTE_OF.get(letters[at] ?? '') ?? 0)
    const right = length > 1 ? sequenceMended(letters.slice(at, at + length), length) : null
    mended += right ?? letters[at]
    at += right === null ? 1 : length
  }
  return mended
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1
}

function sequenceMended(letters: string[], length: number): string | null {
  if (letters.length < length) return null
  const bytes = letters.map((letter) => BYTE_OF.get(letter) ?? 0)
  try {
    return STRICT.decode(new Uint8Array(bytes))
  } catch {
    return null
  }
}
