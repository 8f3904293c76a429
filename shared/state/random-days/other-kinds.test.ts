// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from '../../day/any-day.test-kit.ts'
import type { EventDay, Slot, Turns } from '../../day/day.ts'
import { minutesOf, timeAfter } from '../../day/time-of-day.ts'
import { anyAction } from './any-actions.test-kit.ts'
import { JOURNAL_RULES } from './any-journal-rules.test-kit.ts'
import { LAYOUT_RULES } from './any-layout-rules.test-kit.ts'
import { MOVE_RULES } from './any-move-rules.test-kit.ts'
import { playThrough, type Rule } from './any-play.test-kit.ts'

const RULES: readonly Rule[] = [...LAYOUT_RULES, ...MOVE_RULES, ...JOURNAL_RULES]
const SEED = Number(process.env.SEED ?? 20_261_130)
const DAYS = Number(process.env.DAYS ?? 25)

const name = (nl: string) => ({ nl })
const TURNS: Turns = {
  order: 'teams',
  parts: [
    { id: 'pitch', title: name('Pitch'), minutes: 3 },
    { id: 'vragen', title: name('Vragen'), minutes: 2 },
  ],
  gap: 1,
}

/** The same day with time to walk, two groups, turns in its talks, and a block with rounds. */
function withOtherKinds(day: EventDay): EventDay {
  const rooms = day.rooms.map((room, index) => ({
    ...room,
    ...(room.kind === 'break-out' && { groups: [index % 2 === 0 ? 'een' : 'twee'] }),
  }))
  const slots = day.slots.map((slot, index): Slot => {
    if (slot.parent !== undefined) return slot
    if (slot.kind === 'talk') return { ...slot, kind: 'pitches', turns: TURNS }
    if (slot.kind === 'break' || slot.kind === 'introduction') {
      return { ...slot, ...(index % 2 === 0 && { groups: ['een'] }) }
    }
    return slot.kind === 'lunch' && slot.start !== null && slot.scope !== 'rooms'
      ? withRounds(slot, slot.start)
      : slot
  })
  return {
    ...day,
    ...{ walkMinutes: 3, groups: ['een', 'twee'].map((id) => ({ id, title: name(id) })) },
    ...{ rooms, slots },
  }
}

function withRounds(slot: Slot, start: string): Slot {
  const at = (minutes: number) => timeAfter(minutesOf(start) + minutes)
  const rounds = [
    { id: 'ronde-1', start: at(0), end: at(5) },
    { id: 'ronde-2', start: at(6), end: at(11) },
  ]
  return { ...slot, kind: 'workshops', rounds }
}

test(`${DAYS} days of groups, turns, rounds and walking hold what all days hold`, () => {
  const actions = fc.array(anyAction, { minLength: 60, maxLength: 60 })
  const kept = { accepted: 0, refused: 0 }
  fc.assert(
    fc.property(anyDay, actions, (day, each) => {
      const played = playThrough(withOtherKinds(day), each, RULES)
      kept.accepted += played.accepted
      kept.refused += played.refused
    }),
    { numRuns: DAYS, seed: SEED, endOnFailure: true },
  )
  expect(kept.accepted).toBeGreaterThan(kept.refused / 4)
})
