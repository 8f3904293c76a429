// SPDX-License-Identifier: EUPL-1.2
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { targetOf } from '../../../shared/features/selection/selected-rooms.ts'
import { ALL_ROOMS } from '../../../shared/features/selection/selection.ts'
import {
  areWaiting,
  awaitedTime,
  isBreakOn,
  isSignalAwaited,
  pauseOrResume,
} from '../../../shared/features/steering/key-state.ts'
import { unlikelyStart } from '../../../shared/features/steering/unlikely-start.ts'
import { MINUTE, type Milliseconds } from '../../../shared/instant.ts'
import type { Desk } from '../shell/desk.ts'
import type { DeskAction } from '../shell/entries.ts'

/** What moves the selected rooms through their day. */
export const STEERING_ACTIONS: readonly DeskAction[] = [
  {
    id: 'next',
    keys: ['n'],
    group: 'time',
    isMain: true,
    label: ({ words }, { selection, statuses }) =>
      isSignalAwaited(selection, statuses) ? words.startSignal : words.next,
    help: (words) => words.keysNext,
    tip: ({ words }, { selection, statuses }) =>
      words.steeringTips[isSignalAwaited(selection, statuses) ? 'startSignal' : 'next'],
    run(desk) {
      const { day, statuses, situation, isReal, open } = desk
      if (isReal && unlikelyStart(day, statuses, situation.at)) open('begin')
      else goOn(desk)
    },
  },
  {
    id: 'wait',
    keys: ['w'],
    group: 'time',
    label({ words }, { day, selection, statuses }) {
      const awaited = awaitedTime(selection, statuses)
      const time = awaited === null ? null : timeOfDay(awaited, day.timeZone)
      return areWaiting(selection, statuses) ? words.waitsAlready(time) : words.wait(time)
    },
    isOff: ({ selection, statuses }) => areWaiting(selection, statuses),
    help: (words) => words.keysWait,
    tip: ({ words }) => words.steeringTips.wait,
    run: steer('wait'),
  },
  {
    id: 'endBreak',
    keys: ['e'],
    group: 'time',
    label: ({ words }) => words.endBreak,
    isShown: ({ selection, statuses }) => isBreakOn(selection, statuses),
    help: (words) => words.keysEndBreak,
    tip: ({ words }) => words.steeringTips.endBreak,
    run: steer('endBreak'),
  },
  {
    id: 'previous',
    keys: ['b'],
    group: 'time',
    isFirst: true,
    label: ({ words }) => words.previous,
    tip: ({ words }) => words.steeringTips.previous,
    run: steer('previous'),
  },
  {
    id: 'pauseOrResume',
    keys: ['p'],
    group: 'time',
    label: ({ words }, { selection, statuses }) => words[pauseOrResume(selection, statuses)],
    help: (words) => words.keysPause,
    tip: ({ words }, { selection, statuses }) =>
      words.steeringTips[pauseOrResume(selection, statuses)],
    run: (desk) => steer(pauseOrResume(desk.selection, desk.statuses))(desk),
  },
  {
    id: 'holdAll',
    keys: ['⇧P'],
    group: 'time',
    label: ({ words }, { statuses }) =>
      pauseOrResume(ALL_ROOMS, statuses) === 'pause' ? words.holdAll : words.goOnAll,
    help: (words) => words.keysHoldAll,
    tip: ({ words }, { statuses }) =>
      words.steeringTips[pauseOrResume(ALL_ROOMS, statuses) === 'pause' ? 'holdAll' : 'goOnAll'],
    isForAll: true,
    run({ statuses, commands }) {
      const type = pauseOrResume(ALL_ROOMS, statuses)
      commands.send({ type, ...targetOf(ALL_ROOMS, statuses) })
    },
  },
  {
    id: 'oneLess',
    keys: ['[', '-'],
    group: 'time',
    label: ({ words }) => words.oneLess,
    tip: ({ words }) => words.steeringTips.minutes,
    run: offer(-MINUTE),
  },
  {
    id: 'oneMore',
    keys: [']', '+', '='],
    group: 'time',
    label: ({ words }) => words.oneMore,
    tip: ({ words }) => words.steeringTips.minutes,
    run: offer(MINUTE),
  },
  {
    id: 'fiveMore',
    keys: ['}'],
    group: 'time',
    label: ({ words }) => words.fiveMore,
    tip: ({ words }) => words.steeringTips.minutes,
    run: offer(5 * MINUTE),
  },
  { id: 'late', keys: ['o'], help: (words) => words.keysLate, run: offer(null) },
  {
    id: 'pick',
    keys: ['1', '2', '3', '4'],
    mode: 'offer',
    shownKeys: () => ['1', '…', '4'],
    help: (words) => words.keysPick,
    run: ({ offering }, key) => offering.pick(Number(key) - 1),
  },
  {
    id: 'pickUsual',
    keys: ['Enter'],
    mode: 'offer',
    help: (words) => words.keysPickUsual,
    run: ({ offering }) => offering.pickUsual(),
  },
  { id: 'leaveOffer', keys: ['Escape'], mode: 'offer', run: ({ offering }) => offering.leave() },
  {
    id: 'backToPlan',
    keys: ['t'],
    group: 'time',
    label: ({ words }) => words.backToPlan,
    tip: ({ words }) => words.steeringTips.backToPlan,
    run: steer('backToPlan'),
  },
]

/** Begins what comes next; told as the start signal where its key said so. */
export function goOn({ commands, target, selection, statuses }: Desk): void {
  const isSignal = isSignalAwaited(selection, statuses)
  commands.send({ type: 'next', ...target(), ...(isSignal && { isSignal }) })
}

type Steering = 'wait' | 'endBreak' | 'previous' | 'pause' | 'resume' | 'backToPlan'

function steer(type: Steering): (desk: Desk) => void {
  return ({ commands, target }) => {
    commands.send({ type, ...target() })
  }
}

/** @param byMs what is added to what counts down; `null`: the lateness that is there */
function offer(byMs: Milliseconds | null): (desk: Desk) => void {
  return ({ offering }) => offering.ask(byMs)
}
