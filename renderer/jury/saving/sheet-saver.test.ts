// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from 'vitest'
import type { CommandResult } from '../../sync/surface.ts'
import { isAllSaved, SheetSaver } from './sheet-saver.ts'
import { shownSheets } from './shown-sheets.ts'

type Sent = { command: object; commandId: string; answer(result: CommandResult): void }

let sent: Sent[] = []
let timers: (() => void)[] = []
let ids = 0

function newSaver(): SheetSaver {
  const saver = new SheetSaver({
    send: (command, commandId) =>
      new Promise((answer) => {
        sent.push({ command, commandId, answer })
      }),
    after: (_ms, call) => {
      timers.push(call)
      return () => {
        timers = timers.filter((timer) => timer !== call)
      }
    },
    newId: () => {
      ids += 1
      return `c${ids}`
    },
  })
  saver.linked(true)
  return saver
}

function pause(): void {
  const due = timers
  timers = []
  for (const call of due) call()
}

async function answer(result: CommandResult): Promise<void> {
  sent.at(-1)?.answer(result)
  await Promise.resolve()
  await Promise.resolve()
}

const ACCEPTED: CommandResult = { kind: 'accepted', seq: 1 }
const shown = (saver: SheetSaver) => shownSheets({}, saver.current(), ['a', 'b'])

beforeEach(() => {
  sent = []
  timers = []
  ids = 0
})

test('what is typed in one go is sent as one, and is saved once the hub says so', async () => {
  const saver = newSaver()
  saver.change('a', { note: 'Ster' }, true)
  saver.change('a', { note: 'Sterk verhaal' }, true)
  expect([sent.length, isAllSaved(saver.current())]).toEqual([0, false])
  pause()
  expect(sent.map(({ command }) => command)).toEqual([
    { type: 'saveSheet', teamId: 'a', note: 'Sterk verhaal' },
  ])
  expect(isAllSaved(saver.current())).toBe(false)
  await answer(ACCEPTED)
  expect(isAllSaved(saver.current())).toBe(true)
  // Until the view with it is there, it is shown all the same.
  expect(shown(saver).a?.note).toBe('Sterk verhaal')
  saver.viewed()
  expect(shown(saver)).toEqual({})
})

test('without a link it waits, and what may have arrived is sent again under the same id', async () => {
  const saver = newSaver()
  saver.change('a', { scores: { nut: 7 } })
  pause()
  await answer({ kind: 'link-lost' })
  saver.linked(false)
  saver.change('a', { scores: { nut: 8 }, note: 'Toch beter' }, true)
  pause()
  expect(sent.map(({ commandId }) => commandId)).toEqual(['c1'])
  expect(shown(saver).a).toMatchObject({ scores: { nut: 8 }, note: 'Toch beter' })
  saver.linked(true)
  pause()
  await answer(ACCEPTED)
  pause()
  await answer(ACCEPTED)
  expect(sent.map(({ commandId }) => commandId)).toEqual(['c1', 'c1', 'c2'])
  expect(sent.at(-1)?.command).toEqual({
    type: 'saveSheet',
    teamId: 'a',
    scores: { nut: 8 },
    note: 'Toch beter',
  })
  expect(isAllSaved(saver.current())).toBe(true)
})

test('what the hub doesn’t take stays on the page with why, and is sent with the next change', async () => {
  const saver = newSaver()
  saver.change('a', { note: 'Lang' })
  pause()
  await answer({ kind: 'refused', refusal: { name: 'sheets-are-closed' } })
  expect(saver.current().problem).toEqual({ teamId: 'a', refusal: { name: 'sheets-are-closed' } })
  expect([shown(saver).a?.note, isAllSaved(saver.current())]).toEqual(['Lang', false])
  saver.tryAll()
  pause()
  await answer(ACCEPTED)
  expect([saver.current().problem, isAllSaved(saver.current())]).toEqual([null, true])
})
