// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page } from 'playwright/test'
import { smallDayFile } from '../../../shared/day/small-day.test-kit.ts'
import { type HubProcess, newFolder, startHub } from '../../processes/hub-process.ts'
import { barriers } from '../barriers/barriers.ts'
import { test } from '../browser-test.ts'
import { secondDeskOf } from '../second-desk.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

test('rooms and teams are filled in, pasted and taken back by keyboard alone', async ({
  browser,
}) => {
  await startBlank()
  const desk = await tablesAt(browser)
  const press = async (...keys: string[]) => {
    for (const key of keys) await desk.keyboard.press(key)
  }
  // A row at the end comes to be by typing, and the cursor goes on in it.
  await press('Control+End')
  await desk.keyboard.type('Duin')
  await press('Tab', 'p')
  await press('Enter')
  await expect(row(desk, 2)).toHaveText(/Duin\s*plek zonder teams/)
  // What can't be so stays in its cell, and says what can.
  await press('ArrowUp', 'End')
  await desk.keyboard.type('99')
  await press('Enter')
  await expect(cellHere(desk)).toContainText('99')
  await expect(cellHere(desk)).toHaveAccessibleDescription(
    '‘99’ kan hier niet. Typ een getal van 1 tot 60.',
  )
  expect(await barriers(desk)).toEqual([])
  await press('Enter', 'Backspace', 'Backspace')
  await desk.keyboard.type('7,5')
  await press('Enter')
  await expect(row(desk, 2)).toContainText(/55\s*7,5/)

  // Six rows of a spreadsheet are one command.
  await copy(desk, ['Zaal\tVerste stoel (m)', ...numbered(6, (n) => `Zaal ${n}\t${n + 5}`)])
  await press('Home', 'Control+v')
  await expect(rows(desk)).toHaveCount(8)
  await expect(desk.locator('[data-action="undo"]')).toContainText('6 wijzigingen')
  await press('Control+z')
  await expect(rows(desk)).toHaveCount(2)
  await press('Control+v')
  await expect(rows(desk)).toHaveCount(8)
  // Moved, and taken out.
  await press('ArrowUp', 'Alt+ArrowUp')
  await expect(row(desk, 7)).toContainText('Zaal 6')
  await press('Shift+Delete')
  await expect(rows(desk)).toHaveCount(7)

  // By Escape out of the table, and to another one.
  await press('Escape')
  await tabTo(desk, 'Shift+Tab', 'a[href="#tables/teams"]')
  await press('Enter')
  await expect(desk.getByRole('grid', { name: 'Teams' })).toBeVisible()
  // Lines of a mail name a room that isn't there, and one line says what can't be.
  await tabTo(desk, 'Tab', '[role="gridcell"]')
  await copy(desk, ['- Zon (Zaal 1)', '- Maan (Zaal 9)', `- ${'M'.repeat(130)} (Zaal 2)`])
  await press('Control+v')
  const sheet = desk.getByRole('region', { name: 'Teams plakken' })
  await expect(sheet).toContainText('2 nieuw')
  await expect(sheet.getByText('130 tekens is te lang')).toBeVisible()
  await expect(sheet.getByLabel('Voeg ook toe als zaal: Zaal 9')).toBeChecked()
  expect(await barriers(desk)).toEqual([])
  await press('Tab')
  await desk.keyboard.type('Mars')
  await press('Enter')
  await expect(sheet.getByRole('button', { name: 'Neem 3 rijen over' })).toBeFocused()
  await press('Enter')
  await expect(rows(desk)).toHaveText([/Zon\s*Zaal 1/, /Maan\s*Zaal 9/, /Mars\s*Zaal 2/])
  await expect(desk.locator('[data-action="undo"]')).toContainText('4 wijzigingen')
  await press('Control+z')
  await expect(rows(desk)).toHaveCount(0)
  await expect(desk.getByRole('link', { name: 'Zalen 7' })).toBeVisible()

  await desk.setViewportSize({ width: 320, height: 640 })
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a desk is told that another one set what it had just set; what it takes back itself is no news', async ({
  browser,
}) => {
  await startBlank()
  const desk = await tablesAt(browser)
  const other = await tablesAt(browser, await secondDeskOf(desk, hub))
  const rename = async (page: Page, name: string) => {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await rename(desk, 'Aula')
  await expect(row(other, 1)).toContainText('Aula')
  // Another desk may know of it before the one that did it, which can't take back what it knows nothing of.
  await expect(desk.locator('[data-action="undo"]')).toContainText('Aula')
  await desk.keyboard.press('Control+z')
  await expect(row(other, 1)).toContainText('Grote zaal')
  await desk.keyboard.press('ArrowUp')
  await rename(desk, 'Kerkzaal')
  await expect(row(other, 1)).toContainText('Kerkzaal')
  await expect(desk.locator('.overwritten')).toHaveCount(0)
  await other.keyboard.press('Home')
  await rename(other, 'Theater')
  await expect(desk.locator('.overwritten')).toHaveText(/zaal ‘Theater’ na jou/)
  await expect(desk.locator('.news')).toHaveText(/zaal ‘Theater’ na jou/)
  await expect(other.locator('.overwritten')).toHaveCount(0)
})

