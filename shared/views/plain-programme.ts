// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import { displayWords } from '../i18n/display.ts'
import type { Instant } from '../instant.ts'
import { isAboutLeft } from '../now/length-shown.ts'
import { type RoomNow, roomNow } from '../now/room-now.ts'
import { type Language, textIn } from '../text.ts'
import { shownMomentAt } from '../timeline/shown-moment.ts'
import { timelineOf } from '../timeline/timeline.ts'
import type { DisplayView } from './display-view.ts'

/** What a wall shows from an instant on until the next: an item and what is counted. */
export type PlainStretch = {
  from: Instant
  title: string
  /** Over the digits; `''` without. */
  label: string
  /** What the digits count to, in whole minutes where it is only about then, or since; `null`: none. */
  digits: { kind: 'to' | 'about' | 'since'; at: Instant } | null
  /** The instant that the digits stand still at, or `null`. */
  heldAt: Instant | null
}

/**
 * A room's day from now on, as plain as it gets: lists and words, to be shown by code that knows
 * neither timelines nor days, and so doesn't fall with what computes those.
 */
export type PlainProgramme = {
  language: Language
  timeZone: string
  room: string
  message: string | null
  isRehearsal: boolean
  /** Whether the room shows time at all, or hides it on purpose. */
  hasTime: boolean
  /** In order of time. */
  stretches: PlainStretch[]
}

// More turns than a day of workshops has from any moment on.
const MOST_STRETCHES = 150

type Played = { day: EventDay; view: DisplayView; isRehearsal: boolean; language: Language }

/** @param now the live time */
export function plainProgrammeOf(played: Played, now: Instant): PlainProgramme {
  const { day, view, language } = played
  const timeline = timelineOf(day, view.room.roomId, view.room.run)
  const stretches: PlainStretch[] = []
  let from: Instant | null = now
  while (from !== null && stretches.length < MOST_STRETCHES) {
    const moment = shownMomentAt(timeline, from)
    const { lookAgainAt } = moment
    stretches.push({ from, ...stretchOf(roomNow(day, timeline, moment), language) })
    from = lookAgainAt !== null && lookAgainAt > from ? lookAgainAt : null
  }
  return { ...plainRoomOf(played), stretches }
}

/** The same with nothing of its timeline: for a wall that can't lay that out. */
export function plainRoomOf({ day, view, isRehearsal, language }: Played): PlainProgramme {
  const room = day.rooms.find(({ id }) => id === view.room.roomId)
  return {
    ...{ language, isRehearsal, timeZone: day.timeZone, message: view.room.screen.message },
    room: room ? textIn(room.name, language) : '',
    hasTime: view.room.screen.face !== 'marks',
    stretches: [],
  }
}

function stretchOf(now: RoomNow, language: Language): Omit<PlainStretch, 'from'> {
  const { counted, heading, heldAt, awaited } = now
  const words = displayWords[language]
  const isAbout = isAboutLeft(now)
  const left = isAbout ? words.leftAbout : words.left
  const labels = { left, over: words.over, until: words.beginsIn }
  // What the digits count and what the title names must be the same.
  const title = (counted?.of === 'heading' ? heading : (counted?.item ?? heading))?.title
  const label = counted ? labels[counted.kind] : ''
  return {
    title: awaited ? words.waitForSignal : title ? textIn(title, language) : words.dayIsOver,
    label: heldAt === null ? label : words.held,
    digits: counted && {
      kind: counted.kind === 'over' ? 'since' : isAbout ? 'about' : 'to',
      at: counted.at,
    },
    heldAt,
  }
}
