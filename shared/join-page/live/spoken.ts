// SPDX-License-Identifier: EUPL-1.2

import { joinWords } from '../../i18n/join/join.ts'
import { contentOf, titleOf } from '../../now/span-content.ts'
import { countdownMs, innerBreakOf } from '../../timeline/moment.ts'
import { helpSaid } from '../help/help-section.ts'
import { dayText } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import { namingSaid } from '../naming/naming-tool.ts'
import { revealSaid } from '../reveal/reveal-section.ts'
import type { Live } from './live.ts'
import { marksOf, saidAtMark } from './time-marks.ts'

/**
 * What a screen reader is to say between two looks at the room, or `null`: a change of item, step
 * or activity, a new message, held or not, time that is up, and the time left at the marks.
 */
export function spokenBetween(before: Live, after: Live): Html | null {
  const { message } = after.view.room
  const said = [
    message !== before.view.room.message && message,
    revealSaid(before, after),
    turnedOver(before, after),
    askedNow(before, after),
    held(before, after),
    helpSaid(after) !== helpSaid(before) && helpSaid(after),
    namingChanged(before, after),
    timeSaid(before, after),
  ].filter((part) => part !== false && part !== null)
  return said.length === 0
    ? null
    : html`${said.map((part, index) => html`${index > 0 && ' '}${part}${!isSentence(part) && '.'}`)}`
}

function isSentence(part: Html | string): boolean {
  return /[?!.](?:<\/span>)?$/.test(part.toString())
}

function turnedOver({ moment: a }: Live, { moment: b, day, language }: Live): Html | string | null {
  const levels = ['slot', 'nested', 'step', 'activity'] as const
  const titles = levels.flatMap((level) => {
    const span = b[level]
    const title = span && span.id !== a[level]?.id && titleOf(day, span.id)
    return title ? [dayText(title, language)] : []
  })
  for (const side of b.beside) {
    const title = titleOf(day, side.id)
    if (title && a.beside.every(({ id }) => id !== side.id)) titles.push(dayText(title, language))
  }
  const words = joinWords[language]
  if (titles.length > 0) {
    return html`${words.now}: ${titles.map((title, index) => html`${index > 0 && ', '}${title}`)}`
  }
  return a.slot && !b.slot ? words.nothingNow : null
}

/** The question that an introduction has come to. */
function askedNow({ moment: a }: Live, { moment: b, day, language }: Live): Html | null {
  if (b.questionIndex === null || b.questionIndex === a.questionIndex) return null
  const text = day.introductionQuestions[b.questionIndex]
  return text ? dayText(text, language) : null
}

function held({ moment: a }: Live, { moment: b, language }: Live): string | null {
  if ((a.heldAt === null) === (b.heldAt === null)) return null
  const words = joinWords[language]
  return b.heldAt === null ? words.goesOn : words.held
}

function timeSaid(before: Live, after: Live): string | null {
  const [a, b] = [before.moment.countdown, after.moment.countdown]
  if (a.kind !== 'left' || b.kind === 'none' || a.spanId !== b.spanId) return null
  if (b.kind === 'over') return joinWords[after.language].timeIsUp
  const leftMs = countdownMs(after.moment, after.now)
  const wasMs = countdownMs(before.moment, before.now)
  if (leftMs === null || wasMs === null) return null
  const crossed = marksOf(after).filter((mark) => wasMs > mark && leftMs <= mark)
  if (crossed.length === 0) return null
  const isAbout = after.timeline.spans.some(({ id, isAbout }) => isAbout && id === b.spanId)
  const said = saidAtMark(after, Math.min(...crossed), leftMs, isAbout)
  // While a break goes on, whose time it is has to be said.
  const { moment, day, language } = after
  const phase = innerBreakOf(moment) && contentOf(day, b.spanId).phase
  return phase ? `${joinWords[language].phase(phase.number)}: ${said}` : said
}

/** A name or a yell that was sent, or that a facilitator has answered. */
function namingChanged(before: Live, after: Live): Html | null {
  const said = namingSaid(after)
  return said?.toString() === namingSaid(before)?.toString() ? null : said
}
