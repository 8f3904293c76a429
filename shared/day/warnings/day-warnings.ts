// SPDX-License-Identifier: EUPL-1.2
import { HOUR, type Instant, MINUTE } from '../../instant.ts'
import { type Language, textIn } from '../../text.ts'
import { roomPlanOf } from '../../timeline/layout/room-plan.ts'
import type { EventDay, Slot } from '../day.ts'
import { withSideItems } from '../side-items.ts'
import { instantOf, onClocks, timeOfDay } from '../time-of-day.ts'
import { overlapWarnings } from './overlap-warnings.ts'

/** Something odd in a day that can be played all the same, as a sentence. */
export type DayWarning = Record<Language, string>

/** What whoever made the day should look at once more; none of it keeps the day from being played. */
export function dayWarnings(file: EventDay): DayWarning[] {
  const day = withSideItems(file)
  return [
    ...skippedHours(day),
    ...overlapWarnings(day),
    ...longUnended(day),
    ...emptyRooms(day),
    ...roomless(day),
    ...longTitles(day),
    ...nobodyResponsible(day),
  ]
}

/** In the night that clocks go forward an hour of times is on no clock. */
function skippedHours(day: EventDay): DayWarning[] {
  return day.slots.flatMap((slot): DayWarning[] => {
    if (slot.start === null) return []
    const asked = onClocks(slot.start)
    const begins = timeOfDay(instantOf(day.date, slot.start, day.timeZone), day.timeZone)
    if (begins === asked) return []
    return [
      {
        nl: `${named(slot, 'nl')} om ${asked}: dat uur slaat de klok die nacht over; het begint om ${begins}`,
        en: `${named(slot, 'en')} at ${asked}: the clocks skip that hour that night; it begins at ${begins}`,
      },
    ]
  })
}

// Longer than this a break, or anything else, hardly is: the programme left its end out.
const LONGEST_BREAK = 2 * HOUR
const LONGEST_ITEM = 3 * HOUR

/** An item without an end lasts until the next one begins, which may be hours after it is over. */
function longUnended(day: EventDay): DayWarning[] {
  const ends = new Map<string, Instant>()
  for (const { id } of day.rooms) {
    for (const slot of roomPlanOf(day, id).slots) {
      if (slot.plannedEnd !== null) ends.set(slot.id, slot.plannedEnd)
    }
  }
  return day.slots.flatMap((slot): DayWarning[] => {
    const end = ends.get(slot.id)
    if (slot.start === null || slot.end !== null || end === undefined) return []
    const lastsMs = end - instantOf(day.date, slot.start, day.timeZone)
    const isBreak = slot.kind === 'break' || slot.kind === 'lunch'
    if (lastsMs <= (isBreak ? LONGEST_BREAK : LONGEST_ITEM)) return []
    const until = timeOfDay(end, day.timeZone)
    const hours = Math.floor(lastsMs / HOUR)
    const minutes = Math.round((lastsMs % HOUR) / MINUTE)
    const rest = minutes === 0 ? '' : ` ${minutes} min`
    return [
      {
        nl: `${named(slot, 'nl')} heeft geen eindtijd, en duurt zo tot ${until}: ${hours} uur${rest}`,
        en: `${named(slot, 'en')} has no end, and so lasts until ${until}: ${hours} h${rest}`,
      },
    ]
  })
}

/** A break-out room in which there is only what is in all rooms. */
function emptyRooms({ rooms, slots }: EventDay): DayWarning[] {
  const own = slots.filter(({ scope }) => scope === 'rooms')
  // Nobody has said yet where that will be.
  if (own.some((slot) => !slot.rooms || slot.rooms.length === 0)) return []
  const empty = rooms.filter(
    ({ id, kind }) => kind === 'break-out' && !own.some((slot) => slot.rooms?.includes(id)),
  )
  if (empty.length === 0) return []
  const names = (language: Language) => empty.map(({ name }) => textIn(name, language)).join(', ')
  return [
    {
      nl: `alleen wat overal is, is in ${names('nl')}: geen onderdeel noemt die bij "rooms"`,
      en: `only what is everywhere is in ${names('en')}: no item names them in "rooms"`,
    },
  ]
}

/** Items for the break-out rooms of a day that has none. */
function roomless({ rooms, slots }: EventDay): DayWarning[] {
  const isForAll = ({ scope, rooms: own }: Slot) => scope === 'rooms' && !own
  if (rooms.length < 2 || rooms.some(({ kind }) => kind === 'break-out')) return []
  return slots.filter(isForAll).map((slot) => ({
    nl: `${named(slot, 'nl')} is voor de werkzalen (scope "rooms"), en die zijn er niet: het is in alle zalen`,
    en: `${named(slot, 'en')} is for the break-out rooms (scope "rooms"), and there are none: it is in all rooms`,
  }))
}

// As many characters as the line for what comes next has room for on every wall, beside its time.
const LONGEST_TITLE = 80

function longTitles({ slots }: EventDay): DayWarning[] {
  const long = slots.filter(({ title: { nl = '', en = '' } }) => {
    return Math.max(nl.length, en.length) > LONGEST_TITLE
  })
  if (long.length === 0) return []
  const titles = (language: Language) => long.map((slot) => named(slot, language)).join(', ')
  return [
    {
      nl: `een titel van meer dan ${LONGEST_TITLE} tekens past niet in de regel Straks op een scherm, en verliest daar zijn eind: ${titles('nl')}`,
      en: `a title of more than ${LONGEST_TITLE} characters doesn't fit the line Next on a wall, and loses its end there: ${titles('en')}`,
    },
  ]
}

/** People can join, and their phones can't say who answers for what is kept of them. */
function nobodyResponsible({ teams, organiser }: EventDay): DayWarning[] {
  if (teams.length === 0 || organiser) return []
  return [
    {
      nl: 'de dag noemt geen organisator ("organiser"): telefoons kunnen niet zeggen wie er over de gegevens van deelnemers gaat, en hoe lang ze blijven',
      en: 'the day names no organiser ("organiser"): phones can’t say who answers for what is kept of people, and for how long',
    },
  ]
}

function named({ title }: Slot, language: Language): string {
  return `‘${textIn(title, language)}’`
}