test('a phase is filled in by keyboard: steps, activities and what they take', async ({
  browser,
}) => {
  await startBlank()
  const desk = await tablesAt(browser)
  const press = async (...keys: string[]) => {
    for (const key of keys) await desk.keyboard.press(key)
  }
  await press('Escape')
  await tabTo(desk, 'Shift+Tab', 'a[href="#tables/phases"]')
  await press('Enter')
  await tabTo(desk, 'Tab', '[role="gridcell"]')
  await press('ArrowRight')
  await desk.keyboard.type('Bedenken')
  await press('Enter')
  const outline = desk.getByRole('grid', { name: 'Stappen van Bedenken' })
  await expect(desk.locator('.phases-page > .list-table:nth-of-type(2)')).toBeVisible()
  await press('Escape')
  await tabTo(desk, 'Tab', '.phases-page > .list-table:nth-of-type(2) button')
  await press('Enter')
  await expect(outline.locator('tbody tr')).toHaveCount(1)
  await expect(outline.locator('[tabindex="0"]')).toBeFocused()
  await desk.keyboard.type('Schrijven')
  await press('Tab')
  await desk.keyboard.type('20 min')
  await press('Enter', 'Control+d', 'Control+d')
  await expect(outline.locator('tbody tr')).toHaveCount(3)
  await desk.getByRole('button', { name: 'Activiteit erbij' }).press('Enter')
  await expect(outline.locator('[tabindex="0"]')).toHaveText('Nieuwe activiteit')
  await expect(outline.locator('[tabindex="0"]')).toBeFocused()
  await press('ArrowRight')
  await desk.keyboard.type('ca. 15')
  await press('Enter')
  await expect(outline.locator('tbody tr').nth(3)).toContainText('±15')
  await expect(outline.locator('tbody tr').nth(2)).toContainText('Stap 315 van 20 min')
  await press('Alt+ArrowUp')
  await expect(outline.locator('tbody tr').nth(2)).toContainText('Nieuwe activiteit')
  await desk.getByLabel('Seintjes').fill('5, morgen')
  await expect(desk.getByText('Typ minuten met een komma ertussen')).toBeVisible()
  await desk.getByLabel('Seintjes').fill('5, 1')
  await press('Enter')
  await expect(desk.locator('[data-action="undo"]')).toContainText('gewijzigd')
  expect(await barriers(desk)).toEqual([])
})

async function startBlank(): Promise<void> {
  const folder = newFolder()
  const file = join(folder, 'dag.json')
  writeFileSync(file, JSON.stringify(smallDayFile({ rooms: ['hall Grote zaal'], items: [] })))
  hub = await startHub([...['--day', file, '--data', folder, '--host', '127.0.0.1', '--port', '0']])
}

async function tablesAt(browser: Browser, address = hub.desk): Promise<Page> {
  const context = await browser.newContext({
    ...{ locale: 'nl-NL', viewport: { width: 1280, height: 800 }, bypassCSP: true },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const desk = await context.newPage()
  desk.on('pageerror', (error) => {
    throw error
  })
  await desk.goto(address)
  await expect(desk.locator('.rooms')).toBeVisible()
  await desk.keyboard.press('Shift+Z')
  await expect(cellHere(desk)).toBeFocused()
  return desk
}

/** By as many presses as it takes, of so many as there can be. */
async function tabTo(desk: Page, key: 'Tab' | 'Shift+Tab', selector: string): Promise<void> {
  const isThere = () =>
    desk.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
  for (let count = 0; count < 20 && !(await isThere()); count += 1) await desk.keyboard.press(key)
  expect(await isThere()).toBe(true)
}

function cellHere(desk: Page) {
  return desk.locator('[role="gridcell"][tabindex="0"]')
}

/** Those that are there, without the new one. */
function rows(desk: Page) {
  return desk.locator('.list-table > .table-and-advice tbody tr:not(.new-row)')
}

function row(desk: Page, number: number) {
  return rows(desk).nth(number - 1)
}

function numbered(count: number, lineOf: (number: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => lineOf(index + 1))
}

async function copy(desk: Page, lines: readonly string[]): Promise<void> {
  await desk.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'))
}
