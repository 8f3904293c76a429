// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'
import { ASK_WORDS, choiceText, questionOf } from './ask-words.ts'
import { leftOutSentence } from './problem-words.ts'
import type { ProposedItem, Understood } from './understood.ts'

export type PrintedSlot = {
  /** `YYYY-MM-DD`; what the file says where that is no whole date; `null` where it says nothing. */
  date: string | null
  start: string | null
  end: string | null
  title: string
  /** `*` everybody together, a name, a list of names, or `null` where none is given. */
  room: string | string[] | null
}

export type Printed = {
  slots: PrintedSlot[]
  ask: string[]
  unread: { line: number; text: string; reason: string }[]
}

/** What was understood in the form in which programmes are compared. */
export function printed(understood: Understood, language: Language): Printed {
  return {
    slots: understood.items.map(printedSlot),
    ask: understood.ask.map((ask) => {
      const proposed = ask.choices.find(({ id }) => id === ask.proposed) ?? { id: ask.proposed }
      const lines = ask.about.length === 0 ? '' : `, ${ASK_WORDS[language].lines(ask.about)}`
      return `${ask.name}: ${questionOf(ask, language)} (${choiceText(proposed, language)}${lines})`
    }),
    unread: understood.unread.map(({ line, text, reason }) => ({
      line,
      text,
      reason: leftOutSentence(reason, language),
    })),
  }
}

function printedSlot({ date, dateText, start, end, title, rooms }: ProposedItem): PrintedSlot {
  const room =
    rooms === null || rooms === '*' ? rooms : rooms.length === 1 ? (rooms[0] ?? null) : rooms
  return { date: dateText ?? date, start, end: end && onClock(end), title, room }
}

/** An end past midnight as the venue's clock then shows it: `01:30`. */
function onClock(time: string): string {
  const [hours = '', minutes = ''] = time.split(':')
  return `${String(Number(hours) % 24).padStart(2, '0')}:${minutes}`
}
