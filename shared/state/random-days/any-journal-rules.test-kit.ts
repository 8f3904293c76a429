// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest'
import { apply } from '../apply.ts'
import type { Fact } from '../facts/fact.ts'
import { folded } from '../facts/fold.ts'
import { steeredIn } from '../played-day.test-kit.ts'
import { firstState, type State } from '../state.ts'
import type { Rule } from './any-play.test-kit.ts'

const DESK = { kind: 'desk', deskId: 'desk' } as const

/** What the journal, and going back in it, hold. */
export const JOURNAL_RULES: readonly Rule[] = [
  [
    'S2 a refusal changes nothing',
    ({ day, before, isAccepted }) => {
      if (!isAccepted) expect(day.state).toBe(before)
    },
  ],
  [
    'S5 an undo takes back exactly what was steered, and a redo brings back exactly that',
    ({ day, before, at, command, isAccepted }) => {
      if (!isAccepted || command.type === 'undo' || command.type === 'redo') return
      const after = day.state
      const saw = after.history.undo?.step.seq ?? 0
      expect(day.take(at, DESK, { type: 'undo', saw })).toBe(null)
      expect(steeredIn(day.state)).toEqual(steeredIn(before))
      expect(day.take(at, DESK, { type: 'redo', saw })).toBe(null)
      expect(steeredIn(day.state)).toEqual(steeredIn(after))
      expect(day.state.history.undo).toEqual(after.history.undo)
      day.takeBackTo(after)
    },
  ],
  [
    'F2 the facts of a journal give the state that the rules gave, also as JSON',
    ({ day, isAccepted }) => {
      // Now and then is enough.
      if (!isAccepted || day.facts.length % 30 !== 0) return
      const facts: Fact[] = JSON.parse(JSON.stringify(day.facts))
      const replayed = folded(firstState(day.planned), facts)
      expect(replayed).toEqual(day.state)
    },
  ],
  [
    'S1 the same journal gives the same state',
    ({ day }) => {
      // Once a day is enough, and once it is long.
      if (day.facts.length !== 60) return
      const replayed = day.journal.reduce((state: State, entry) => {
        const applied = apply(state, entry)
        if ('refusal' in applied) throw new Error(applied.refusal.name)
        return applied.value
      }, firstState(day.planned))
      expect(JSON.stringify(steeredIn(replayed))).toBe(JSON.stringify(steeredIn(day.state)))
    },
  ],
]
