// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { dayForPhone, dayForRoom } from '../../views/day-part.ts'
import { day, pageAt, textOf, view } from '../pages/room-page.test-kit.ts'
import { itemKey, readTicks, writeTicks } from './check-list.ts'

const me = { teamId: 'delta', number: 7, displayName: null, roleIds: [] }

test('before its script the sheet is plain lists, with a name for every line', () => {
  const page = pageAt('10:41')
  expect(textOf(page, 'sheet')).toContain('Jullie pitch Wat er in jullie pitch komt Welk probleem')
  expect(page).not.toContain('type="checkbox"')
  const keys = Array.from(page.matchAll(/<li data-key="([a-z0-9]+)"/g), ([, key]) => key)
  const { contents, actionPlan } = day.pitch ?? { contents: [], actionPlan: [] }
  expect(new Set(keys).size).toBe(contents.length + actionPlan.length)
})

test('its lists lie open while teams make their pitch and give it, with a way to them', () => {
  const at = (time: string) => pageAt(time, { view: view({ me }) })
  expect(at('10:41')).not.toMatch(/id="sheet-pitch" open|href="#sheet"/)
  for (const time of ['15:20', '15:50']) {
    expect(at(time)).toMatch(/id="sheet-pitch" open/)
    expect(textOf(at(time), 'tools')).toContain('Naar de checklist')
  }
})

test('a rehearsal’s ticks are not the day’s', () => {
  expect(pageAt('10:41')).toContain(`data-sheet="${day.id}/${day.date}"`)
  expect(pageAt('10:41', { isRehearsal: true })).toContain(`${day.date}/rehearsal"`)
})

test('a day without a pitch, or that says nothing of it, has no sheet and no way to one', () => {
  for (const pitch of [null, { contents: [], actionPlan: [] }]) {
    for (const part of [dayForRoom, dayForPhone]) {
      const page = pageAt('15:20', {
        day: part({ ...day, pitch }, 'zaal-2'),
        view: view({ me }),
      })
      expect(page).not.toMatch(/id="sheet"|href="#sheet"/)
    }
  }
  // The phone's script keeps the way to the sheet that came with the page.
  expect(pageAt('15:20', { day: dayForPhone(day, 'zaal-2'), view: view({ me }) })).toContain(
    'href="#sheet"',
  )
})

test('a tick stays with its line in both languages, and goes when that asks something else', () => {
  const line = { nl: 'Wat kost het?', en: 'What does it cost?' }
  expect(itemKey(line)).toBe(itemKey({ ...line }))
  expect(itemKey(line)).not.toBe(itemKey({ ...line, nl: 'Wat levert het op?' }))
})

test('what stands under the phone’s key and is no tick counts as none', () => {
  const ticks = new Set([itemKey({ nl: 'a' }), itemKey({ nl: 'b' })])
  expect(readTicks(writeTicks(ticks))).toEqual(ticks)
  expect(readTicks(null).size + readTicks('').size + readTicks('<b> {"x":1} __proto__').size).toBe(
    0,
  )
})
