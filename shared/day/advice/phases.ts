// SPDX-License-Identifier: EUPL-1.2
import { type Text, textIn } from '../../text.ts'
import type { EventDay, Phase, Slot, Step } from '../day.ts'
import { minutesOf, onClocks, timeAfter } from '../time-of-day.ts'
import { type Advice, aboutSlot, inEach, quoted, type Remedy, slotChange } from './advice.ts'

/** Phases whose steps take longer than they have, or leave time; and so the activities of a step. */
export function sumsThatDiffer(day: EventDay): Advice[] {
  const ofSlots = day.slots.flatMap((slot) => {
    const phase = day.phases.find(({ id }) => id === slot.phase)
    return phase ? phaseSum(slot, phase) : []
  })
  return [...ofSlots, ...day.phases.flatMap(stepSums)]
}

function phaseSum(slot: Slot, phase: Phase): Advice[] {
  const { start, end } = slot
  if (start === null || end === null) return []
  const has = minutesOf(end) - minutesOf(start)
  const takes = sumOf(phase.steps.map(minutesOfStep))
  // One step that is given no minutes gets what the others leave.
  const known = phase.steps.flatMap((step) => minutesOfStep(step) ?? [])
  const least = known.reduce((sum, minutes) => sum + minutes, 0)
  const differs = takes === null ? Math.max(0, least - has) : takes - has
  if (differs === 0 || phase.steps.length === 0) return []
  const then = timeAfter(minutesOf(start) + least)
  const remedies: Remedy[] =
    takes === null
      ? []
      : [
          {
            says: {
              nl: `${quoted(slot, 'nl')} tot ${onClocks(then)}`,
              en: `${quoted(slot, 'en')} until ${onClocks(then)}`,
            },
            edits: [slotChange(slot.id, { end: then })],
          },
        ]
  return [
    {
      ...sumAdvice({ title: slot.title }, least, has, 'steps'),
      about: aboutSlot(slot),
      minutes: Math.abs(differs),
      remedies,
    },
  ]
}

function stepSums(phase: Phase): Advice[] {
  return phase.steps.flatMap((step): Advice[] => {
    const takes = sumOf(step.activities.map(({ minutes }) => minutes?.value ?? null))
    if (step.minutes === null || takes === null || step.activities.length === 0) return []
    if (takes === step.minutes) return []
    const address = { list: 'steps', phase: phase.id } as const
    return [
      {
        ...sumAdvice(step, takes, step.minutes, 'activities'),
        about: { in: address, id: step.id },
        minutes: Math.abs(takes - step.minutes),
        remedies: [
          {
            says: { nl: `${takes} min`, en: `${takes} min` },
            edits: [{ type: 'change', in: address, id: step.id, set: { minutes: takes } }],
          },
        ],
      },
    ]
  })
}

function sumAdvice(
  what: { title: Text },
  takes: number,
  has: number,
  parts: 'steps' | 'activities',
): Pick<Advice, 'name' | 'says'> {
  const isLonger = takes > has
  const words = {
    nl: parts === 'steps' ? 'stappen' : 'activiteiten',
    en: parts,
  }
  const by = Math.abs(takes - has)
  return {
    name: isLonger ? 'steps-too-long' : 'steps-too-short',
    says: {
      nl: `De ${words.nl} van ${quoted(what, 'nl')} duren samen ${takes} min, en er is ${has} min: ${by} min te ${isLonger ? 'veel' : 'weinig'}`,
      en: `The ${words.en} of ${quoted(what, 'en')} take ${takes} min together, and there are ${has}: ${by} min too ${isLonger ? 'many' : 'few'}`,
    },
  }
}

/** As it says, else as its activities add up. */
function minutesOfStep({ minutes, activities }: Step): number | null {
  if (minutes !== null || activities.length === 0) return minutes
  return sumOf(activities.map((activity) => activity.minutes?.value ?? null))
}

function sumOf(minutes: readonly (number | null)[]): number | null {
  return minutes.reduce<number | null>(
    (sum, one) => (sum === null || one === null ? null : sum + one),
    0,
  )
}

/** What an activity uses, and its phase lists nowhere: nobody has packed it. */
export function unlistedMaterials(day: EventDay): Advice[] {
  return day.phases.flatMap((phase) => {
    const { listed, used } = phase.materials
    const known = new Set([...listed, ...used].map(keyOf))
    const needed = phase.steps.flatMap(({ activities }) =>
      activities.flatMap(({ materials }) => materials ?? []),
    )
    const missing = needed.filter(
      (text, index) =>
        !known.has(keyOf(text)) && needed.findIndex((one) => keyOf(one) === keyOf(text)) === index,
    )
    if (missing.length === 0) return []
    const names = (language: 'nl' | 'en') =>
      missing.map((text) => textIn(text, language)).join(', ')
    const edit = {
      type: 'change',
      in: { list: 'phases' },
      id: phase.id,
      set: { materials: { ...phase.materials, listed: [...listed, ...missing] } },
    } as const
    const advice: Advice = {
      name: 'material-not-listed',
      about: { in: { list: 'phases' }, id: phase.id },
      minutes: null,
      says: inEach((language) =>
        language === 'nl'
          ? `${quoted(phase, 'nl')} gebruikt wat niet op de materialenlijst staat: ${names('nl')}`
          : `${quoted(phase, 'en')} uses what is not on its list of materials: ${names('en')}`,
      ),
      remedies: [{ says: { nl: 'Zet op de lijst', en: 'Put on the list' }, edits: [edit] }],
    }
    return [advice]
  })
}

/** Written alike in any language that both have. */
function keyOf(text: Text): string {
  return (text.nl ?? text.en ?? Object.values(text)[0] ?? '').trim().toLowerCase()
}
