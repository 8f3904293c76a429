// SPDX-License-Identifier: EUPL-1.2

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

/** Words that end on a ligature by themselves; a space after them is a space. */
const WHOLE = /^(?:wi-?fi|hi-?fi|sci-?fi|lo-?fi|bfi|uefi|fi)$/i

/** Stems in which a lost ligature is told by the letters around it. */
const STEMS = [
  'koffie',
  'officie',
  'office',
  'officer',
  'effect',
  'efficiënt',
  'efficient',
  'definiti',
  'definië',
  'defini',
  'profiel',
  'profile',
  'grafiek',
  'grafisch',
  'identific',
  'specifiek',
  'specific',
  'reflect',
  'conflict',
  'flexib',
  'flip',
  'flits',
  'filosof',
  'financ',
  'finale',
  'film',
  'fiets',
  'final',
  'first',
  'find',
  'field',
  'workflow',
  'offerte',
  'offline',
  'different',
  'difficult',
  'traffic',
  'coffee',
  'staff',
  'kickoff',
  'afsluiten',
  'certific',
  'beneficial',
  'official',
  'waffle',
  'buffet',
  'effici',
]

/**
 * Ligatures as letters: those that are one character, those that a PDF tore from what follows
 * (`defi niëren`), and those that were lost (`e� ectief`) where only one word fits.
 */
export function ligaturesMended(text: string): { text: string; places: number } {
  let places = 0
  const counted = (mended: string) => {
    places += 1
    return mended
  }
  const whole = text
    .replace(/[ﬀ-ﬆ]/g, (letter) => counted(LIGATURES[letter] ?? letter))
    .replace(/\u00ad/g, '')
  // Only where a word ends so that no word does: `fl `, `ffi `, and `fi ` after letters.
  const joined = whole.replace(
    /(?<![\p{L}])(\p{L}*(?:f[fi]|fl|ffl|ffi)) {1,2}(?=\p{Ll})/gu,
    (torn, start: string, at: number) =>
      isTorn(start, whole.slice(at + torn.length)) ? counted(start) : torn,
  )
  const found = joined.replace(
    /(\p{L}*)\ufffd ?(\p{L}*)/gu,
    (lost, before: string, after: string) => {
      const right = lostFound(before, after)
      return right === null ? lost : counted(right)
    },
  )
  return { text: found, places }
}

function isTorn(start: string, after: string): boolean {
  if (WHOLE.test(start)) return /^fi$/i.test(start) && /^\p{Ll}{3}/u.test(after)
  // English words do end on `ff`: only where both parts make a word that is known.
  if (/ff$/i.test(start)) {
    const word = `${start}${/^\p{L}*/u.exec(after)?.[0] ?? ''}`.toLowerCase()
    return STEMS.some((stem) => word.includes(stem) && !start.toLowerCase().includes(stem))
  }
  return true
}

function lostFound(before: string, after: string): string | null {
  for (const letters of ['ff', 'fi', 'ffi', 'fl', 'ffl']) {
    const word = `${before}${letters}${after}`
    const lower = word.toLowerCase()
    const hit = STEMS.find((stem) => lower.includes(stem))
    if (hit !== undefined && lower.indexOf(hit) < before.length + letters.length) return word
  }
  return null
}
