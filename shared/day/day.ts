// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { JoinCode } from '../join-code.ts'
import { LanguageTag, Name, Text } from '../text.ts'
import { isDate } from './time-of-day.ts'
import { VIEWING_RANGES } from './viewing.ts'

// What each part and field is for is said in `day-docs.ts`.

/** The version of the day file that this code reads and writes. */
export const DAY_VERSION = 3

// `constructor` is what every object has by itself: as a key it would be found where nothing is.
export const Id = z.string().check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,39}$/))
/**
 * Hours run on from the event's first date, as in a timetable: 25:30 is half past one that night,
 * 33:00 is nine o'clock on the second day. Of two or three digits: compared by their minutes, never
 * as strings.
 */
export const TimeOfDay = z.string().check(z.regex(/^(?:\d\d|[12]\d\d|3[0-2]\d|33[0-5]):[0-5]\d$/))
export const DayDate = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true }))
  .check(z.refine(isDate, { message: 'no-date' }))
const TimeZone = z.string().check(z.refine(isTimeZone, { message: 'no-time-zone' }))
const Texts = z.array(Text).check(z.maxLength(60))
const Minutes = z.int().check(z.minimum(1), z.maximum(1_440))

export const Certainty = z.enum(['stated', 'inferred', 'sample', 'unknown'])

export const ActivityMinutes = z.strictObject({ value: Minutes, isAbout: z.boolean() })

export const Question = z.strictObject({
  text: Text,
  topic: z.optional(Text),
  example: z.optional(Text),
})

export const Dots = z.strictObject({
  perPerson: z.int().check(z.minimum(1), z.maximum(100)),
  canStack: z.boolean(),
})

export const Pace = z.enum(['clock', 'facilitator', 'signal'])
export type Pace = z.infer<typeof Pace>

export const Activity = z.strictObject({
  id: Id,
  title: Name,
  instruction: z.optional(Text),
  minutes: z.nullable(ActivityMinutes),
  mode: z.optional(z.enum(['individual', 'team'])),
  isSilent: z.optional(z.boolean()),
  pace: z.optional(Pace),
  marks: z.optional(z.array(Minutes).check(z.maxLength(10))),
  dots: z.optional(Dots),
  materials: z.optional(Texts),
  questions: z.optional(z.array(Question)),
  tieBreak: z.optional(Text),
  reward: z.optional(Text),
  mostIdeas: z.optional(z.int().check(z.minimum(1))),
  missingFigure: z.optional(Text),
  isCounted: z.optional(z.boolean()),
})
export type Activity = z.infer<typeof Activity>

export const Step = z.strictObject({
  id: Id,
  title: Name,
  minutes: z.nullable(Minutes),
  pace: z.optional(Pace),
  rules: z.optional(Texts),
  tips: z.optional(Texts),
  activities: z.array(Activity).check(z.maxLength(40)),
})
export type Step = z.infer<typeof Step>

export const Materials = z.strictObject({ listed: Texts, used: Texts })

export const Phase = z.strictObject({
  id: Id,
  number: z.int().check(z.minimum(1), z.maximum(20)),
  title: Name,
  alsoCalled: z.optional(Texts),
  goal: z.optional(Text),
  result: z.optional(Text),
  pace: z.optional(Pace),
  materials: Materials,
  examples: z.optional(Texts),
  tips: z.optional(Texts),
  steps: z.array(Step).check(z.maxLength(20)),
})
export type Phase = z.infer<typeof Phase>

export const RoomKind = z.enum(['hall', 'break-out', 'place'])

const { diagonalInch, farthestMetres } = VIEWING_RANGES
/** The screen that hangs in a room, and who sits farthest from it. */
export const Viewing = z.strictObject({
  diagonalInch: z.number().check(z.minimum(diagonalInch.least), z.maximum(diagonalInch.most)),
  farthestMetres: z.number().check(z.minimum(farthestMetres.least), z.maximum(farthestMetres.most)),
})
export type Viewing = z.infer<typeof Viewing>

const Groups = z.array(Id).check(z.maxLength(40))

