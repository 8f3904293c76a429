// SPDX-License-Identifier: EUPL-1.2
import { type Instant, MINUTE } from '../../instant.ts'
import { roomPlanOf } from '../../timeline/layout/room-plan.ts'
import type { EventDay, Slot } from '../day.ts'
import { instantOf, minutesOf, onClocks, timeAfter, timeOfDay } from '../time-of-day.ts'
import {
  type Advice,
  aboutSlot,
  inEach,
  lengthSaid,
  quoted,
  type Remedy,
  slotChange,
} from './advice.ts'

/** In the night that clocks go forward an hour of times is on no clock. */
export function skippedHours(day: EventDay): Advice[] {
  // Many begin together, and to ask the calendar takes long.
  const shown = new Map<string, string>()
  const shownAt = (start: string) => {
    const known = shown.get(start)
    if (known !== undefined) return known
    const begins = timeOfDay(instantOf(day.date, start, day.timeZone), day.timeZone)
    shown.set(start, begins)
    return begins
  }
  return day.slots.flatMap((slot): Advice[] => {
    if (slot.start === null) return []
    const asked = onClocks(slot.start)
    const begins = shownAt(slot.start)
    if (begins === asked) return []
    return [
      {
        name: 'skipped-hour',
        about: aboutSlot(slot),
        minutes: null,
        says: {
          nl: `${quoted(slot, 'nl')} om ${asked}: dat uur slaat de klok die nacht over; het begint om ${begins}`,
          en: `${quoted(slot, 'en')} at ${asked}: the clocks skip that hour that night; it begins at ${begins}`,
        },
        remedies: [],
      },
    ]
  })
}

// Longer than this a break, or anything else, hardly is: the programme left its end out.
const LONGEST_BREAK = 120
const LONGEST_ITEM = 180
const USUAL_BREAK = 60

const BREAKS: readonly Slot['kind'][] = ['break', 'lunch', 'meal']

/** An item without an end lasts until the next one begins, which may be hours after it is over. */
export function longUnended(day: EventDay): Advice[] {
  const ends = plannedEnds(day)
  return day.slots.flatMap((slot): Advice[] => {
    const end = ends.get(slot.id)
    if (slot.start === null || slot.end !== null || end === undefined) return []
    if (slot.kind === 'moment') return []
    const minutes = Math.round((end - instantOf(day.date, slot.start, day.timeZone)) / MINUTE)
    if (minutes <= (BREAKS.includes(slot.kind) ? LONGEST_BREAK : LONGEST_ITEM)) return []
    const until = timeOfDay(end, day.timeZone)
    return [
      {
        name: 'no-end',
        about: aboutSlot(slot),
        minutes,
        says: {
          nl: `${quoted(slot, 'nl')} heeft geen eindtijd, en duurt zo tot ${until}: ${lengthSaid(minutes, 'nl')}`,
          en: `${quoted(slot, 'en')} has no end, and so lasts until ${until}: ${lengthSaid(minutes, 'en')}`,
        },
        remedies: endings(slot, slot.start, minutes),
      },
    ]
  })
}

function plannedEnds(day: EventDay): Map<string, Instant> {
  const ends = new Map<string, Instant>()
  for (const { id } of day.rooms) {
    for (const slot of roomPlanOf(day, id).slots) {
      if (slot.plannedEnd !== null) ends.set(slot.id, slot.plannedEnd)
    }
  }
  return ends
}

function endings({ id, kind }: Slot, start: string, minutes: number): Remedy[] {
  const soon = timeAfter(minutesOf(start) + USUAL_BREAK)
  const late = timeAfter(minutesOf(start) + minutes)
  const ends = (end: string): Remedy => ({
    says: { nl: `Einde ${onClocks(end)}`, en: `Ends ${onClocks(end)}` },
    edits: [slotChange(id, { end })],
  })
  const moment: Remedy = {
    says: { nl: 'Alleen een moment', en: 'A moment only' },
    edits: [slotChange(id, { kind: 'moment', end: null, leastMinutes: null, isFixed: null })],
  }
  return BREAKS.includes(kind) || kind === 'phase'
    ? [ends(soon), ends(late)]
    : [ends(soon), moment, ends(late)]
}

/** Shorter than this nobody asks what to do meanwhile: people walk, and sit down. */
const LEAST_GAP = 10
/** Longer than this it is a night, or the day was written in parts. */
const MOST_GAP = 5 * 60

/** Stretches of the day in which nothing goes on anywhere. */
export function gaps(day: EventDay): Advice[] {
  const timed = day.slots.flatMap((slot) =>
    slot.parent === undefined && slot.start !== null && slot.kind !== 'moment'
      ? [
          {
            slot,
            start: minutesOf(slot.start),
            end: slot.end === null ? null : minutesOf(slot.end),
          },
        ]
      : [],
  )
  timed.sort((a, b) => a.start - b.start)
  const found: Advice[] = []
  let last: (typeof timed)[number] | null = null
  for (const next of timed) {
    const end = last === null ? null : last.end
    const minutes = end === null ? 0 : next.start - end
    if (last && end !== null && minutes >= LEAST_GAP && minutes <= MOST_GAP) {
      found.push(gapBetween(last.slot, next.slot, end, next.start))
    }
    // Without an end it lasts until the next; another that lasts longer goes on meanwhile.
    const isLonger = last === null || last.end === null || next.end === null || next.end > last.end
    if (isLonger) last = next
  }
  return found
}

function gapBetween(before: Slot, after: Slot, from: number, to: number): Advice {
  const [start, end] = [timeAfter(from), timeAfter(to)]
  const times = `${onClocks(start)}–${onClocks(end)}`
  const words = (language: 'nl' | 'en') =>
    language === 'nl'
      ? `${times} is er niets, ${lengthSaid(to - from, 'nl')}: tussen ${quoted(before, 'nl')} en ${quoted(after, 'nl')}`
      : `${times} there is nothing, ${lengthSaid(to - from, 'en')}: between ${quoted(before, 'en')} and ${quoted(after, 'en')}`
  return {
    name: 'gap',
    about: aboutSlot(before),
    minutes: to - from,
    says: inEach(words),
    remedies: [
      {
        says: {
          nl: `${quoted(before, 'nl')} tot ${onClocks(end)}`,
          en: `${quoted(before, 'en')} until ${onClocks(end)}`,
        },
        edits: [slotChange(before.id, { end })],
      },
    ],
  }
}

/** Items that have yet to be given a time, or a room. */
export function ungiven(day: EventDay): Advice[] {
  return day.slots.flatMap((slot): Advice[] => {
    const base = { about: aboutSlot(slot), minutes: null, remedies: [] }
    const noTime: Advice[] =
      slot.start === null && !slot.round
        ? [
            {
              ...base,
              name: 'no-time',
              says: {
                nl: `${quoted(slot, 'nl')} heeft nog geen tijd`,
                en: `${quoted(slot, 'en')} has no time yet`,
              },
            },
          ]
        : []
    if (slot.scope !== 'rooms' || slot.rooms?.length !== 0) return noTime
    return [
      ...noTime,
      {
        ...base,
        name: 'no-room',
        says: {
          nl: `${quoted(slot, 'nl')} heeft nog geen zaal`,
          en: `${quoted(slot, 'en')} has no room yet`,
        },
      },
    ]
  })
}
