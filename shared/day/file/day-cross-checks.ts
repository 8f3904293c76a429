// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../day.ts'
import { inNightAfter, instantOf, minutesOf, timeOfDay } from '../time-of-day.ts'
import type { DayProblem } from './day-problem.ts'

/** What a field-by-field schema can't see: names that point nowhere, twins, impossible times. */
export function crossProblems(day: EventDay): DayProblem[] {
  return [
    ...twins(day),
    ...danglingNames(day),
    ...impossibleTimes(day),
    ...impossibleDates(day),
    ...missingPhases(day),
    ...deepNests(day),
  ]
}

function twins(day: EventDay): DayProblem[] {
  const lists = {
    rooms: day.rooms,
    challenges: day.challenges,
    teams: day.teams,
    roles: day.roles,
    phases: day.phases,
    slots: day.slots,
    imports: day.imports ?? [],
    groups: day.groups ?? [],
    days: day.days ?? [],
  }
  const found = Object.entries(lists).flatMap(([name, list]) => twinsIn(name, list))
  day.phases.forEach((phase, p) => {
    found.push(...twinsIn(`phases[${p}].steps`, phase.steps))
    phase.steps.forEach((step, s) => {
      found.push(...twinsIn(`phases[${p}].steps[${s}].activities`, step.activities))
    })
  })
  day.slots.forEach(({ rounds = [], turns }, i) => {
    found.push(...twinsIn(`slots[${i}].rounds`, rounds))
    found.push(...twinsIn(`slots[${i}].turns.parts`, turns?.parts ?? []))
  })
  return [...found, ...twinCodes(day)]
}

/** A code leads to one room or team, whichever has it. */
function twinCodes({ rooms, teams }: EventDay): DayProblem[] {
  const seen = new Set<string>()
  return Object.entries({ rooms, teams }).flatMap(([name, list]) =>
    list.flatMap(({ joinCode }, index) => {
      // What has yet to get its code is nobody's twin.
      if (joinCode === undefined) return []
      if (seen.has(joinCode)) return [taken(`${name}[${index}].joinCode`, joinCode)]
      seen.add(joinCode)
      return []
    }),
  )
}

function twinsIn(path: string, list: readonly { id: string }[]): DayProblem[] {
  const seen = new Set<string>()
  return list.flatMap(({ id }, index) => {
    if (seen.has(id)) return [taken(`${path}[${index}].id`, id)]
    seen.add(id)
    return []
  })
}

function taken(path: string, value: string): DayProblem {
  const expected = { nl: 'een waarde die nog vrij is', en: 'a value that is not taken' }
  return { path, value, expected }
}

function danglingNames(day: EventDay): DayProblem[] {
  const problems: DayProblem[] = []
  const check = (path: string, id: string | undefined, list: readonly { id: string }[]) => {
    if (id === undefined || list.some((item) => item.id === id)) return
    const known = list.map((item) => item.id).join(', ') || '-'
    const expected = { nl: `een van ${known}`, en: `one of ${known}` }
    problems.push({ path, value: id, expected })
  }
  const checkAll = (
    path: string,
    ids: readonly string[] | undefined,
    list: readonly { id: string }[],
  ) => {
    ids?.forEach((id, i) => {
      check(`${path}[${i}]`, id, list)
    })
  }
  const { groups = [] } = day
  const slots = new Map(day.slots.map((slot) => [slot.id, slot]))
  const roundsAround = ({ parent = '' }: Slot) => slots.get(parent)?.rounds ?? []
  day.rooms.forEach((room, i) => {
    check(`rooms[${i}].challenge`, room.challenge, day.challenges)
    checkAll(`rooms[${i}].groups`, room.groups, groups)
  })
  day.teams.forEach((team, i) => {
    check(`teams[${i}].room`, team.room, day.rooms)
    check(`teams[${i}].group`, team.group, groups)
  })
  day.slots.forEach((slot, i) => {
    if (!slots.has(slot.parent ?? '')) check(`slots[${i}].parent`, slot.parent, day.slots)
    check(`slots[${i}].phase`, slot.phase, day.phases)
    check(`slots[${i}].place`, slot.place, day.rooms)
    checkAll(`slots[${i}].rooms`, slot.rooms, day.rooms)
    checkAll(`slots[${i}].groups`, slot.groups, groups)
    checkAll(`slots[${i}].round`, slot.round, roundsAround(slot))
    const { order } = slot.turns ?? {}
    if (order !== 'teams') checkAll(`slots[${i}].turns.order`, order, day.teams)
  })
  day.jury?.moments.forEach((slot, i) => {
    check(`jury.moments[${i}]`, slot, day.slots)
  })
  return problems
}

