// SPDX-License-Identifier: EUPL-1.2

const SOFT_HYPHEN = '\u00AD'
// A shorter word fits a line at any size that we use.
const LONG_WORD = 12
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
 */
export function withJoints(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => (word.length < LONG_WORD ? word : jointed(word)))
}

function jointed(word: string): string {
  const joints = breaksOf(word, joint)
  const breaks = joints.length > 0 ? joints : breaksOf(word, syllable)
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
