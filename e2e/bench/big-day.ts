// SPDX-License-Identifier: EUPL-1.2
import type { Activity, EventDay, Phase, Slot } from '../../shared/day/day.ts'
import { DAY_VERSION, EventDay as EventDaySchema } from '../../shared/day/day.ts'

const ROOMS = 40
const PHASES = 4
const STEPS = 3
const ACTIVITIES = 3
const MINUTES = 10

const text = (nl: string) => ({ nl })

/**
 * The largest day that the product promises to be quick with: 40 rooms, and in each of them 60
 * spans: four phases of three steps with three activities, and eight slots around them.
 */
export function bigDay(): EventDay {
  const rooms = Array.from({ length: ROOMS }, (_, i) => ({
    id: `zaal-${i + 1}`,
    name: text(`Zaal ${i + 1}`),
    kind: 'break-out',
  }))
  const phases = Array.from({ length: PHASES }, (_, i) => phase(i + 1))
  return EventDaySchema.parse({
    format: 'zaalscherm-day',
    version: DAY_VERSION,
    id: 'grote-dag',
    title: text('Grote dag'),
    date: '2024-03-13',
    timeZone: 'Europe/Amsterdam',
    language: 'nl',
    rooms,
    challenges: [],
    teams: rooms.map(({ id }) => ({ id: `team-${id}`, name: text(id), room: id })),
    roles: [],
    introductionQuestions: [],
    phases,
    slots: slots(),
    pitch: null,
    jury: null,
    tips: [],
    wifi: null,
  })
}

function phase(number: number): Phase {
  const activity = (a: number): Activity => ({
    id: `act-${a}`,
    title: text(`Activiteit ${a}`),
    instruction: text('Doe mee'),
    minutes: { value: MINUTES, isAbout: false },
  })
  return {
    id: `fase-${number}`,
    number,
    title: text(`Fase ${number}`),
    goal: text('Verder komen'),
    materials: { listed: [], used: [] },
    steps: Array.from({ length: STEPS }, (_, s) => ({
      id: `stap-${s + 1}`,
      title: text(`Stap ${s + 1}`),
      minutes: ACTIVITIES * MINUTES,
      activities: Array.from({ length: ACTIVITIES }, (_unused, a) => activity(a + 1)),
    })),
  }
}

const KINDS: readonly Slot['kind'][] = [
  'doors',
  'talk',
  'phase',
  'break',
  'phase',
  'report-back',
  'lunch',
  'phase',
  'break',
  'phase',
  'pitches',
  'awards',
]

/** Phases of an hour and a half, and a quarter of an hour for everything else. */
function slots(): Slot[] {
  let minutes = 8 * 60
  let phases = 0
  return KINDS.map((kind, index) => {
    const isPhase = kind === 'phase'
    if (isPhase) phases += 1
    const start = minutes
    minutes += isPhase ? STEPS * ACTIVITIES * MINUTES : 15
    return {
      id: `slot-${index + 1}`,
      title: text(`Onderdeel ${index + 1}`),
      kind,
      scope: isPhase || kind === 'break' ? 'rooms' : 'plenary',
      start: timeText(start),
      end: timeText(minutes),
      ...(isPhase ? { phase: `fase-${phases}` } : {}),
    }
  })
}

function timeText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
