// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { type Browser, expect, type Page } from 'playwright/test'
import { smallDayFile } from '../../../shared/day/small-day.test-kit.ts'
import { type HubProcess, newFolder, startHub } from '../../processes/hub-process.ts'
import { barriers } from '../barriers/barriers.ts'
import { test } from '../browser-test.ts'

const LAPTOP = { width: 1280, height: 800 }
const OWN_DAY = {
  name: 'dag.zaalscherm',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(
    JSON.stringify(
      smallDayFile({ title: { nl: 'Vakdag' }, rooms: ['Atelier', 'Kelder'], items: [] }),
    ),
  ),
}

async function deskOn(hub: HubProcess, browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: LAPTOP, locale: 'nl-NL', bypassCSP: true, acceptDownloads: true },
  })
  const desk = await context.newPage()
  desk.on('pageerror', (error) => {
    throw error
  })
  await desk.goto(hub.desk)
  await expect(desk.getByRole('heading', { level: 2, name: 'Dagen' })).toBeVisible()
  return desk
}

async function press(desk: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await desk.keyboard.press(key)
}

test('from an empty library to a running wall, by keyboard alone', async ({ browser }) => {
  const hub = await startHub(['--library', newFolder(), '--host', '127.0.0.1', '--port', '0'])
  const desk = await deskOn(hub, browser)
  const wall = await (await browser.newContext({ viewport: LAPTOP, locale: 'nl-NL' })).newPage()
  await wall.goto(hub.display)
  const code = await wall.locator('.pairing-code').innerText()
  expect(await barriers(desk), 'an empty library').toEqual([])
  const begin = desk.getByRole('button', { name: 'Begin leeg of met een voorbeeld' })
  while (!(await begin.evaluate((button) => button === document.activeElement))) {
    await press(desk, 'Tab')
  }
  await press(desk, 'Enter')
  const panel = desk.getByRole('dialog', { name: 'Nieuwe dag' })
  await expect(panel.getByRole('radio', { name: /^Leeg/ })).toBeFocused()
  expect(await barriers(desk), 'a new day').toEqual([])
  await press(desk, 'ArrowDown')
  await expect(panel.getByRole('radio', { name: /^Workshopmiddag/ })).toBeChecked()
  await press(desk, 'Enter')
  await expect(panel).toBeHidden()
  await expect(desk.getByRole('heading', { level: 1, name: 'Workshopmiddag' })).toBeVisible()
  await press(desk, 'Shift+R')
  const pair = desk.getByRole('form', { name: code })
  const room = pair.getByRole('combobox').first()
  await room.focus()
  await press(desk, 'ArrowDown', 'Tab', 'Tab', 'Enter')
  await expect(wall.getByText('Grote zaal').first()).toBeVisible()
  await expect(wall.getByText('Workshopmiddag').first()).toBeVisible()

  // Another day keeps the wall, and asks where it hangs now.
  await press(desk, 'Shift+D')
  await desk.locator('input[type="file"]').setInputFiles(OWN_DAY)
  await expect(desk.getByRole('status').getByText('Vakdag staat nu bij je dagen.')).toBeVisible()
  await desk.getByRole('button', { name: 'Open: Vakdag' }).click()
  await desk.getByRole('button', { name: /^Zeker weten/ }).click()
  const unhung = desk.getByRole('region', { name: /hing in een zaal die deze dag niet heeft/ })
  await expect(unhung.getByText('hing in Grote zaal')).toBeVisible()
  expect(await barriers(desk), 'a display without a room').toEqual([])
  await unhung.getByRole('combobox').selectOption({ label: 'Atelier' })
  await unhung.getByRole('button', { name: 'Hang op' }).click()
  await expect(wall.getByText('Atelier').first()).toBeVisible()
  await hub.stop()
})

test('a day is copied, renamed, saved, archived and deleted; what is no day is said', async ({
  browser,
}) => {
  const hub = await startHub(['--library', newFolder(), '--host', '127.0.0.1', '--port', '0'])
  const desk = await deskOn(hub, browser)
  const file = desk.locator('input[type="file"]')
  await file.setInputFiles({ ...OWN_DAY, buffer: Buffer.from('{ "format": "zaalscherm-day"') })
  await expect(desk.getByText('dag.zaalscherm is niet geopend.')).toBeVisible()
  await expect(desk.getByRole('alert').getByText('geldige JSON')).toBeVisible()
  await file.setInputFiles(OWN_DAY)
  const row = (title: string) => desk.getByRole('listitem').filter({ hasText: title })
  await expect(row('Vakdag').getByText('staat op de schermen')).toBeVisible()
  await file.setInputFiles(OWN_DAY)
  await expect(desk.getByText('Dit bestand had je al: Vakdag.')).toBeVisible()

  await desk.getByRole('button', { name: 'Meer voor Vakdag' }).click()
  const download = desk.waitForEvent('download')
  await row('Vakdag').getByRole('link', { name: 'Bewaar als bestand' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe('2026-03-13-small.zaalscherm')
  expect(readFileSync(await saved.path(), 'utf8')).toContain('Atelier')
  await desk.getByRole('button', { name: 'Kopieer naar een datum' }).click()
  await desk.getByLabel('Datum').fill('2030-03-15')
  await desk.getByLabel('Naam').fill('Vakdag 2030')
  await press(desk, 'Enter')
  await expect(row('Vakdag 2030').getByText('vr 15 mrt 2030')).toBeVisible()
  await desk.getByRole('button', { name: 'Meer voor Vakdag 2030' }).click()
  await desk.getByRole('button', { name: 'Hernoem' }).click()
  await desk.getByLabel('Naam').fill('Vakmiddag')
  await press(desk, 'Enter')
  await expect(row('Vakmiddag')).toBeVisible()
  expect(await barriers(desk), 'a day with all that can be done').toEqual([])
  await desk.setViewportSize({ width: 320, height: 640 })
  const overflow = () =>
    desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  await desk.getByRole('button', { name: 'Archiveer' }).click()
  await desk.getByText('Gearchiveerd').click()
  await desk.getByRole('button', { name: /^Verwijder/ }).click()
  await desk.getByRole('button', { name: /^Zeker weten/ }).click()
  await expect(row('Vakmiddag')).toHaveCount(0)
  await hub.stop()
})
