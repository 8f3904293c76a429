// SPDX-License-Identifier: EUPL-1.2

import type { RoomChoice } from '../../shared/features/command-definition.ts'
import type { Command } from '../../shared/features/commands.ts'
import { seenAt } from '../../shared/features/steering/run/run-commands.ts'
import { MINUTE, SECOND } from '../../shared/instant.ts'
import { apply } from '../../shared/state/apply.ts'
import type { Entry } from '../../shared/state/entry.ts'
import type { State } from '../../shared/state/state.ts'
import { momentAt } from '../../shared/timeline/moment.ts'
import { runOf } from '../../shared/timeline/run.ts'
import { timelineOf } from '../../shared/timeline/timeline.ts'
import { Chance } from '../world/chance.ts'

/** What a busy day is made of: of a hundred commands so many. */
export const MIX = 'of 100: 40 joins, 20 next, 15 ±min, 8 hold, 8 go on, 6 messages, 3 undo'

/** Entries of a busy day, each of them accepted, in order. */
export function* busyDay(first: State, from: number, count: number): Generator<Entry> {
  const chance = new Chance(20_240_313)
  let state = first
  let at = from
  for (let tried = 0; state.seq < count; tried += 1) {
    at += chance.between(SECOND / 2, 3 * SECOND)
    const { by, command } = pressed(state, at, chance, tried)
    const entry: Entry = { seq: state.seq + 1, at, by, commandId: `c${tried}`, command }
    const applied = apply(state, entry)
    if ('refusal' in applied) continue
    state = applied.value
    yield entry
  }
}

const DESK = { kind: 'desk', deskId: 'desk' } as const
const MOST_PEOPLE = 3_000

function pressed(
  state: State,
  at: number,
  chance: Chance,
  tried: number,
): { by: Entry['by']; command: Command } {
  const { day, runs } = state
  const drawn = chance.between(0, 100)
  if (drawn < 40) {
    const teamId = chance.pick(day.teams).id
    const by = { kind: 'attendee', personId: `p${tried % MOST_PEOPLE}` } as const
    return { by, command: { type: 'join', teamId, displayName: null } }
  }
  const room = chance.pick(day.rooms).id
  const rooms: RoomChoice = chance.is(0.1) ? 'all' : [room]
  const chosen = rooms === 'all' ? day.rooms.map(({ id }) => id) : [room]
  const saw = Object.fromEntries(
    chosen.map((id) => [id, seenAt(momentAt(timelineOf(day, id, runOf(runs, id)), at))]),
  )
  const by = DESK
  if (drawn < 60) return { by, command: { type: 'next', rooms, saw } }
  if (drawn < 75) {
    const byMs = chance.pick([MINUTE, 5 * MINUTE, -MINUTE])
    return { by, command: { type: 'lengthen', rooms, saw, byMs } }
  }
  if (drawn < 83) return { by, command: { type: 'pause', rooms, saw } }
  if (drawn < 91) return { by, command: { type: 'resume', rooms, saw } }
  if (drawn < 97) return { by, command: { type: 'message', rooms, text: 'Koffie staat klaar' } }
  return { by, command: { type: 'undo', saw: state.history.undo?.step.seq ?? 0 } }
}
