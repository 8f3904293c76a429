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

// Each is tried at a place in a word: a look behind is more than older browsers can parse.
const joint = new RegExp(SECOND_PARTS, 'iuy')
// Between a vowel and what begins the next syllable: one consonant, or a pair that Dutch and
// English words begin with.
const syllableEnd = /[aeiouyáéíóúëïöü][bcdfghjklmnpqrstvwxz]{0,2}$/iu
const syllable = /(?:[bcdfgkpt][rl]|sch|[cpst]h|[bcdfghjklmnpqrstvwxz])[aeiouyáéíóúëïöü]/iuy

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
    .replace(/\p{L}+(?:-\p{L}+)+/gu, (word) =>
      word.length < LONG_WORD ? word.replace(/-/g, `-${WORD_JOINER}`) : word,
    )
    .replace(/\p{L}+/gu, (word) => (word.length < LONG_WORD ? word : jointed(word, longGuess)))
}

function jointed(word: string, longGuess: number): string {
  return partsOf(
    word,
    breaksOf(word, (at) => startsAt(joint, word, at)),
  )
    .flatMap((part) =>
      part.length < longGuess
        ? part
        : partsOf(
            part,
            breaksOf(part, (at) => isBetweenSyllables(part, at)),
          ),
    )
    .join(SOFT_HYPHEN)
}

function partsOf(word: string, breaks: readonly number[]): string[] {
  return [...breaks, word.length].map((to, index) => word.slice(breaks[index - 1] ?? 0, to))
}

function breaksOf(word: string, mayBreak: (at: number) => boolean): number[] {
  const breaks: number[] = []
  let before = 0
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    if (at - before < LEAST_PART || !mayBreak(at)) continue
    breaks.push(at)
    before = at
  }
  return breaks
}

function isBetweenSyllables(word: string, at: number): boolean {
  return startsAt(syllable, word, at) && syllableEnd.test(word.slice(0, at))
}

/** Whether a match of `pattern`, which is sticky, begins just there. */
function startsAt(pattern: RegExp, word: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(word)
}
