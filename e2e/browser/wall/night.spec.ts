// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { EventDay } from '../../../shared/day/day.ts'
import { newFolder, startHub, WORKSHOPS } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

test('sessions and rehearsals go on past midnight, typed as clocks show it', async ({
  browser,
}) => {
  const hub = await startHub([
    ...['--day', nightDay(), '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2025-12-16T22:05'],
  ])
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const desk = await context.newPage()
  await desk.goto(hub.desk)
  await desk.getByRole('button', { name: /^Workshops inplannen/ }).click()
  const dialog = desk.getByRole('dialog', { name: 'Workshops inplannen' })
  const [start, end] = [dialog.getByLabel('Begin'), dialog.getByLabel('Einde')]
  const submit = dialog.getByRole('button', { name: 'Inplannen' })
  await dialog.getByRole('checkbox', { name: 'Werkruimte 1' }).check()

  await start.press('Escape')
  await expect(dialog).toBeHidden()
  await desk.keyboard.press('d')
  await dialog.getByRole('checkbox', { name: 'Werkruimte 1' }).check()
  await start.fill('2330')
  await end.fill('2575')
  await expect(dialog).toContainText('Einde: ‘2575’ is geen tijd. Typ een tijd als 13:20.')
  await end.fill('23:15')
  await expect(dialog).toContainText(
    'Einde: 23:15 ligt niet na het begin, 23:30. Typ een later einde.',
  )
  await end.fill('01:15')
  await expect(dialog).toContainText(
    'Einde: 01:15 valt buiten ‘Workshops’ (22:00–01:00). Typ een tijd die daarin valt.',
  )
  await expect(submit).toBeDisabled()
  await end.fill('0:15')
  await expect(end).toHaveAccessibleDescription('na middernacht')
  await submit.click()
  await expect(dialog.locator('.workshops')).toContainText('Werkruimte 1 23:30–00:15')
  await desk.keyboard.press('Escape')

  const bar = desk.locator('.rehearsal-bar')
  const before = await bar.boundingBox()
  await desk.getByLabel('Naar tijd').pressSequentially('00:0')
  expect(await bar.boundingBox()).toEqual(before)
  await desk.keyboard.press('Enter')
  await expect(bar).toContainText('Naar tijd: ‘00:0’ is geen tijd. Typ een tijd als 13:20.')
  await desk.getByLabel('Naar tijd').fill('00:05')
  await desk.keyboard.press('Enter')
  await expect(desk.locator('.wall-clock')).toHaveText(/^00:05/)
  await expect(desk.locator('.room').filter({ hasText: 'Werkruimte 1' })).toContainText('NeRDS')
  await hub.stop()
})

/** The afternoon's workshops from ten until one at night, in a file. */
function nightDay(): string {
  const day = EventDay.parse(JSON.parse(readFileSync(WORKSHOPS, 'utf8')))
  const slots = day.slots
    .filter(({ id, parent }) => id === 'workshops' || parent === 'workshops')
    .map((slot) => (slot.id === 'workshops' ? { ...slot, start: '22:00', end: '25:00' } : slot))
  const file = join(newFolder(), 'night.json')
  writeFileSync(file, JSON.stringify({ ...day, slots }))
  return file
}
