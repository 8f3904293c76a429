// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import type { Activity, EventDay, Phase, Room, Slot, Step } from './day.ts'
import { EventDay as EventDaySchema } from './day.ts'
import { crossProblems } from './file/day-cross-checks.ts'

const text = (nl: string) => ({ nl })

/** One in five has it. */
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })

const anyActivity = fc.record({
  minutes: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 3 }),
  pace: seldom(fc.constantFrom('clock', 'facilitator', 'signal', 'signal')),
})

const anyStep = fc.record({
  minutes: fc.option(fc.integer({ min: 2, max: 30 }), { freq: 2 }),
  activities: fc.array(anyActivity, { maxLength: 3 }),
})

const anyPace = fc.constantFrom('clock', 'clock', 'clock', 'facilitator', 'signal')

const anyPhase = fc.record({
  pace: seldom(anyPace),
  steps: fc.array(anyStep, { minLength: 1, maxLength: 3 }),
})

const anySlot = fc.record({
  kind: fc.constantFrom('talk', 'phase', 'phase', 'phase', 'break', 'lunch', 'introduction'),
  scope: fc.constantFrom('plenary', 'rooms', 'rooms', 'rooms', 'jury', 'free'),
  /** Bits: the break-out rooms that it is for; all of them or none of them stands for all. */
  roomBits: fc.integer({ min: 0, max: 7 }),
  minutes: fc.integer({ min: 5, max: 60 }),
  /** Minutes until the next begins, beside its own length: a gap, or an overlap. */
  gap: fc.constantFrom(0, 0, 0, 0, 0, 7, -4),
  hasEnd: fc.boolean(),
  phase: fc.nat({ max: 9 }),
  nestedAfter: seldom(fc.integer({ min: 1, max: 20 })),
  isFixed: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  leastMinutes: seldom(fc.integer({ min: 0, max: 20 })),
  pace: seldom(fc.constantFrom('clock', 'facilitator', 'signal')),
  nestedIsWorkshop: fc.boolean(),
  isUnscheduled: fc.integer({ min: 0, max: 15 }).map((n) => n === 0),
})

/**
 * Days of every shape that a day file can have: rooms that go their own way, slots that
 * overlap or leave gaps, ends left open, steps and activities without minutes, start signals.
 */
export const anyDay: fc.Arbitrary<EventDay> = fc
  .record({
    hasHall: fc.boolean(),
    roomCount: fc.integer({ min: 1, max: 3 }),
    pace: anyPace,
    phases: fc.array(anyPhase, { minLength: 1, maxLength: 3 }),
    slots: fc.array(anySlot, { minLength: 2, maxLength: 7 }),
  })
  .map(({ hasHall, roomCount, pace, phases, slots }) => {
    const rooms = roomsOf(hasHall, roomCount)
    const phaseList = phases.map(phaseOf)
    return sound({
      format: 'zaalscherm-day',
      version: 3,
      id: 'any-day',
      title: text('Een dag'),
      date: '2024-03-13',
      timeZone: 'Europe/Amsterdam',
      language: 'nl',
      pace,
      rooms,
      challenges: [],
      teams: rooms.map(({ id }) => ({ id: `team-${id}`, name: text(id), room: id })),
      roles: [
        { id: 'captain', title: text('Captain'), task: text('Leiden') },
        { id: 'keeper', title: text('Time keeper'), task: text('Klokken') },
      ],
      introductionQuestions: [],
      phases: phaseList,
      slots: slotsOf(slots, rooms, phaseList),
      pitch: null,
      jury: null,
      tips: [],
      wifi: null,
    })
  })

/** The day with a moment or a side item of its own that begins with every other slot. */
export function withBesides(day: EventDay): EventDay {
  const besides = day.slots.flatMap((slot, index) =>
    index % 2 === 0 && slot.start !== null && slot.parent === undefined
      ? [besideAll(slot, index % 4 === 0)]
      : [],
  )
  return sound({ ...day, slots: [...day.slots, ...besides] })
}

