// SPDX-License-Identifier: EUPL-1.2
import type { TextLine } from './text-line.ts'

const POSTCODE = /^[1-9]\d{3}\s[A-Z]{2}(?:\s+\p{Lu}[\p{L}’' .-]*)?$/u
/** `Kerkstraat 12`, `Plein 1940 3b` */
const STREET = /^\p{L}[\p{L}\d’' .-]*\s\d{1,4}\s?[a-z]?,?$/u

/**
 * `1012 AB Amsterdam` below a street or under a mail is where its author works, and no item at 10:12;
 * where other times are four digits too, `1030 AI Workshop` is one.
 */
export function withoutPostcodes(lines: TextLine[]): TextLine[] {
  const isPostcode = ({ text, timeAt }: TextLine) => timeAt === 'lead' && POSTCODE.test(text)
  if (!lines.some(isPostcode)) return lines
  const isTimed = (line: TextLine) => line.time !== null && !isPostcode(line)
  if (lines.some((line) => isTimed(line) && /^\d{4}(?!\d)/.test(line.text))) return lines
  const last = lines.findLastIndex(isTimed)
  return lines.map((line, at): TextLine => {
    const isAddress = at > last || STREET.test(lines[at - 1]?.text ?? '')
    if (last === -1 || !isAddress || !isPostcode(line)) return line
    return { ...line, time: null, timeAt: null, rest: line.text }
  })
}
