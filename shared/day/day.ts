// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { JoinCode } from '../join-code.ts'
import { Language, Text } from '../text.ts'

/** The version of the day file that this code reads and writes. */
export const DAY_VERSION = 1

const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/))
/** Past midnight the hours run on, as in a timetable: 25:30 is half past one that night. */
const TimeOfDay = z.string().check(z.regex(/^[0-2]\d:[0-5]\d$/))
const DayDate = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
  .check(z.refine((date) => !Number.isNaN(Date.parse(`${date}T00:00:00Z`)), { message: 'no-date' }))
const TimeZone = z.string().check(z.refine(isTimeZone, { message: 'no-time-zone' }))
const Texts = z.array(Text).check(z.maxLength(60))
const Minutes = z.int().check(z.minimum(1), z.maximum(1_440))

/**
 * How sure the organiser is of a value: `stated` in the source, `inferred` from it,
 * `sample` made up so that the day can be shown, `unknown` left open on purpose.
 */
export const Certainty = z.enum(['stated', 'inferred', 'sample', 'unknown'])

/** Length of an activity as its instruction gives it; `isAbout` for "about ten minutes". */
export const ActivityMinutes = z.strictObject({ value: Minutes, isAbout: z.boolean() })

/** A question to answer, with examples of an answer where the workbook gives them. */
export const Question = z.strictObject({
  text: Text,
  topic: z.optional(Text),
  example: z.optional(Text),
})

/** Sticky dots: how many each person gets, and whether several may go to one thing. */
export const Dots = z.strictObject({
  perPerson: z.int().check(z.minimum(1), z.maximum(100)),
  canStack: z.boolean(),
})

export const Activity = z.strictObject({
  id: Id,
  title: Text,
  instruction: Text,
  /** `null`: the workbook gives none. Such an activity has no countdown of its own. */
  minutes: z.nullable(ActivityMinutes),
  mode: z.optional(z.enum(['individual', 'team'])),
  isSilent: z.optional(z.boolean()),
  /** Begins only when somebody gives the start signal. */
  startSignal: z.optional(z.boolean()),
  dots: z.optional(Dots),
  questions: z.optional(z.array(Question)),
  tieBreak: z.optional(Text),
  reward: z.optional(Text),
  /** At most so many ideas go on to the next step. */
  mostIdeas: z.optional(z.int().check(z.minimum(1))),
  /** A picture that belongs here and that the source lacks, in words. */
  missingFigure: z.optional(Text),
})
export type Activity = z.infer<typeof Activity>

export const Step = z.strictObject({
  id: Id,
  title: Text,
  /** `null`: the workbook gives none; the activities' minutes or the phase's time decide. */
  minutes: z.nullable(Minutes),
  rules: z.optional(Texts),
  tips: z.optional(Texts),
  activities: z.array(Activity).check(z.maxLength(40)),
})
export type Step = z.infer<typeof Step>

/** Materials: what the workbook lists, and what its instructions use without listing it. */
export const Materials = z.strictObject({ listed: Texts, used: Texts })

/**
 * `clock`: spans turn over by themselves. `facilitator`: a span goes on, into overtime,
 * until somebody presses next.
 */
export const Pace = z.enum(['clock', 'facilitator'])

