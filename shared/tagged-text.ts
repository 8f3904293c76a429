// SPDX-License-Identifier: EUPL-1.2
import { type Language, languageIn, type Text, textIn } from './text.ts'

// A text of the day that is put into a sentence keeps to itself what it is: a first strong isolate
// (Unicode, UAX 9) around it, as Fluent puts around what it inserts, and in front its language in
// tag characters (Unicode, chapter 23.9). None of them is ever seen.
const OPEN = '\u2068'
const CLOSE = '\u2069'
const TAG = 0xe0000
const ISOLATES = /[\u2066-\u2069]/g
const TAGGED = /\u2068([\u{e002d}-\u{e007a}]*)([^\u2068\u2069]*)\u2069?/u
const TAGS = /[\u{e002d}-\u{e007a}]/gu
/** Letters that run from right to left, and the surrogates that such letters begin with. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufefc]/

/** Whether the text has to say for itself what it is: its language or its direction is not the page's. */
export function standsOut(text: Text, language: Language): boolean {
  return languageIn(text, language) !== language || RIGHT_TO_LEFT.test(textIn(text, language))
}

/**
 * A text of the day for a sentence or a line in `language`. Where it is in another language, or runs
 * from right to left, it is tagged so; {@link partsOfTagged} finds it again, wherever it was put.
 */
export function taggedIn(text: Text, language: Language): string {
  const said = textIn(text, language)
  if (!standsOut(text, language)) return said
  const tag = Array.from(languageIn(text, language), (letter) =>
    String.fromCodePoint(TAG + (letter.codePointAt(0) ?? 0)),
  )
  return `${OPEN}${tag.join('')}${said.replace(ISOLATES, '')}${CLOSE}`
}

/** What somebody typed, for a line: none of it is moved by what stands around it. */
export function isolated(typed: string): string {
  return RIGHT_TO_LEFT.test(typed) ? `${OPEN}${typed.replace(ISOLATES, '')}${CLOSE}` : typed
}

/** A piece of a line: of the line itself, or one that finds its own direction, maybe in a language. */
export type TaggedPart = { text: string; isApart: boolean; language: string | null }

/** The pieces of a line in their order; a line without tags is one. */
export function partsOfTagged(line: string): TaggedPart[] {
  const parts: TaggedPart[] = []
  let rest = line
  for (let found = TAGGED.exec(rest); found; found = TAGGED.exec(rest)) {
    const [whole, tag = '', text = ''] = found
    parts.push({ text: rest.slice(0, found.index), isApart: false, language: null })
    parts.push({ text, isApart: true, language: letters(tag) || null })
    rest = rest.slice(found.index + whole.length)
  }
  parts.push({ text: rest, isApart: false, language: null })
  return parts.filter(({ text }) => text !== '')
}

/** Whether anything in the line is tagged. */
export function isTagged(line: string): boolean {
  return line.includes(OPEN)
}

/** The line for where no element can stand: a name, a title, a table. It keeps its isolates. */
export function untagged(line: string): string {
  return line.replace(TAGS, '')
}

/** The line by itself, for a file: neither tags nor isolates. */
export function plainLine(line: string): string {
  return partsOfTagged(line)
    .map(({ text }) => text)
    .join('')
}

function letters(tag: string): string {
  return Array.from(tag, (one) => String.fromCodePoint((one.codePointAt(0) ?? TAG) - TAG)).join('')
}
