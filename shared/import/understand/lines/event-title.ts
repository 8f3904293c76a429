// SPDX-License-Identifier: EUPL-1.2
import { trimmed } from '../words/titles.ts'
import { headsColumns } from './item-text.ts'
import { isProgrammeHead, isProse, type TextLine } from './text-line.ts'

const GREETING =
  /^(hoi|hallo|hee|hé|hi|hey|ha|beste|dag (?:allen|allemaal|iedereen|collega’s)|geachte|lieve|dear|hello|liebe|guten|sehr geehrte|bonjour|cher|chère|ciao|gentil|graag|hierbij|hieronder)(?!\p{L})/iu

/** What the first line of a text calls the event, without its date; `null` where it calls it nothing. */
export function eventTitle(lines: TextLine[]): { title: string; line: number } | null {
  const first = lines.find(({ isBlank }) => !isBlank)
  if (!first || first.time !== null || first.label !== null || first.bullet !== '') return null
  const title = trimmed(withoutDates(first) + continuation(lines, lines.indexOf(first))).replace(
    /^(?:onderwerp|subject|betreff|objet|oggetto)\s*:\s*/i,
    '',
  )
  const isNamed = title.length >= 4 && title.length <= 90 && !/[,:]$/.test(first.text)
  if (!isNamed || isProse(first) || isProgrammeHead(title) || GREETING.test(title)) return null
  if (headsColumns(title).isHeader || /^(all )?times?\b/i.test(title)) return null
  return /\p{L}{3}/u.test(title) ? { title, line: first.place.line } : null
}

function withoutDates({ text, rest, isDayHead, dates }: TextLine): string {
  if (isDayHead) return rest
  return dates
    .slice()
    .sort((a, b) => b.at - a.at)
    .reduce((left, { at, length }) => left.slice(0, at) + left.slice(at + length), text)
}

/** A title over several lines goes on with small letters. */
function continuation(lines: TextLine[], first: number): string {
  let more = ''
  for (const line of lines.slice(first + 1, first + 4)) {
    if (!/^\p{Ll}/u.test(line.text) || line.time !== null) break
    more += ` ${line.text}`
  }
  return more
}
