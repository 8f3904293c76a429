// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleDay } from '../../shared/day/sample-day.test-kit.ts'
import { setTimeOf } from '../../shared/features/wipe/set-time.ts'
import { HOUR } from '../../shared/instant.ts'
import { PlayedDay } from '../../shared/state/played-day.test-kit.ts'
import { evenChance } from '../machine/chance.test-kit.ts'
import { fakeTimers } from '../machine/fake-timers.test-kit.ts'
import { dayFiles } from '../store/file/day-files.ts'
import { openFiles } from '../store/opening.ts'
import { Days } from './days.ts'
import { HubFile } from './hub-file.ts'
import { Wipes } from './wipes.ts'

const DAY = sampleDay('staatsprint')
const SET_TIME = setTimeOf(DAY)
const ports = { timers: fakeTimers(), newSecret: () => 'hub', chance: evenChance() }
const storeIn = (folder: string) => openFiles(dayFiles(join(folder, 'day.sqlite')), ports)

test('W5 a day that isn’t open is wiped at its set time, and an open one left to its hub', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zaalscherm-wipes-'))
  const file = new HubFile(join(folder, 'hub.sqlite'), 0)
  const days = new Days(folder, file, ports)
  const id = days.make(DAY, null)
  const store = storeIn(days.folderOf(id))
  const day = new PlayedDay(DAY)
  day.phone('somebody', { type: 'join', teamId: 'delta', displayName: 'Wilhelmina' })
  const key = 'joining/people/somebody/displayName'
  for (const fact of day.facts) store.append(fact, [{ key, text: 'Wilhelmina' }])
  store.close()
  const at = { now: SET_TIME - HOUR, open: id as string | null }
  const wipes = new Wipes({
    ...{
      sample: dayFiles(join(folder, 'none.sqlite')),
      days,
      file,
      newSecret: () => 'hub',
      openId: () => at.open,
      now: () => at.now,
    },
    onFault: (what, error) => {
      throw new Error(what, { cause: error })
    },
  })
  const looked = [wipes.look()]
  at.now = SET_TIME
  looked.push(wipes.look())
  at.open = null
  looked.push(wipes.look(), wipes.look())
  expect(looked).toEqual([false, false, true, false])
  const again = storeIn(days.folderOf(id))
  expect([again.typed().size, again.receipt]).toMatchObject([0, { way: 'time', people: 1 }])
  again.close()
  file.close()
})