export const Room = z.strictObject({
  id: Id,
  name: Name,
  kind: RoomKind,
  challenge: z.optional(Id),
  joinCode: z.optional(JoinCode),
  viewing: z.optional(Viewing),
  groups: z.optional(Groups),
  seats: z.optional(z.int().check(z.minimum(1), z.maximum(5_000))),
  certainty: z.optional(Certainty),
})
export type Room = z.infer<typeof Room>

export const BriefSection = z.strictObject({ title: Name, points: Texts })

export const Challenge = z.strictObject({
  id: Id,
  number: z.int().check(z.minimum(1)),
  title: Name,
  alsoCalled: z.optional(Texts),
  teaser: z.optional(Text),
  question: z.optional(Text),
  alsoConsider: Texts,
  sections: z.array(BriefSection),
})
export type Challenge = z.infer<typeof Challenge>

const Seats = z.int().check(z.minimum(1), z.maximum(500))

export const Team = z.strictObject({
  id: Id,
  name: Name,
  room: Id,
  group: z.optional(Id),
  joinCode: z.optional(JoinCode),
  seats: z.optional(Seats),
  table: z.optional(Name),
  certainty: z.optional(Certainty),
})
export type Team = z.infer<typeof Team>

/** How many people a team is for, where it says no seats of its own. */
export const TeamSize = z.strictObject({ least: Seats, most: Seats })

/** When walls show the name that a team chose on its phone. */
export const TeamNames = z.enum(['after-approval', 'at-once'])

export const Role = z.strictObject({ id: Id, title: Name, task: Text })
export type Role = z.infer<typeof Role>

export const SlotKind = z.enum([
  'talk',
  'briefing',
  'introduction',
  'phase',
  'report-back',
  'break',
  'lunch',
  'pitches',
  'deliberation',
  'awards',
  'drinks',
  'doors',
  'workshops',
  'workshop',
  'item',
  'moment',
  'meal',
  'work',
])

export const SlotScope = z.enum(['plenary', 'rooms', 'jury', 'free'])

export const Round = z.strictObject({ id: Id, start: TimeOfDay, end: TimeOfDay })
export type Round = z.infer<typeof Round>

export const TurnPart = z.strictObject({
  id: Id,
  title: Name,
  minutes: Minutes,
  marks: z.optional(z.array(Minutes).check(z.maxLength(10))),
})
export type TurnPart = z.infer<typeof TurnPart>

export const Turns = z.strictObject({
  order: z.union([z.literal('teams'), z.array(Id).check(z.maxLength(400))]),
  parts: z.array(TurnPart).check(z.minLength(1), z.maxLength(8)),
  gap: z.optional(Minutes),
})
export type Turns = z.infer<typeof Turns>

export const Slot = z.strictObject({
  id: Id,
  title: Name,
  kind: SlotKind,
  scope: SlotScope,
  rooms: z.optional(z.array(Id)),
  start: z.nullable(TimeOfDay),
  end: z.nullable(TimeOfDay),
  isFixed: z.optional(z.boolean()),
  leastMinutes: z.optional(z.int().check(z.minimum(0), z.maximum(1_440))),
  pace: z.optional(Pace),
  parent: z.optional(Id),
  isBeside: z.optional(z.boolean()),
  phase: z.optional(Id),
  place: z.optional(Id),
  groups: z.optional(Groups),
  rounds: z.optional(z.array(Round).check(z.minLength(1), z.maxLength(40))),
  round: z.optional(z.array(Id).check(z.minLength(1), z.maxLength(40))),
  turns: z.optional(Turns),
  speakers: z.optional(Texts),
  remark: z.optional(Text),
  description: z.optional(Text),
  source: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  certainty: z.optional(Certainty),
})
export type Slot = z.infer<typeof Slot>

export const Pitch = z.strictObject({ contents: Texts, actionPlan: Texts })

/** What a jury weighs of a team's work: a score from 0 to `most`, that counts `weight` times. */
export const Criterion = z.strictObject({
  id: Id,
  title: Name,
  weight: z.int().check(z.minimum(1), z.maximum(20)),
  most: z.int().check(z.minimum(2), z.maximum(100)),
})
export type Criterion = z.infer<typeof Criterion>

