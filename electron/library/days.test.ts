// SPDX-License-Identifier: EUPL-1.2
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { smallDay } from '../../shared/day/small-day.test-kit.ts'
import { evenChance } from '../machine/chance.test-kit.ts'
import { fakeTimers } from '../machine/fake-timers.test-kit.ts'
import { Days } from './days.ts'
import { HubFile } from './hub-file.ts'

const DAY = smallDay({ rooms: ['Zaal'], items: [['Welkom', '09:00', '10:00']] })
const PORTS = {
  timers: fakeTimers(),
  wallNow: () => 0,
  onFault: () => {},
  newSecret: () => 'secret',
  chance: evenChance(),
}

function library() {
  const folder = mkdtempSync(join(tmpdir(), 'zaalscherm-'))
  const file = new HubFile(join(folder, 'hub.sqlite'), 0)
  onTestFinished(() => file.close())
  return { folder, file, days: () => new Days(folder, file, PORTS) }
}

test('a day that could not be listed is not there either', () => {
  const { folder, file, days } = library()
  const all = days()
  file.set = () => {
    throw new Error('database or disk is full')
  }
  expect(() => all.make(DAY, null)).toThrow('disk is full')
  expect(all.all()).toEqual([])
  expect(readdirSync(folder).filter((name) => !name.startsWith('hub.'))).toEqual([])
})

test('a folder that no hub made is listed with a date that there is', () => {
  const { folder, days } = library()
  for (const name of ['2026-99-99-raar', '2026-03-13-kopie']) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'day.sqlite'), 'nonsense')
  }
  const listed = days().all()
  expect(listed.map(({ id, date, trouble }) => [id, date, trouble?.kind])).toEqual([
    ['2026-99-99-raar', '0000-01-01', 'lost'],
    ['2026-03-13-kopie', '2026-03-13', 'lost'],
  ])
})

test('W4 a day that is deleted is written over first', () => {
  const { folder, days } = library()
  const all = days()
  const id = all.make(DAY, null)
  // Another name for the same bytes on the disk.
  const bytes = join(folder, 'bytes')
  linkSync(join(all.folderOf(id), 'day.sqlite'), bytes)
  expect(readFileSync(bytes, 'utf8')).toContain('Welkom')
  all.delete(id)
  expect(readFileSync(bytes, 'utf8')).toBe('')
})
