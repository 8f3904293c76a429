// SPDX-License-Identifier: EUPL-1.2
import { type Instant, type Milliseconds, SECOND } from '../instant.ts'
import type { Span } from './timeline.ts'

/** Which question of an introduction is asked, counted from 0. */
export type Asked = {
  index: number
  /** When the next one is; `null`: it is the last. */
  until: Instant | null
}

// Sooner than this nobody has read a question and begun to answer it.
const LEAST_MS: Milliseconds = 30 * SECOND

/**
 * The question that an introduction asks at `at`. Each has an equal share of its length as it is laid
 * out now, so time that is given or taken is everybody's; the last one stays in overtime.
 * @returns `null`: none by itself, since there are none, nobody knows how long it lasts, or each would
 * be gone too soon
 */
export function askedAt(
  { start, end, questionCount }: Pick<Span, 'start' | 'end' | 'questionCount'>,
  at: Instant,
): Asked | null {
  if (start === null || end === null || at < start || questionCount === 0) return null
  if (questionCount === 1) return { index: 0, until: null }
  const lengthMs = end - start
  if (lengthMs < questionCount * LEAST_MS) return null
  const index = Math.min(questionCount - 1, Math.floor(((at - start) * questionCount) / lengthMs))
  const isLast = index === questionCount - 1
  return {
    index,
    until: isLast ? null : start + Math.ceil(((index + 1) * lengthMs) / questionCount),
  }
}