export const Jury = z.strictObject({
  moments: z.array(Id),
  members: z.nullable(Texts),
  criteria: z.nullable(z.array(Criterion).check(z.maxLength(12))),
  pitchMinutes: z.nullable(Minutes),
  teamCount: z.nullable(z.int()),
  places: z.optional(z.int().check(z.minimum(1), z.maximum(10))),
  mentions: z.optional(z.array(Name).check(z.maxLength(10))),
})
export type Jury = z.infer<typeof Jury>

export const Wifi = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(32)),
  password: z.nullable(z.string().check(z.minLength(8), z.maxLength(63))),
  isHidden: z.optional(z.boolean()),
  certainty: z.optional(Certainty),
})
export type Wifi = z.infer<typeof Wifi>

export const About = z.strictObject({
  intro: z.optional(Text),
  location: z.optional(Text),
  audience: z.optional(Texts),
  cost: z.optional(Text),
  hashtag: z.optional(z.string()),
  registration: z.optional(z.url()),
  authors: z.optional(z.array(z.string())),
})

/** Why the organiser may keep personal data (GDPR art. 6(1)): (e), (f) and (a). */
export const LegalGround = z.enum(['public-task', 'legitimate-interest', 'consent'])
export type LegalGround = z.infer<typeof LegalGround>

/** Who answers for the day, and so for what is kept about people (GDPR art. 13). */
export const Organiser = z.strictObject({
  name: Name,
  contact: z.string().check(z.minLength(3), z.maxLength(120)),
  dataProtectionOfficer: z.optional(z.string().check(z.minLength(3), z.maxLength(120))),
  privacyUrl: z.optional(z.url({ protocol: /^https?$/ })),
  legalGround: z.optional(LegalGround),
  erasesWithinDays: z.int().check(z.minimum(1), z.maximum(90)),
  certainty: z.optional(Certainty),
})
export type Organiser = z.infer<typeof Organiser>

/** One of the dates of an event of several. */
export const EventDate = z.strictObject({ id: Id, date: DayDate, title: z.optional(Name) })
export type EventDate = z.infer<typeof EventDate>

/** For whom: a track, a group of people, a role that has a programme of its own. */
export const Group = z.strictObject({ id: Id, title: Name })
export type Group = z.infer<typeof Group>

export const SaidItem = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(200)),
  said: z.string().check(z.maxLength(120)),
})

export const Import = z.strictObject({
  id: Id,
  from: z.string().check(z.minLength(1), z.maxLength(120)),
  date: DayDate,
  dates: z.array(DayDate).check(z.maxLength(60)),
  items: z.array(SaidItem).check(z.maxLength(3_000)),
})
export type Import = z.infer<typeof Import>

export const EventDay = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('zaalscherm-day'),
  version: z.literal(DAY_VERSION),
  id: Id,
  title: Name,
  date: DayDate,
  dateCertainty: z.optional(Certainty),
  days: z.optional(z.array(EventDate).check(z.minLength(1), z.maxLength(14))),
  timeZone: TimeZone,
  language: LanguageTag,
  pace: z.optional(Pace),
  about: z.optional(About),
  organiser: z.optional(Organiser),
  walkMinutes: z.optional(Minutes),
  groups: z.optional(z.array(Group).check(z.maxLength(40))),
  rooms: z.array(Room).check(z.minLength(1), z.maxLength(80)),
  challenges: z.array(Challenge),
  teams: z.array(Team).check(z.maxLength(400)),
  teamSize: z.optional(TeamSize),
  teamNames: z.optional(TeamNames),
  roles: z.array(Role).check(z.maxLength(12)),
  introductionQuestions: Texts,
  phases: z.array(Phase),
  slots: z.array(Slot).check(z.maxLength(3_000)),
  pitch: z.nullable(Pitch),
  jury: z.nullable(Jury),
  tips: Texts,
  wifi: z.nullable(Wifi),
  imports: z.optional(z.array(Import).check(z.maxLength(20))),
})
export type EventDay = z.infer<typeof EventDay>

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
