// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day.ts'
import { inNightAfter, instantOf, timeOfDay } from '../time-of-day.ts'
import type { DayProblem } from './day-problem.ts'

/** What a field-by-field schema can't see: names that point nowhere, twins, impossible times. */
export function crossProblems(day: EventDay): DayProblem[] {
  return [
    ...twins(day),
    ...danglingNames(day),
    ...impossibleTimes(day),
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
  }
  const found = Object.entries(lists).flatMap(([name, list]) => twinsIn(name, list))
  day.phases.forEach((phase, p) => {
    found.push(...twinsIn(`phases[${p}].steps`, phase.steps))
    phase.steps.forEach((step, s) => {
      found.push(...twinsIn(`phases[${p}].steps[${s}].activities`, step.activities))
    })
  })
  // A room that has yet to get its code is nobody's twin.
  const codes = day.rooms.map((room) => ({ id: room.joinCode ?? `none: ${room.id}` }))
  return [...found, ...twinsIn('rooms', codes, 'joinCode')]
}

function twinsIn(path: string, list: readonly { id: string }[], field = 'id'): DayProblem[] {
  const seen = new Set<string>()
  return list.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    const expected = { nl: 'een waarde die nog vrij is', en: 'a value that is not taken' }
    return [{ path: `${path}[${index}].${field}`, value: id, expected }]
  })
}

function danglingNames(day: EventDay): DayProblem[] {
  const problems: DayProblem[] = []
  const check = (path: string, id: string | undefined, list: readonly { id: string }[]) => {
    if (id === undefined || list.some((item) => item.id === id)) return
    const known = list.map((item) => item.id).join(', ') || '-'
    const expected = { nl: `een van ${known}`, en: `one of ${known}` }
    problems.push({ path, value: id, expected })
  }
  day.rooms.forEach((room, i) => {
    check(`rooms[${i}].challenge`, room.challenge, day.challenges)
  })
  day.teams.forEach((team, i) => {
    check(`teams[${i}].room`, team.room, day.rooms)
  })
  day.slots.forEach((slot, i) => {
    check(`slots[${i}].parent`, slot.parent, day.slots)
    check(`slots[${i}].phase`, slot.phase, day.phases)
    slot.rooms?.forEach((room, r) => {
      check(`slots[${i}].rooms[${r}]`, room, day.rooms)
    })
  })
  day.jury?.moments.forEach((slot, i) => {
    check(`jury.moments[${i}]`, slot, day.slots)
  })
  return problems
}

function impossibleTimes(day: EventDay): DayProblem[] {
  return day.slots.flatMap((slot, i): DayProblem[] => {
    if (slot.end === null) return []
    if (slot.start === null) {
      const expected = {
        nl: 'null zolang start null is',
        en: 'null as long as start is null',
      }
      return [{ path: `slots[${i}].end`, value: slot.end, expected }]
    }
    const expected = endExpected(day, slot.start, slot.end)
    return expected ? [{ path: `slots[${i}].end`, value: slot.end, expected }] : []
  })
}

/** What an end should be that comes no later than its start, on paper or on that day's clocks. */
function endExpected(day: EventDay, start: string, end: string): DayProblem['expected'] | null {
  if (end <= start) {
    const inNight = inNightAfter(end)
    if (inNight === null || inNight <= start)
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
