// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { NameField } from '../../features/naming/typed-name.ts'
import type { Instant } from '../../instant.ts'
import type { Language } from '../../text.ts'
import type { ShownMoment } from '../../timeline/shown-moment.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import type { AttendeeView } from '../../views/attendee-view.ts'
import type { Html } from '../html/html.ts'

/** All that the live parts of the page are made from, by the hub and by the page's script. */
export type Live = {
  /** Cut to the room. */
  day: EventDay
  view: AttendeeView
  timeline: Timeline
  moment: ShownMoment
  /** Hub time; in the script floored to the second, so that all screens turn together. */
  now: Instant
  /** The room's code, which stands in the page's address. */
  code: string
  language: Language
  /** Stands in every form of a phone that may keep no cookie: by it the hub knows it all the same. */
  phoneField?: Html
  /** Where the forms of who has joined stand by themselves, for a page that loads itself anew. */
  formsPath?: string
  /** The team whose own code led here: it is chosen already. */
  chosenTeamId?: string
  /** What the form was just sent with as a name, where that was no name. */
  refusedName?: string
  /** What the form for the team's name and yell was just sent with, and which of them was refused. */
  refusedNaming?: RefusedNaming
}

export type RefusedNaming = Record<NameField, string> & {
  field: NameField | null
  sentence: Html | string
}

/** The live parts by the id of their element; the script replaces what is in there. */
export const LIVE_IDS = {
  message: 'message',
  people: 'people',
  first: 'first',
  now: 'now',
  tools: 'tools',
  team: 'team',
  programme: 'programme',
} as const

/** Where the time left goes; the script fills it, once a second. */
export const TIME_ID = 'time'

/** Says that the phone refuses cookies; the script shows it where the browser says so itself. */
export const NO_COOKIES_ID = 'no-cookies'
