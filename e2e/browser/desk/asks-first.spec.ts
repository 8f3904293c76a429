// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { barriers } from '../barriers/barriers.ts'
import { test } from '../browser-test.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

test('a day that isn’t today asks before it begins, and one that runs before it is rehearsed', async ({
  browser,
}) => {
  const { desk } = await openDay(browser, ['--day', dayOn('2099-03-13')])
  const hall = desk.locator('.room').first()
  const asks = desk.getByRole('dialog', { name: 'Het programma nu al beginnen?' })
  await desk.keyboard.press('n')
  await expect(asks).toContainText('Dit programma is van vrijdag 13 maart 2099. Vandaag is het ')
  expect(await barriers(desk)).toEqual([])
  // A second press of the same key, or of Enter, begins nothing.
  await desk.keyboard.press('n')
  await desk.keyboard.press('Enter')
  await expect(asks).toBeHidden()
  await expect(hall.locator('.room-slot')).toHaveText('Nog niet begonnen')
  await desk.keyboard.press('n')
  await asks.getByRole('button', { name: 'Begin nu' }).click()
  await expect(hall.locator('.room-slot')).toContainText('Opening')
  // What has begun goes on with the key alone.
  await desk.keyboard.press('n')
  await expect(asks).toBeHidden()
  await expect(hall.locator('.room-slot')).toContainText('Welkomstwoord')

  await desk.getByRole('button', { name: 'Repeteren' }).press('Enter')
  const rehearse = desk.getByRole('dialog', { name: 'Repeteren' })
  await expect(rehearse).toContainText('Het programma loopt nu. Alle schermen gaan dan over')
  await desk.keyboard.press('Enter')
  const sure = rehearse.getByRole('button', { name: 'Zeker weten? Alle schermen veranderen' })
  await expect(sure).toBeVisible()
  expect(await barriers(desk)).toEqual([])
  await expect(desk.getByRole('button', { name: 'Terug naar de echte dag' })).toBeHidden()
  await sure.click()
  await expect(desk.getByRole('region', { name: 'Repetitie' })).toContainText('Terug naar de echte')
})

test('a screen is moved to another room from its row: its wall needs no new code', async ({
  browser,
}) => {
  const { desk, wall } = await openDay(browser, REHEARSED)
  await expect(wall.locator('.header')).toContainText('Zaal 2')
  await desk.getByRole('button', { name: /^Wijzig zaal of naam: Zaal 2/ }).click()
  const dialog = desk.getByRole('dialog', { name: /^Waar hangt dit scherm/ })
  expect(await barriers(desk)).toEqual([])
  await dialog.getByLabel('Zaal').selectOption({ label: 'Zaal 5' })
  await dialog.getByRole('textbox', { name: 'Naam' }).fill('Bij de deur')
  await desk.keyboard.press('Enter')
  await expect(wall.locator('.header')).toContainText('Zaal 5')
  await expect(wall.locator('.pairing-code')).toHaveCount(0)
  await expect(desk.locator('.paired tbody tr')).toContainText(/Zaal 5.*Bij de deur/)
  await expect(desk.getByRole('status').filter({ hasText: 'Scherm verplaatst' })).toBeVisible()
})

test('bringing rooms says what is skipped and who stands still, and a start signal is told as one', async ({
  browser,
}) => {
  const { desk } = await openDay(browser, REHEARSED)
  await desk.keyboard.press('2')
  await desk.keyboard.press('p')
  await desk.keyboard.press('a')
  await desk.getByRole('button', { name: /Build Your Vehicle.*Breng hierheen/ }).click()
  const dialog = desk.getByRole('dialog', { name: 'Breng alle zalen naar Build Your Vehicle' })
  await expect(dialog).toContainText('Zaal 2 staat nu stil; de tijd loopt daar dan weer.')
  await expect(dialog).toContainText('overgeslagen: Schetsen, Prioriteren')
  await expect(dialog.getByText('Tijdstip')).toHaveCount(0)
  await desk.keyboard.press('Escape')

  await desk.keyboard.press('p')
  await desk.keyboard.press('k')
  const settings = desk.getByRole('dialog')
  await expect(settings.getByRole('group', { name: 'Alleen Wat is het probleem?' })).toBeVisible()
  // What an earlier key did is no news in here.
  await expect(settings.getByRole('status')).toBeEmpty()
  await desk.keyboard.press('Escape')

  await desk.getByLabel('Naar tijd').fill('13:17')
  await desk.keyboard.press('Enter')
  // A letter is a key again, and not one of the time's.
  await expect(desk.getByRole('region', { name: 'Repetitie' })).toBeFocused()
  await expect(desk.getByLabel('Naar tijd')).toHaveValue('')
  await expect(desk.getByRole('button', { name: /^Startsein/ })).toBeVisible()
  await desk.keyboard.press('n')
  await expect(desk.getByRole('status').filter({ hasText: 'Startsein: alle zalen' })).toBeVisible()
  await desk.keyboard.press('v')
  await expect(desk.locator('.history li').first()).toContainText(/deze regietafel.*Startsein/)
})

test('the report opens beside the desk, which stays', async ({ browser }) => {
  const { desk } = await openDay(browser, REHEARSED)
  const opens = desk.context().waitForEvent('page')
  await desk.getByRole('link', { name: 'Verslag' }).click()
  await expect((await opens).getByRole('heading', { level: 1 })).toBeVisible()
  await expect(desk.locator('.rooms')).toBeVisible()
})

const REHEARSED = ['--day', STAATSPRINT, '--rehearse-at', '2024-03-13T10:44']

async function openDay(
  browser: Browser,
  args: readonly string[],
): Promise<{ desk: Page; wall: Page }> {
  hub = await startHub([
    ...args,
    ...['--data', newFolder(), '--host', '127.0.0.1', '--port', '0', '--display-in', 'zaal-2'],
  ])
  const viewport = { width: 1440, height: 900 }
  const wall = await (await browser.newContext({ locale: 'nl-NL', viewport })).newPage()
  await wall.goto(hub.display)
  await expect(wall.locator('.header')).toBeVisible()
  const desk = await (await browser.newContext({ locale: 'nl-NL', viewport })).newPage()
  await desk.goto(hub.desk)
  await expect(desk.locator('.rooms')).toBeVisible()
  return { desk, wall }
}

/** The sample day on another date. */
function dayOn(date: string): string {
  const path = join(newFolder(), 'day.json')
  const day = JSON.parse(readFileSync(STAATSPRINT, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...Object(day), date }))
  return path
}
