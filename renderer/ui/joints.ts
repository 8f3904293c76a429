// SPDX-License-Identifier: EUPL-1.2

const SOFT_HYPHEN = '\u00AD'
// A shorter word fits a line at any size that we use.
const LONG_WORD = 12
// Between syllables is a guess, and a wrong one reads badly (stips-tickers): only for words that
// may be wider than a column. Titles have larger letters.
const LONG_GUESS = 20
/** From how many letters on a word of a title may break where that is only guessed. */
export const LONG_IN_TITLE = 14
// Stands after a hyphen that no line may end with.
const WORD_JOINER = '\u2060'
// Fewer letters than this beside a hyphen look like a mistake.
const LEAST_PART = 4

// Second halves of the compound words that programmes are full of.
const SECOND_PARTS =
  'aanpak|bespreking|beraad|bijeenkomst|definitie|dienst|evaluatie|formulering|gesprek|ideeën|' +
  'making|maken|middag|ochtend|onderdeel|ondersteuning|ontwikkeling|opdracht|opmaat|overheid|overleg|' +
  'personeel|plenair|presentatie|programma|project|ronde|samenwerking|sessie|stelling|' +
  'systeem|toelichting|uitvoering|uitwisseling|verbetering|verlening|voorbereiding|' +
  'voorziening|vraagstuk|workshop'

const joint = new RegExp(`(?<=\\p{L}{${LEAST_PART}})(?=(?:${SECOND_PARTS}))`, 'giu')
// Between a vowel and what begins the next syllable: one consonant, or a pair that Dutch and
// English words begin with.
const syllable =
  /(?<=[aeiouyáéíóúëïöü](?:[bcdfghjklmnpqrstvwxz]{0,2}))(?=(?:[bcdfgkpt][rl]|sch|[cpst]h|[bcdfghjklmnpqrstvwxz])[aeiouyáéíóúëïöü])/giu

/**
 * `text` with soft hyphens where a long word may break: at the joints of a compound word, or,
 * where none is known, between syllables. Browsers hyphenate by themselves only with a
 * dictionary, which Chromium on Linux and Electron don't carry.
 *
 * A short word with a hyphen of its own stays whole: `post-its`.
 * @param longGuess from how many letters on a word may break between syllables
 */
export function withJoints(text: string, longGuess = LONG_GUESS): string {
  return text
    .replaceAll(/\p{L}+(?:-\p{L}+)+/gu, (word) =>
      word.length < LONG_WORD ? word.replaceAll('-', `-${WORD_JOINER}`) : word,
    )
    .replaceAll(/\p{L}+/gu, (word) => (word.length < LONG_WORD ? word : jointed(word, longGuess)))
}

function jointed(word: string, longGuess: number): string {
  const joints = breaksOf(word, joint)
  const isGuessed = joints.length === 0 && word.length >= longGuess
  const breaks = isGuessed ? breaksOf(word, syllable) : joints
  let out = ''
  let from = 0
  for (const at of breaks) {
    out += word.slice(from, at) + SOFT_HYPHEN
    from = at
  }
  return out + word.slice(from)
}

function breaksOf(word: string, pattern: RegExp): number[] {
  const breaks: number[] = []
  for (const { index } of word.matchAll(pattern)) {
    const before = breaks.at(-1) ?? 0
    if (index - before >= LEAST_PART && word.length - index >= LEAST_PART) breaks.push(index)
  }
  return breaks
}
