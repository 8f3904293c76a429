// SPDX-License-Identifier: EUPL-1.2
import type { TextLine } from './text-line.ts'

/**
 * Lines in which each item is a few labels (`Tijd: …`, `Activiteit: …`, `Locatie: …`) as those of which
 * each time and title stands on a line of its own. One time with a label is that of the whole.
 */
export function withoutRecordLabels(lines: TextLine[]): TextLine[] {
  const timed = lines.filter(({ label, time }) => label === 'time' && time?.start !== null && time)
  const titled = lines.filter(({ label }) => label === 'title')
  if (timed.length < 2 || titled.length < 2) {
    return lines.map((line) => (line.label === 'title' ? { ...line, label: null } : line))
  }
  return lines.map((line): TextLine => {
    if (line.label === 'title') return { ...line, label: null, text: line.rest }
    if (line.label !== 'time' || !line.time) return line
    return { ...line, label: null, timeAt: 'alone', rest: '' }
  })
}
