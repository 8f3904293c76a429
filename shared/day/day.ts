// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { JoinCode } from '../join-code.ts'
import { Language, Text } from '../text.ts'
import { isDate } from './time-of-day.ts'

/** The version of the day file that this code reads and writes. */
export const DAY_VERSION = 1

// `constructor` is what every object has by itself: as a key it would be found where nothing is.
const Id = z.string().check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,39}$/))
/** Past midnight the hours run on, as in a timetable: 25:30 is half past one that night. */
const TimeOfDay = z.string().check(z.regex(/^[0-2]\d:[0-5]\d$/), z.describe('HH:MM'))
const DayDate = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true }))
  .check(z.refine(isDate, { message: 'no-date' }))
const TimeZone = z.string().check(z.refine(isTimeZone, { message: 'no-time-zone' }))
const Texts = z.array(Text).check(z.maxLength(60))
const Minutes = z.int().check(z.minimum(1), z.maximum(1_440))

export const Certainty = z
  .enum(['stated', 'inferred', 'sample', 'unknown'])
  .register(z.globalRegistry, {
    id: 'Certainty',
    description:
      'How sure the organiser is of a value: `stated` in the source, `inferred` from it, `sample` made up so that the day can be shown, `unknown` left open on purpose.',
  })

export const ActivityMinutes = z
  .strictObject({ value: Minutes, isAbout: z.boolean() })
  .register(z.globalRegistry, {
    id: 'ActivityMinutes',
    description:
      'Length of an activity as its instruction gives it; `isAbout` for “about ten minutes”.',
  })

export const Question = z
  .strictObject({
    text: Text,
    topic: z.optional(Text),
    example: z.optional(Text),
  })
  .register(z.globalRegistry, {
    id: 'Question',
    description: 'A question to answer, with an example of an answer where the workbook gives one.',
  })

export const Dots = z
  .strictObject({
    perPerson: z.int().check(z.minimum(1), z.maximum(100)),
    canStack: z.boolean(),
  })
  .register(z.globalRegistry, {
    id: 'Dots',
    description: 'Sticky dots: how many each person gets, and whether several may go to one thing.',
  })

export const Activity = z
  .strictObject({
    id: Id,
    title: Text,
    instruction: Text,
    minutes: z
      .nullable(ActivityMinutes)
      .check(
        z.describe(
          '`null`: the workbook gives none. Such an activity has no countdown of its own.',
        ),
      ),
    mode: z.optional(z.enum(['individual', 'team'])),
    isSilent: z.optional(z.boolean()),
    startSignal: z
      .optional(z.boolean())
      .check(z.describe('Begins only when somebody gives the start signal.')),
    dots: z.optional(Dots),
    questions: z.optional(z.array(Question)),
    tieBreak: z.optional(Text),
    reward: z.optional(Text),
    mostIdeas: z
      .optional(z.int().check(z.minimum(1)))
      .check(z.describe('At most so many ideas go on to the next step.')),
    missingFigure: z
      .optional(Text)
      .check(z.describe('A picture that belongs here and that the source lacks, in words.')),
  })
  .register(z.globalRegistry, { id: 'Activity', description: 'What a team does within a step.' })
export type Activity = z.infer<typeof Activity>

export const Step = z
  .strictObject({
    id: Id,
    title: Text,
    minutes: z
      .nullable(Minutes)
      .check(
        z.describe(
          '`null`: the workbook gives none; the activities’ minutes or the phase’s time decide.',
        ),
      ),
    rules: z.optional(Texts),
    tips: z.optional(Texts),
    activities: z.array(Activity).check(z.maxLength(40)),
  })
  .register(z.globalRegistry, {
    id: 'Step',
    description: 'A part of a phase: what a team works on, with its activities in order.',
  })
export type Step = z.infer<typeof Step>

export const Materials = z.strictObject({ listed: Texts, used: Texts }).register(z.globalRegistry, {
  id: 'Materials',
  description: 'What the workbook lists, and what its instructions use without listing it.',
})

export const Pace = z.enum(['clock', 'facilitator']).register(z.globalRegistry, {
  id: 'Pace',
  description:
    '`clock`: spans turn over by themselves. `facilitator`: a span goes on, into overtime, until somebody presses next.',
})

export const Phase = z
  .strictObject({
    id: Id,
    number: z.int().check(z.minimum(1), z.maximum(20)),
    title: Text,
    alsoCalled: z.optional(Texts).check(z.describe('Other names that the organiser uses for it.')),
    goal: Text,
    result: z.optional(Text),
    pace: z.optional(Pace),
    materials: Materials,
    examples: z.optional(Texts),
    tips: z.optional(Texts),
    steps: z.array(Step).check(z.minLength(1), z.maxLength(20)),
  })
  .register(z.globalRegistry, {
    id: 'Phase',
    description: 'A phase of the design process, as a slot in the programme carries it out.',
  })
export type Phase = z.infer<typeof Phase>

export const RoomKind = z.enum(['hall', 'break-out']).register(z.globalRegistry, {
  id: 'RoomKind',
  description: '`hall`: where everybody meets. `break-out`: where teams work.',
})

export const Viewing = z
  .strictObject({
    diagonalInch: z.number().check(z.minimum(10), z.maximum(300)),
    farthestMetres: z.number().check(z.minimum(1), z.maximum(60)),
  })
  .register(z.globalRegistry, {
    id: 'Viewing',
    description:
      'The screen that hangs there, so that letters can be sized for who sits farthest away.',
  })