function besideAll({ id, scope, rooms, start, end }: Slot, isMoment: boolean): Slot {
  const own = { id: `${id}-side`, title: text(`${id}-side`), start }
  const where = scope === 'rooms' ? { scope, ...(rooms && { rooms }) } : { scope: 'free' as const }
  if (isMoment) return { ...own, ...where, kind: 'moment', end: null }
  return { ...own, ...where, kind: 'meal', end, isBeside: true }
}

/** The generator's own check: only days that the parser would take. */
function sound(day: EventDay): EventDay {
  const parsed = EventDaySchema.parse(day)
  const problems = crossProblems(parsed)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return parsed
}

function roomsOf(hasHall: boolean, count: number): Room[] {
  const breakOut = Array.from({ length: count }, (_, i): Room => {
    return { id: `zaal-${i + 1}`, name: text(`Zaal ${i + 1}`), kind: 'break-out' }
  })
  return hasHall ? [{ id: 'hal', name: text('Hal'), kind: 'hall' }, ...breakOut] : breakOut
}

type Drawn<T> = T extends fc.Arbitrary<infer V> ? V : never

function phaseOf({ pace, steps }: Drawn<typeof anyPhase>, index: number): Phase {
  return {
    id: `fase-${index + 1}`,
    number: index + 1,
    title: text(`Fase ${index + 1}`),
    goal: text('Verder komen'),
    ...(pace ? { pace } : {}),
    materials: { listed: [], used: [] },
    steps: steps.map(stepOf),
  }
}

function stepOf({ minutes, activities }: Drawn<typeof anyStep>, index: number): Step {
  return {
    id: `stap-${index + 1}`,
    title: text(`Stap ${index + 1}`),
    minutes,
    activities: activities.map(
      (activity, a): Activity => ({
        id: `act-${a + 1}`,
        title: text(`Activiteit ${a + 1}`),
        instruction: text('Doe mee'),
        minutes: activity.minutes === null ? null : { value: activity.minutes, isAbout: false },
        ...(activity.pace ? { pace: activity.pace } : {}),
      }),
    ),
  }
}

const FIRST_START = 9 * 60

function slotsOf(drawn: Drawn<typeof anySlot>[], rooms: Room[], phases: Phase[]): Slot[] {
  const breakOut = rooms.filter(({ kind }) => kind === 'break-out').map(({ id }) => id)
  let start = FIRST_START
  return drawn.flatMap((one, index): Slot[] => {
    const id = `slot-${index + 1}`
    const own = breakOut.filter((_, bit) => (one.roomBits & (1 << bit)) !== 0)
    const phase = phases[one.phase % phases.length]
    const slot: Slot = {
      id,
      title: text(id),
      kind: one.kind,
      scope: one.scope,
      ...(one.scope === 'rooms' && own.length > 0 ? { rooms: own } : {}),
      start: one.isUnscheduled ? null : timeText(start),
      end: one.hasEnd && !one.isUnscheduled ? timeText(start + one.minutes) : null,
      ...(one.isFixed ? { isFixed: true } : {}),
      ...(one.leastMinutes === undefined ? {} : { leastMinutes: one.leastMinutes }),
      ...(one.pace ? { pace: one.pace } : {}),
      ...(one.kind === 'phase' && phase ? { phase: phase.id } : {}),
    }
    const nested = one.nestedAfter === undefined ? [] : [nestedIn(slot, one, start)]
    start += one.minutes + one.gap
    return [slot, ...nested]
  })
}

/** A break without an end, or a workshop that has yet to be given its rooms and its time. */
function nestedIn({ id, rooms }: Slot, drawn: Drawn<typeof anySlot>, start: number): Slot {
  const nested = { id: `${id}-in`, title: text(`${id}-in`), parent: id }
  if (!drawn.nestedIsWorkshop) {
    const at = timeText(start + (drawn.nestedAfter ?? 0))
    return { ...nested, kind: 'break', scope: 'free', start: at, end: null }
  }
  const own = rooms ?? []
  return { ...nested, kind: 'workshop', scope: 'rooms', rooms: own, start: null, end: null }
}

export function timeText(minutes: number): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}
