// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../day/day.ts'
import { timeOfDay } from '../../../day/time-of-day.ts'
import { deskWords } from '../../../i18n/desk/desk.ts'
import { minutesText, shortText } from '../../../lengths.ts'
import { contentOf, titleOf } from '../../../now/span-content.ts'
import { taggedIn } from '../../../tagged-text.ts'
import type { Language } from '../../../text.ts'
import type { Consequence } from './consequences.ts'

/** A consequence as a line: `Build Your Vehicle 11:10–11:45`. */
export function consequenceLine(one: Consequence, day: EventDay, language: Language): string {
  const words = deskWords[language]
  const named = (spanId: string) => shortTitle(day, spanId, language)
  const time = (at: number) => timeOfDay(at, day.timeZone)
  const length = (ms: number) => words.minutes(minutesText(ms))
  switch (one.kind) {
    case 'until': {
      const { spanId, end, wasEnd } = one
      return words.untilTime(named(spanId), time(end), wasEnd === null ? null : time(wasEnd))
    }
    case 'begins':
      return words.beginsNow(named(one.spanId), one.end === null ? null : time(one.end))
    case 'turns-give': {
      const [first = '', ...others] = one.spanIds
      const { step, activity } = contentOf(day, first)
      const part = activity ? taggedIn(activity.title, language) : first
      if (!step || others.length > 0) {
        return words.turnsGive(
          partTitle(day, first, language),
          one.spanIds.length,
          shortText(one.byMs),
        )
      }
      return words.turnGives(
        part,
        shortText(one.byMs),
        one.leftMs > 0 ? shortText(one.leftMs) : null,
      )
    }
    case 'still-late':
      return words.stillLate(named(one.slotId), shortText(one.byMs))
    case 'waits':
      return words.waitsBetween(time(one.from), time(one.until))
    case 'skips':
      return words.skips(one.spanIds.map(named).join(', '))
    case 'lapses':
      return words.lapses(one.slotIds.map(named).join(', '))
    case 'at': {
      const { spanId, start, end } = one
      if (end === null) return words.fromTime(named(spanId), time(start))
      return words.between(named(spanId), time(start), time(end))
    }
    case 'lasts':
      return words.lasts(named(one.spanId), length(one.ms), length(one.wasMs))
    case 'on-next':
      return words.onNext(named(one.spanId))
    case 'gives':
      return words.gives(named(one.slotId), length(one.byMs), length(one.leftMs))
    case 'cut': {
      const by = contentOf(day, one.bySlotId).slot
      const [what, into] = [named(one.slotId), named(one.bySlotId)]
      const isForAll = by !== null && by.scope !== 'rooms'
      return words.runsInto(what, length(one.lostMs), into, time(one.at), isForAll)
    }
    case 'back':
      return words.backOnPlan(time(one.at))
    case 'not-back':
      return words.notBackOnPlan
    default:
      return one satisfies never
  }
}

/** What a part of a turn is called, whoever's turn it is. */
function partTitle(day: EventDay, spanId: string, language: Language): string {
  const [slotId, , partId] = spanId.split('/')
  const { slot } = contentOf(day, slotId ?? '')
  const part = slot?.turns?.parts.find(({ id }) => id === partId)
  return part ? taggedIn(part.title, language) : spanId
}

/** A phase by its number, anything else by its title. */
export function shortTitle(day: EventDay, spanId: string, language: Language): string {
  const { phase, step } = contentOf(day, spanId)
  if (phase && !step) return deskWords[language].phaseNumber(phase.number)
  const title = titleOf(day, spanId)
  return title ? taggedIn(title, language) : spanId
}
