// SPDX-License-Identifier: EUPL-1.2
import { DAY_VERSION, type EventDay } from '../../day/day.ts'
import type { Text } from '../../text.ts'
import type { Understood } from '../understood.ts'
import { nameIn } from './fitted-text.ts'
import { importRecord } from './import-record.ts'
import { NewIds } from './new-ids.ts'
import { type DayChoices, MOST_SLOTS, type Proposal, proposalOf } from './proposal.ts'

/** A programme that was understood, as a day of its own that can be played as it is. */
export function asDay(understood: Understood, choices: DayChoices): EventDay {
  return dayOf(proposalOf(understood, choices, null), understood, choices)
}

function dayOf(proposal: Proposal, understood: Understood, choices: DayChoices): EventDay {
  const { frame, timeZone, tag, rooms, groups, slots } = proposal
  const language = tag === 'nl' || tag === 'en' ? tag : choices.language
  const title = titleOf(understood, choices, tag)
  const hasDate = understood.items.some(({ date }) => date !== null)
  return {
    format: 'zaalscherm-day',
    version: DAY_VERSION,
    id: new NewIds([]).of(Object.values(title)[0] ?? '', 'dag'),
    title,
    date: frame.date,
    ...(hasDate ? {} : { dateCertainty: 'unknown' as const }),
    ...(frame.dates.length > 1 ? { days: daysOf(frame.dates) } : {}),
    ...{ timeZone, language },
    ...(groups.length > 0 ? { groups } : {}),
    rooms,
    ...{ challenges: [], teams: [], roles: [], introductionQuestions: [], phases: [] },
    slots: slots.slice(0, MOST_SLOTS).map(({ slot }) => slot),
    ...{ pitch: null, jury: null, tips: [], wifi: null },
    ...(slots.length > 0 ? { imports: [importRecord(proposal)] } : {}),
  }
}

/** An event's dates as its days, whose ids say which they are. */
export function daysOf(dates: readonly string[]): NonNullable<EventDay['days']> {
  return dates.map((date, i) => ({ id: `dag-${i + 1}`, date }))
}

function titleOf({ title }: Understood, choices: DayChoices, tag: string): Text {
  const given = choices.title?.trim() || title?.trim()
  if (given) return nameIn(given, tag)
  return { nl: 'Programma', en: 'Programme' }
}
