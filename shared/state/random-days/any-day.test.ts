// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { triesOf } from '../../../e2e/share.ts'
import { anyDay } from '../../day/any-day.test-kit.ts'
import { withSideItems } from '../../day/side-items.ts'
import { anyAction } from './any-actions.test-kit.ts'
import { JOURNAL_RULES } from './any-journal-rules.test-kit.ts'
import { LAYOUT_RULES } from './any-layout-rules.test-kit.ts'
import { MOVE_RULES } from './any-move-rules.test-kit.ts'
import { playThrough, type Rule } from './any-play.test-kit.ts'

// All of them hold in two minutes; SEED looks elsewhere.
const DAYS = Number(process.env.DAYS ?? triesOf({ share: 150, all: 1_000 }))
const COMMANDS = Number(process.env.COMMANDS ?? 200)
const SEED = Number(process.env.SEED ?? 20_240_313)
const PATIENCE_MS = 600_000

// What goes on beside is nobody's place: it needs fewer days to be told from what is.
const SIDE_DAYS = Math.ceil(DAYS / 10)

const RULES: readonly Rule[] = [...LAYOUT_RULES, ...MOVE_RULES, ...JOURNAL_RULES]

test(
  `${DAYS} days of ${COMMANDS} commands hold ${RULES.map(([name]) => name.split(' ')[0]).join(' ')}`,
  () => {
    const actions = fc.array(anyAction, { minLength: COMMANDS, maxLength: COMMANDS })
    const kept = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(anyDay, actions, (day, each) => {
        const played = playThrough(day, each, RULES)
        kept.accepted += played.accepted
        kept.refused += played.refused
      }),
      // To shrink two hundred commands takes longer than anybody waits for a test.
      { numRuns: DAYS, seed: SEED, endOnFailure: COMMANDS > 50 },
    )
    // Days on which everything is refused would hold any rule.
    expect(kept.accepted).toBeGreaterThan(kept.refused / 4)
  },
  PATIENCE_MS,
)

test(
  `${SIDE_DAYS} days whose side items are marked as such hold them, too`,
  () => {
    const actions = fc.array(anyAction, { minLength: COMMANDS, maxLength: COMMANDS })
    fc.assert(
      fc.property(anyDay, actions, (day, each) => {
        playThrough(withSideItems(day), each, RULES)
      }),
      { numRuns: SIDE_DAYS, seed: SEED + 1, endOnFailure: COMMANDS > 50 },
    )
  },
  PATIENCE_MS,
)
