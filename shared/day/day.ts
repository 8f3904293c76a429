// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { JoinCode } from '../join-code.ts'
import { Language, Name, Text } from '../text.ts'
import { isDate } from './time-of-day.ts'
import { VIEWING_RANGES } from './viewing.ts'

// What each part and field is for is said in `day-docs.ts`.

/** The version of the day file that this code reads and writes. */
export const DAY_VERSION = 1

// `constructor` is what every object has by itself: as a key it would be found where nothing is.
const Id = z.string().check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,39}$/))
/** Past midnight the hours run on, as in a timetable: 25:30 is half past one that night. */
export const TimeOfDay = z.string().check(z.regex(/^[0-2]\d:[0-5]\d$/))
const DayDate = z
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
  instruction: Text,
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
  goal: Text,
  result: z.optional(Text),
  pace: z.optional(Pace),
  materials: Materials,
  examples: z.optional(Texts),
  tips: z.optional(Texts),
  steps: z.array(Step).check(z.minLength(1), z.maxLength(20)),
})
export type Phase = z.infer<typeof Phase>

export const RoomKind = z.enum(['hall', 'break-out'])

const { diagonalInch, farthestMetres } = VIEWING_RANGES
/** The screen that hangs in a room, and who sits farthest from it. */
export const Viewing = z.strictObject({
  diagonalInch: z.number().check(z.minimum(diagonalInch.least), z.maximum(diagonalInch.most)),
  farthestMetres: z.number().check(z.minimum(farthestMetres.least), z.maximum(farthestMetres.most)),
})
export type Viewing = z.infer<typeof Viewing>

export const Room = z.strictObject({
  id: Id,
  name: Name,
  kind: RoomKind,
  challenge: z.optional(Id),
  joinCode: z.optional(JoinCode),
  viewing: z.optional(Viewing),
  certainty: z.optional(Certainty),
})
export type Room = z.infer<typeof Room>

export const BriefSection = z.strictObject({ title: Name, points: Texts })

export const Challenge = z.strictObject({
  id: Id,
  number: z.int().check(z.minimum(1)),
  title: Name,
  alsoCalled: z.optional(Texts),
  teaser: Text,
  question: Text,
  alsoConsider: Texts,
  sections: z.array(BriefSection),
})
export type Challenge = z.infer<typeof Challenge>

export const Team = z.strictObject({
  id: Id,
  name: Name,
  room: Id,
  certainty: z.optional(Certainty),
})
export type Team = z.infer<typeof Team>

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
])

export const SlotScope = z.enum(['plenary', 'rooms', 'jury', 'free'])

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
  speaker: z.optional(Text),
  description: z.optional(Text),
  certainty: z.optional(Certainty),
})
export type Slot = z.infer<typeof Slot>

export const Pitch = z.strictObject({ contents: Texts, actionPlan: Texts })

export const Jury = z.strictObject({
  moments: z.array(Id),
  members: z.nullable(Texts),
  criteria: z.nullable(Texts),
  pitchMinutes: z.nullable(Minutes),
  teamCount: z.nullable(z.int()),
})

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

export const EventDay = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('zaalscherm-day'),
  version: z.literal(DAY_VERSION),
  id: Id,
  title: Name,
  date: DayDate,
  dateCertainty: z.optional(Certainty),
  timeZone: TimeZone,
  language: Language,
  pace: z.optional(Pace),
  about: z.optional(About),
  organiser: z.optional(Organiser),
  rooms: z.array(Room).check(z.minLength(1), z.maxLength(60)),
  challenges: z.array(Challenge),
  teams: z.array(Team).check(z.maxLength(400)),
  roles: z.array(Role).check(z.maxLength(12)),
  introductionQuestions: Texts,
  phases: z.array(Phase),
  slots: z.array(Slot).check(z.minLength(1), z.maxLength(300)),
  pitch: z.nullable(Pitch),
  jury: z.nullable(Jury),
  tips: Texts,
  wifi: z.nullable(Wifi),
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
