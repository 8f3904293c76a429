// SPDX-License-Identifier: EUPL-1.2

/** The longest name that is shown, in characters as people count them (graphemes). */
export const LONGEST_NAME = 40
/** The longest name that is read, in UTF-16 units: a character of some scripts takes many. */
export const LONGEST_TYPED_NAME = 600

// Control characters, direction overrides and isolates, halves of a surrogate pair, fillers that
// count as letters, zero-width and other invisible characters: they can turn a line around, or
// make a name of nothing. Joiners, variation selectors and tags are no part of it: words and emoji
// are written with them.
const INVISIBLE =
  /(?![\p{Variation_Selector}\p{Join_Control}\u{e0020}-\u{e007f}])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2066-\u2069\u202a-\u202e\u2800]/gu
// At the beginning of a word they have nothing to work on; nor have joiners at its end.
const LOOSE =
  /(^| )[\p{Variation_Selector}\p{Join_Control}\u{e0020}-\u{e007f}]+|\p{Join_Control}+(?= |$)/gu
/** Stands above or below its letter, and takes no room of its own. */
const MARK = /(?!\p{Variation_Selector})\p{Mn}/u
/** A mark of no script of its own, such as an accent: it goes on any letter. */
const ACCENT = /\p{Script=Inherited}/u

// With more, a letter is drawn out of its line (measured in `names.spec.ts`); languages that are
// written with marks need up to three accents, or five marks of their script's own.
const MOST_ACCENTS = 3
const MOST_MARKS = 6

/** A family of four has 11 code points, the longest flag 7, a Tibetan stack fewer. */
const LONGEST_CHARACTER = 16

/**
 * A character as people count them: an extended grapheme cluster (UAX #29), in the form of its
 * table 1c, with every mark kept at its letter. Written out, since desks of some years ago have no `Intl.Segmenter`.
 */
const CHARACTER =
  /(?:\p{RI}{2}|\p{ExtPict}(?:[\p{M}\p{EMod}]*\u200d\p{ExtPict})*|.)[\p{M}\p{EMod}\p{Join_Control}\u0e33\u0eb3\u{e0020}-\u{e007f}]*/gsu

/**
 * A name as it may stand on a wall: one line of visible text of at most {@link LONGEST_NAME}
 * characters as people count them (graphemes, UAX #29). `null` where nothing is left of an empty
 * one; `'not-a-name'` where what was typed holds nothing to read.
 */
export function plainName(typed: string): string | null | 'not-a-name' {
  if (typed.trim() === '') return null
  const plain = charactersOf(plainText(typed)).slice(0, LONGEST_NAME).join('').trim()
  return /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(plain)
    ? plain
    : 'not-a-name'
}

/** Whether a name loses anything that its owner can see, who must then be told. */
export function isNameCut(typed: string): boolean {
  return plainName(typed) !== (visibleText(typed) || null)
}

/** Any text of a person as plain text: one line, nothing that steers its own layout. */
export function plainText(typed: string): string {
  return charactersOf(visibleText(typed)).map(lowered).join('').trim()
}

/** Its characters as people count them. */
export function charactersOf(text: string): readonly string[] {
  return text.match(CHARACTER) ?? []
}

function visibleText(typed: string): string {
  return typed
    .replace(/\s/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(LOOSE, '$1')
    .replace(/ +/g, ' ')
    .normalize('NFC')
    .trim()
}

/** A character without the marks that would draw it out of its line. */
function lowered(character: string): string {
  let accents = 0
  let marks = 0
  let last = ''
  // Taken apart, so that an accent counts whether or not it is part of its letter.
  const kept = Array.from(character.normalize('NFD')).filter((point) => {
    const isRepeated = point === last
    last = point
    if (!MARK.test(point)) return true
    if (isRepeated) return false
    if (ACCENT.test(point)) return ++accents <= MOST_ACCENTS
    return ++marks <= MOST_MARKS
  })
  return kept.slice(0, LONGEST_CHARACTER).join('').normalize('NFC')
}
