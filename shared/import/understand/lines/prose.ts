// SPDX-License-Identifier: EUPL-1.2
import { oneLine } from '../../read/lines.ts'
import type { LeftOut } from '../../source.ts'
import { timesIn } from '../words/times.ts'
import type { TextLine } from './text-line.ts'

/** No more of a paragraph is shown than its beginning. */
const LONGEST = 300

/**
 * Running text of which nothing was made: told by its paragraphs, and not by its lines. What stands
 * before a sentence with a time, as a greeting, is one by itself.
 */
export class Prose {
  #line = 0
  #text = ''
  #hasTime = false
  #told: LeftOut[] = []

  add(line: TextLine): void {
    const hasTime = line.time !== null || timesIn(line.text).length > 0
    if (hasTime && !this.#hasTime && /[.,:;!?]$/.test(this.#text)) this.#endPart()
    if (this.#text === '') this.#line = line.place.line
    this.#hasTime ||= hasTime
    if (this.#text.length < LONGEST) {
      this.#text = `${this.#text} ${oneLine(line.place.text.slice(0, LONGEST))}`.trim()
    }
  }

  /** What there was since the last end. */
  end(): LeftOut[] {
    this.#endPart()
    const told = this.#told
    this.#told = []
    return told
  }

  #endPart(): void {
    const left = { line: this.#line, text: this.#text.slice(0, LONGEST) }
    if (left.text !== '') {
      this.#told.push(
        this.#hasTime
          ? { ...left, reason: 'not-understood' }
          : { ...left, reason: 'no-time', isTold: true },
      )
    }
    this.#text = ''
    this.#hasTime = false
  }
}