export const Room = z
  .strictObject({
    id: Id,
    name: Text,
    kind: RoomKind,
    challenge: z.optional(Id),
    joinCode: z
      .optional(JoinCode)
      .check(z.describe('Left out: the hub gives the room one when it opens the day.')),
    viewing: z.optional(Viewing),
    certainty: z.optional(Certainty),
  })
  .register(z.globalRegistry, { id: 'Room', description: 'A place with a screen.' })
export type Room = z.infer<typeof Room>

export const BriefSection = z
  .strictObject({ title: Text, points: Texts })
  .register(z.globalRegistry, {
    id: 'BriefSection',
    description: 'A list within a challenge’s brief: what is tried already, obstacles, figures.',
  })

export const Challenge = z
  .strictObject({
    id: Id,
    number: z.int().check(z.minimum(1)),
    title: Text,
    alsoCalled: z.optional(Texts),
    teaser: Text,
    question: Text,
    alsoConsider: Texts.check(z.describe('What an answer should also speak of.')),
    sections: z.array(BriefSection),
  })
  .register(z.globalRegistry, {
    id: 'Challenge',
    description: 'The question that a group of rooms works on, with its brief.',
  })
export type Challenge = z.infer<typeof Challenge>

export const Team = z
  .strictObject({
    id: Id,
    name: Text,
    room: Id,
    certainty: z.optional(Certainty),
  })
  .register(z.globalRegistry, { id: 'Team', description: 'People who work together in a room.' })
export type Team = z.infer<typeof Team>

export const Role = z
  .strictObject({ id: Id, title: Text, task: Text })
  .register(z.globalRegistry, { id: 'Role', description: 'What one member of a team looks after.' })
export type Role = z.infer<typeof Role>

export const SlotKind = z
  .enum([
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
  .register(z.globalRegistry, {
    id: 'SlotKind',
    description:
      'What kind of programme item it is. Breaks and lunch give time back when the day runs late.',
  })

export const SlotScope = z.enum(['plenary', 'rooms', 'jury', 'free']).register(z.globalRegistry, {
  id: 'SlotScope',
  description:
    'For whom a slot is. `plenary`: everybody together. `rooms`: each break-out room for itself (those in `rooms`, or all). `jury`: the jury apart. `free`: nobody has to be anywhere.',
})

export const Slot = z
  .strictObject({
    id: Id,
    title: Text,
    kind: SlotKind,
    scope: SlotScope,
    rooms: z.optional(z.array(Id)),
    start: z
      .nullable(TimeOfDay)
      .check(z.describe('Planned start in the day’s time zone; `null`: not scheduled yet.')),
    end: z
      .nullable(TimeOfDay)
      .check(
        z.describe(
          'Planned end. `null`: the programme gives none; it is then derived from the next slot that starts, except where there is none or where the slot lies in another.',
        ),
      ),
    parent: z
      .optional(Id)
      .check(z.describe('The slot that this one lies in. Neither ends the other.')),
    phase: z.optional(Id),
    speaker: z.optional(Text),
    description: z.optional(Text),
    certainty: z.optional(Certainty),
  })
  .register(z.globalRegistry, { id: 'Slot', description: 'A programme item.' })
export type Slot = z.infer<typeof Slot>

export const Pitch = z
  .strictObject({ contents: Texts, actionPlan: Texts })
  .register(z.globalRegistry, {
    id: 'Pitch',
    description: 'What the pitches and the plan behind them should hold.',
  })

export const Jury = z
  .strictObject({
    moments: z.array(Id),
    members: z.nullable(Texts),
    criteria: z.nullable(Texts),
    pitchMinutes: z.nullable(Minutes),
    teamCount: z.nullable(z.int()),
  })
  .register(z.globalRegistry, {
    id: 'Jury',
    description: 'The jury; `null` is unknown, which is not the same as none.',
  })

export const Wifi = z
  .strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(32)),
    password: z
      .nullable(z.string().check(z.minLength(8), z.maxLength(63)))
      .check(z.describe('`null`: an open network.')),
    isHidden: z.optional(z.boolean()),
    certainty: z.optional(Certainty),
  })
  .register(z.globalRegistry, { id: 'Wifi', description: 'The venue’s network for phones.' })
export type Wifi = z.infer<typeof Wifi>

export const About = z
  .strictObject({
    intro: z.optional(Text),
    location: z.optional(Text),
    audience: z.optional(Texts),
    cost: z.optional(Text),
    hashtag: z.optional(z.string()),
    registration: z.optional(z.url()),
    authors: z
      .optional(z.array(z.string()))
      .check(z.describe('Who signed the announcement, as their handles there.')),
  })
  .register(z.globalRegistry, {
    id: 'About',
    description: 'What people can look up about the day: where, for whom, at what price.',
  })

export const EventDay = z
  .strictObject({
    $schema: z.optional(z.string()).check(z.describe('Where editors find this schema.')),
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
    introductionQuestions: Texts.check(
      z.describe('Questions with which people introduce themselves. They are spoken, never typed.'),
    ),
    phases: z.array(Phase),
    slots: z.array(Slot).check(z.minLength(1), z.maxLength(300)),
    pitch: z.nullable(Pitch),
    jury: z.nullable(Jury),
    tips: Texts,
    wifi: z.nullable(Wifi),
  })
  .register(z.globalRegistry, {
    id: 'EventDay',
    description:
      'One event day: the programme as it is planned. Nothing in it says what really happened.',
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