export const Phase = z.strictObject({
  id: Id,
  number: z.int().check(z.minimum(1), z.maximum(20)),
  title: Text,
  /** Other names that the organiser uses for it. */
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

/** `hall`: where everybody meets. `break-out`: where teams work. */
export const RoomKind = z.enum(['hall', 'break-out'])

/** The screen that hangs there, so that letters can be sized for who sits farthest away. */
export const Viewing = z.strictObject({
  diagonalInch: z.number().check(z.minimum(10), z.maximum(300)),
  farthestMetres: z.number().check(z.minimum(1), z.maximum(60)),
})

export const Room = z.strictObject({
  id: Id,
  name: Text,
  kind: RoomKind,
  challenge: z.optional(Id),
  /** Left out: the hub gives the room one when it opens the day. */
  joinCode: z.optional(JoinCode),
  viewing: z.optional(Viewing),
  certainty: z.optional(Certainty),
})
export type Room = z.infer<typeof Room>

/** A list within a challenge's brief: what is tried already, obstacles, figures. */
export const BriefSection = z.strictObject({ title: Text, points: Texts })

export const Challenge = z.strictObject({
  id: Id,
  number: z.int().check(z.minimum(1)),
  title: Text,
  alsoCalled: z.optional(Texts),
  teaser: Text,
  question: Text,
  /** What an answer should also speak of. */
  alsoConsider: Texts,
  sections: z.array(BriefSection),
})
export type Challenge = z.infer<typeof Challenge>

export const Team = z.strictObject({
  id: Id,
  name: Text,
  room: Id,
  certainty: z.optional(Certainty),
})
export type Team = z.infer<typeof Team>

export const Role = z.strictObject({ id: Id, title: Text, task: Text })
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

/**
 * For whom a slot is. `plenary`: everybody together. `rooms`: each break-out room for itself
 * (those in `rooms`, or all). `jury`: the jury apart. `free`: nobody has to be anywhere.
 */
export const SlotScope = z.enum(['plenary', 'rooms', 'jury', 'free'])

export const Slot = z.strictObject({
  id: Id,
  title: Text,
  kind: SlotKind,
  scope: SlotScope,
  rooms: z.optional(z.array(Id)),
  /** Planned start in the day's time zone; `null`: not scheduled yet. */
  start: z.nullable(TimeOfDay),
  /**
   * Planned end. `null`: the programme gives none; it is then derived from the next slot
   * that starts, except where there is none or where the slot lies in another.
   */
  end: z.nullable(TimeOfDay),
  /** The slot that this one lies in. Neither ends the other. */
  parent: z.optional(Id),
  phase: z.optional(Id),
  speaker: z.optional(Text),
  description: z.optional(Text),
  certainty: z.optional(Certainty),
})
export type Slot = z.infer<typeof Slot>

/** What the pitches and the plan behind them should hold. */
export const Pitch = z.strictObject({ contents: Texts, actionPlan: Texts })

/** The jury; `null` is unknown, which is not the same as none. */
export const Jury = z.strictObject({
  moments: z.array(Id),
  members: z.nullable(Texts),
  criteria: z.nullable(Texts),
  pitchMinutes: z.nullable(Minutes),
  teamCount: z.nullable(z.int()),
})

export const Wifi = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(32)),
  /** `null`: an open network. */
  password: z.nullable(z.string().check(z.minLength(8), z.maxLength(63))),
  isHidden: z.optional(z.boolean()),
  certainty: z.optional(Certainty),
})
export type Wifi = z.infer<typeof Wifi>

/** What people can look up about the day: where, for whom, at what price. */
export const About = z.strictObject({
  intro: z.optional(Text),
  location: z.optional(Text),
  audience: z.optional(Texts),
  cost: z.optional(Text),
  hashtag: z.optional(z.string()),
  registration: z.optional(z.url()),
  /** Who signed the announcement, as their handles there. */
  authors: z.optional(z.array(z.string())),
})

/** One event day: the programme as it is planned. Nothing in it says what really happened. */
export const EventDay = z.strictObject({
  format: z.literal('zaalscherm-day'),
  version: z.literal(DAY_VERSION),
  id: Id,
  title: Text,
  date: DayDate,
  dateCertainty: z.optional(Certainty),
  timeZone: TimeZone,
  language: Language,
  pace: z.optional(Pace),
  about: z.optional(About),
  rooms: z.array(Room).check(z.minLength(1), z.maxLength(60)),
  challenges: z.array(Challenge),
  teams: z.array(Team).check(z.maxLength(400)),
  roles: z.array(Role).check(z.maxLength(12)),
  /** Questions with which people introduce themselves. They are spoken, never typed. */
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