/** The first of the dates is the day's own, and each comes after the one before it. */
function impossibleDates({ date: first, days = [] }: EventDay): DayProblem[] {
  return days.flatMap(({ date }, i): DayProblem[] => {
    const path = `days[${i}].date`
    if (i === 0) {
      const expected = { nl: `${first}, want dat is de datum`, en: `${first}, which is the date` }
      return date === first ? [] : [{ path, value: date, expected }]
    }
    const before = days[i - 1]?.date ?? first
    const expected = { nl: `later dan ${before}`, en: `later than ${before}` }
    return date > before ? [] : [{ path, value: date, expected }]
  })
}

function impossibleTimes(day: EventDay): DayProblem[] {
  return day.slots.flatMap((slot, i): DayProblem[] => {
    const rounds = slot.rounds ?? []
    return [
      ...impossibleEnd(day, slot, `slots[${i}]`),
      ...rounds.flatMap((round, r) => impossibleEnd(day, round, `slots[${i}].rounds[${r}]`)),
    ]
  })
}

function impossibleEnd(
  day: EventDay,
  slot: Pick<Slot, 'start' | 'end'> & { kind?: Slot['kind'] },
  path: string,
): DayProblem[] {
  if (slot.end === null) return []
  if (slot.kind === 'moment') {
    const expected = {
      nl: 'null, want een moment duurt niet',
      en: 'null, since a moment takes no time',
    }
    return [{ path: `${path}.end`, value: slot.end, expected }]
  }
  if (slot.start === null) {
    const expected = {
      nl: 'null zolang start null is',
      en: 'null as long as start is null',
    }
    return [{ path: `${path}.end`, value: slot.end, expected }]
  }
  const expected = endExpected(day, slot.start, slot.end)
  return expected ? [{ path: `${path}.end`, value: slot.end, expected }] : []
}

/** What an end should be that comes no later than its start, on paper or on that day's clocks. */
function endExpected(day: EventDay, start: string, end: string): DayProblem['expected'] | null {
  if (minutesOf(end) <= minutesOf(start)) {
    const inNight = inNightAfter(end)
    if (inNight === null || minutesOf(inNight) <= minutesOf(start))
      return { nl: `later dan ${start}`, en: `later than ${start}` }
    return {
      nl: `later dan ${start}; na middernacht lopen de uren door: ${end} is dan ${inNight}`,
      en: `later than ${start}; past midnight the hours run on: ${end} is ${inNight} then`,
    }
  }
  const [from, to] = [start, end].map((time) => instantOf(day.date, time, day.timeZone))
  if (from === undefined || to === undefined || to > from) return null
  // Clocks are put on: what would lie in the hour that they skip has no time at all.
  const begins = timeOfDay(from, day.timeZone)
  return {
    nl: `later dan ${begins} die nacht: de klok gaat een uur vooruit, en ${start} wordt ${begins}`,
    en: `later than ${begins} that night: the clocks go forward, and ${start} becomes ${begins}`,
  }
}

function missingPhases(day: EventDay): DayProblem[] {
  return day.slots.flatMap((slot, i): DayProblem[] => {
    if (slot.kind !== 'phase' || slot.phase !== undefined) return []
    const expected = {
      nl: 'de id van een fase, want kind is phase',
      en: 'the id of a phase, since kind is phase',
    }
    return [{ path: `slots[${i}].phase`, value: undefined, expected }]
  })
}

/** One level of nesting is what a wall can say; it also rules out circles. */
function deepNests(day: EventDay): DayProblem[] {
  const parents = new Map(day.slots.map((slot) => [slot.id, slot.parent]))
  return day.slots.flatMap((slot, i): DayProblem[] => {
    if (slot.parent === undefined || parents.get(slot.parent) === undefined) return []
    const expected = {
      nl: 'een onderdeel dat zelf in geen ander ligt',
      en: 'a slot that lies in no other itself',
    }
    return [{ path: `slots[${i}].parent`, value: slot.parent, expected }]
  })
}
