// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { newFolder, startHub } from '../../processes/hub-process.ts'
import { barriers } from '../barriers/barriers.ts'
import { test } from '../browser-test.ts'

const DAY = join(import.meta.dirname, '../../days/open-space.json')

test('somebody brings a session while the day runs: a key, its title and Enter, and it is on the walls', async ({
  browser,
}) => {
  const hub = await startHub([
    ...['--day', DAY, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2026-10-24T12:05', '--display-in', 'plein'],
  ])
  const wall = await (await browser.newContext()).newPage()
  await wall.goto(hub.display)
  await expect(wall.locator('.board')).toContainText('Versies bijhouden')
  await expect(wall.locator('.board')).not.toContainText('Breien')
  const desk = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await desk.goto(hub.desk)
  await desk.getByRole('button', { name: 'Workshops inplannen' }).waitFor()
  await desk.keyboard.press('d')
  await expect(desk.getByRole('textbox', { name: 'Sessie' }).first()).toBeFocused()
  expect(await barriers(desk)).toEqual([])
  await desk.keyboard.type('Breien voor beginners')
  await desk.keyboard.press('Enter')
  const row = desk.getByRole('row', { name: /12:00–12:25/ })
  await expect(row).toContainText('Breien voor beginners')
  await expect(wall.locator('.board')).toContainText('Breien voor beginners')
  // The next one goes where somebody chooses.
  await desk.getByRole('button', { name: 'Lokaal 2, 12:30: vrij' }).click()
  await desk.keyboard.type('Zwemmen')
  await desk.keyboard.press('Enter')
  await expect(wall.locator('.board')).toContainText('Zwemmen')
  await hub.stop()
})
