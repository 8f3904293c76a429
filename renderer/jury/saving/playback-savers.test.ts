// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { REAL_PLAYBACK } from '../../../shared/clock/timebase.ts'
import type { CommandResult } from '../../sync/surface.ts'
import { PlaybackSavers } from './playback-savers.ts'
import { SheetSaver } from './sheet-saver.ts'

const REHEARSAL = { id: 'rehearsal-1', kind: 'rehearsal' } as const

function newSavers() {
  const sent: object[] = []
  let timers: (() => void)[] = []
  let result: CommandResult = { kind: 'accepted', seq: 1 }
  const savers = new PlaybackSavers(
    () =>
      new SheetSaver({
        send: (command) => {
          sent.push(command)
          return Promise.resolve(result)
        },
        after: (_ms, call) => {
          timers.push(call)
          return () => {
            timers = timers.filter((timer) => timer !== call)
          }
        },
        newId: () => `c${sent.length}`,
      }),
  )
  const pause = async () => {
    const due = timers
    timers = []
    for (const call of due) call()
    await Promise.resolve()
    await Promise.resolve()
  }
  const answers = (next: CommandResult) => {
    result = next
  }
  return { savers, sent, pause, answers }
}

test('R5 what the hub did not take in a rehearsal is not sent to the real day once that ends', async () => {
  const { savers, sent, pause, answers } = newSavers()
  savers.shown(REAL_PLAYBACK, true)
  answers({ kind: 'refused', refusal: { name: 'sheets-are-closed' } })
  savers.shown(REHEARSAL, true).change('delta', { rank: 1 })
  await pause()
  savers.of(REHEARSAL).change('veer', { note: 'Op proef' }, true)
  expect([sent.length, savers.isAllSaved()]).toEqual([1, false])
  const real = savers.shown(REAL_PLAYBACK, true)
  real.tryAll()
  await pause()
  expect([sent.length, real.current().unsaved, savers.isAllSaved()]).toEqual([1, {}, true])
})

test('R5 what was typed on the real day waits through a rehearsal, and is saved after it', async () => {
  const { savers, sent, pause } = newSavers()
  savers.shown(REAL_PLAYBACK, false).change('delta', { note: 'Sterk' }, true)
  const rehearsal = savers.shown(REHEARSAL, true)
  await pause()
  expect([sent, rehearsal.current().unsaved, savers.isAllSaved()]).toEqual([[], {}, false])
  savers.shown(REAL_PLAYBACK, true)
  await pause()
  expect(sent).toEqual([{ type: 'saveSheet', teamId: 'delta', note: 'Sterk' }])
  expect(savers.isAllSaved()).toBe(true)
})
