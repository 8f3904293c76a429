// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { DeskCommand } from '../../../shared/features/commands.ts'
import { targetOf } from '../../../shared/features/selection/selected-rooms.ts'
import { ALL_ROOMS } from '../../../shared/features/selection/selection.ts'
import { PLANNED_RUNS, runOf } from '../../../shared/timeline/run.ts'
import { shownMomentAt } from '../../../shared/timeline/shown-moment.ts'
import { timelineOf } from '../../../shared/timeline/timeline.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { ACTIONS, KEY_HELP } from './actions.ts'
import type { Desk } from './desk.ts'
import { PANELS } from './panels.tsx'

test('no two actions have one name, nor one key where both would hear it', () => {
  const ids = KEY_HELP.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const heard = ACTIONS.flatMap(({ keys, mode }) => keys.map((key) => `${mode} ${key}`))
  expect(new Set(heard).size).toBe(heard.length)
})

test('every action asks what the hub can read, or opens a panel that there is', () => {
  const { sent, opened, desk } = deskThatTells()
  for (const action of ACTIONS) action.run(desk, action.keys[0] ?? '')
  for (const command of sent) expect(DeskCommand.parse(command)).toEqual(command)
  expect(sent.length).toBeGreaterThan(0)
  expect(opened.length).toBeGreaterThan(0)
  const ids = PANELS.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(opened))
  expect(new Set(ids).size).toBe(ids.length)
})

/** A desk at ten past one that tells what is asked of it. */
function deskThatTells() {
  const day = sampleDay('zo-bouwen-wij')
  const at = Date.parse('2025-12-16T12:10:00Z')
  const statuses = day.rooms.map((room) => {
    const timeline = timelineOf(day, room.id, runOf(PLANNED_RUNS, room.id))
    return { room, timeline, moment: shownMomentAt(timeline, at) }
  })
  const sent: DeskCommand[] = []
  const opened: string[] = []
  const nothing = () => {}
  const asked: Partial<Desk> = {
    ...{ day, statuses, selection: ALL_ROOMS, situation: { at } as Desk['situation'] },
    view: {
      screens: {},
      isJoiningLocked: false,
      undo: [],
      redo: [],
    } as Partial<DeskView> as DeskView,
    target: () => targetOf(ALL_ROOMS, statuses),
    commands: {
      last: null,
      count: () => 0,
      async send(command) {
        sent.push(command)
        return { kind: 'link-lost' }
      },
    },
    offering: {
      ...{ open: null, ask: nothing, askAnew: nothing },
      ...{ pick: nothing, pickUsual: nothing, leave: nothing },
    },
    open: (id) => opened.push(id),
    ...{ undo: nothing, redo: nothing, moveFocus: nothing, focusPlan: nothing, goTo: nothing },
    ...{ isReal: false, ownNumber: null },
    ...{ addsRooms: false, addRooms: nothing },
    ...{ selectAll: nothing, selectRooms: nothing, chooseRoom: nothing, askChallenge: nothing },
  }
  return { sent, opened, desk: asked as Desk }
}
