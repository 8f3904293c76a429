// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { type Instant, MINUTE } from '../../instant.ts'
import type { Runs } from '../../timeline/run.ts'
import type { ShownMoment } from '../../timeline/shown-moment.ts'
import { applyToRuns, type RunCommand, seenAt } from '../steering/run/run-commands.ts'

type Steered = Extract<RunCommand, { type: 'next' | 'lengthen' | 'pause' | 'resume' }>

/**
 * What a facilitator can do in a room now: each is tried as the hub would, so what it would refuse (a
 * meeting point is everybody's) isn't offered.
 */
export function commandsIn(
  day: EventDay,
  runs: Runs,
  roomId: string,
  moment: ShownMoment,
  at: Instant,
): Steered[] {
  const rooms = [roomId]
  const saw = { [roomId]: seenAt(moment) }
  const isSignal = moment.next?.begins === 'signal' && moment.next.start === null
  const all: Steered[] = [
    { type: 'next', rooms, saw, ...(isSignal && { isSignal }) },
    { type: 'lengthen', rooms, saw, byMs: MINUTE },
    { type: 'lengthen', rooms, saw, byMs: 5 * MINUTE },
    { type: moment.heldAt === null ? 'pause' : 'resume', rooms, saw },
  ]
  return all.filter((command) => !('refusal' in applyToRuns(day, runs, command, at)))
}
