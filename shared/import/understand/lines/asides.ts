// SPDX-License-Identifier: EUPL-1.2
import { trimmed } from '../words/titles.ts'
import { isProse, type TextLine } from './text-line.ts'

/** A time that is told and no item: in running text, below a greeting, or of how people get there. */
export function isAside(lines: TextLine[], at: number): boolean {
  const line = lines[at]
  return (
    line !== undefined &&
    (isProse(line) || isSigned(lines, at) || isSentence(lines, line) || isPartOfDay(line))
  )
}

const SIGNED =
  /^(?:(?:met )?(?:vriendelijke|hartelijke|warme) groet(?:en)?|groet(?:en|jes)?|(?:kind|best|warm) regards|best wishes|mit freundlichen grüßen|viele grüße|cordialement|bien à vous|cordiali saluti)\s*[,.!]?$/i

/** Below a greeting stands when somebody works, not what is on. */
function isSigned(lines: TextLine[], at: number): boolean {
  return lines.slice(Math.max(0, at - 10), at).some(({ text }) => SIGNED.test(text))
}

/** `Middag (13.30 – 17.00 uur)` heads what stands below it. */
function isPartOfDay({ rest, time }: TextLine): boolean {
  const isPart =
    /^(?:(?:de |the )?(?:ochtend|middag|avond|voormiddag|namiddag|morning|afternoon|evening|vormittag|nachmittag|abend|matin|après-midi|soirée|mattina|pomeriggio))(?:programma|deel|session|sessie)?$/i
  return time?.end != null && isPart.test(trimmed(rest))
}

/** `De bus rijdt om 11.55 uur.` beside items that begin with their times. */
function isSentence(lines: TextLine[], { text, bullet }: TextLine): boolean {
  if (!/[.!]$/.test(text) || bullet !== '' || text.split(/\s+/).length < 5) return false
  return lines.filter(({ timeAt }) => timeAt === 'lead').length >= 3
}

/** `Donderdag 12 november 2026, 20.00 uur` above items that have their times on their own lines. */
export function isOfAll(lines: TextLine[], at: number): boolean {
  const day = lines[at]?.day
  if (day == null || day.day === null) return false
  const others = lines.filter((other, its) => its > at && other.timeAt !== null)
  return others.length >= 2 && others.every(({ timeAt }) => timeAt !== 'alone')
}

/** `Aansluitend: lunch`: what follows on the item before it. */
export function afterwards(line: TextLine): string | null {
  const after =
    /^(?:Aansluitend|Daarna|Followed by|Afterwards|Anschließend|Ensuite|A seguire)\s*:?\s+(.{2,60})$/.exec(
      trimmed(line.text),
    )
  return isProse(line) ? null : (after?.[1] ?? null)
}
