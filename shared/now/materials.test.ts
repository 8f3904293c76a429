// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Activity, Phase } from '../day/day.ts'
import { materialsFor } from './materials.ts'

const text = (en: string) => ({ en })

const activity = (id: string, materials?: string[]): Activity => ({
  ...{ id, title: text(id), instruction: text('Do.'), minutes: null },
  ...(materials && { materials: materials.map(text) }),
})

function phaseOf(...activities: Activity[]) {
  const step = { id: 'step', title: text('Step'), minutes: null, activities }
  const materials = { listed: [text('Notes'), text('Pens')], used: [text('Dots')] }
  const phase: Phase = {
    id: 'p',
    number: 1,
    title: text('P'),
    goal: text('G'),
    materials,
    steps: [step],
  }
  return { phase, step }
}

test('an activity’s own materials take the place of the phase’s, also where it needs none', () => {
  const [own, none, unsaid] = [activity('a', ['Paper']), activity('b', []), activity('c')]
  const { phase, step } = phaseOf(own, none, unsaid)
  const needed = [own, none, unsaid].map((one) => materialsFor(phase, step, one))
  expect(needed).toEqual([[text('Paper')], [], ['Notes', 'Pens', 'Dots'].map(text)])
})

test('a step that is on as a whole needs what its activities need, each thing once', () => {
  const { phase, step } = phaseOf(activity('a', ['Paper', 'Pens']), activity('b', ['Pens']))
  expect(materialsFor(phase, step, null)).toEqual(['Paper', 'Pens'].map(text))
})

test('a phase without a step, or of activities that name nothing, needs all that it lists', () => {
  const { phase, step } = phaseOf(activity('a'), activity('b'))
  const all = ['Notes', 'Pens', 'Dots'].map(text)
  expect([materialsFor(phase, step, null), materialsFor(phase, null, null)]).toEqual([all, all])
})
