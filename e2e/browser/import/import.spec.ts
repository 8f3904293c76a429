// SPDX-License-Identifier: EUPL-1.2
import { type Browser, expect, type Page } from 'playwright/test'
import { type HubProcess, newFolder, startHub } from '../../processes/hub-process.ts'
import { barriers } from '../barriers/barriers.ts'
import { test } from '../browser-test.ts'
import { LATER, MAIL, TABLE } from './programmes.ts'

let hub: HubProcess
test.beforeEach(async () => {
  hub = await startHub(['--library', newFolder(), '--host', '127.0.0.1', '--port', '0'])
})
test.afterEach(() => hub.stop())

/** A desk on its page for bringing in a programme, reached by key. */
async function importPage(browser: Browser, address: string): Promise<Page> {
  // Checks for accessibility are put into the page.
  const context = await browser.newContext({ locale: 'nl-NL', bypassCSP: true })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByText('Verbonden').waitFor()
  await toImport(page)
  return page
}

async function toImport(page: Page): Promise<void> {
  await page.keyboard.press('Shift+I')
  await page.getByRole('heading', { name: 'Programma inlezen' }).waitFor()
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Tekst van het programma' })
const accept = (page: Page) => page.getByRole('button', { name: /^(Neem|Maak een dag)/ })
const cells = (page: Page) => page.getByRole('region', { name: 'Wat het wordt' }).locator('button')

/** As somebody who has copied it would: what is pasted is read at once. */
async function paste(page: Page, text: string): Promise<void> {
  await field(page).evaluate((area, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    area.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
  await accept(page).waitFor()
}

/** Makes a day of it, which is open from then on. */
async function makeDay(page: Page): Promise<void> {
  await accept(page).press('Enter')
  await expect(page.getByRole('heading', { name: 'Programma inlezen' })).toHaveCount(0)
}

/** Presses Tab until what is meant has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (name.test(focused)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${name}`)
}

test('a pasted programme becomes a day that is steered, by keys alone', async ({ browser }) => {
  const page = await importPage(browser, hub.desk)
  expect(await barriers(page)).toEqual([])
  await expect(field(page)).toBeFocused()
  await page.keyboard.insertText(MAIL)
  await page.keyboard.press('Control+Enter')
  await expect(cells(page)).toHaveText([
    /^Inlooptot 10:00/,
    /^Opening.*tot 10:45/,
    /^Pauze/,
    /^Aan de slag in teamstot 12:30/,
    /^Lunch/,
  ])
  const lines = page.getByRole('region', { name: 'Wat er staat' }).getByRole('listitem')
  await expect(lines.filter({ hasText: '09.30' })).toContainText(', onderdeel')
  expect(await barriers(page)).toEqual([])
  await tabTo(page, /^Maak een dag met 5 onderdelen/)
  await page.keyboard.press('Enter')
  // The day is open: its rooms are steered, and its plan is the programme.
  await expect(page.getByRole('heading', { name: 'Programma inlezen' })).toHaveCount(0)
  await expect(page.getByText('do 20 mei 2027').first()).toBeVisible()
  await expect(page.getByText('Aan de slag in teams').first()).toBeVisible()
})

test('a later version shows what differs, changes only that, and once', async ({ browser }) => {
  const page = await importPage(browser, hub.desk)
  await paste(page, MAIL)
  await makeDay(page)
  await toImport(page)
  await paste(page, LATER)
  const differences = page.getByRole('region', { name: 'Wat er verandert' })
  await expect(differences).toContainText('Begin: was 11:00 →wordt 11:15')
  await expect(differences.getByRole('checkbox', { name: /Rondleiding/ })).toBeChecked()
  await expect(differences.getByRole('checkbox', { name: /Pauze/ })).toBeChecked()
  expect(await barriers(page)).toEqual([])
  // The break stays after all.
  await differences.getByRole('checkbox', { name: /Pauze/ }).press('Space')
  await accept(page).press('Enter')
  await expect(page.getByText('3 wijzigingen overgenomen.')).toBeVisible()
  await expect(differences).toContainText('Er is niets over te nemen.')
  await page.getByRole('button', { name: 'Ander programma' }).press('Enter')
  await field(page).fill(LATER)
  await page.getByRole('button', { name: 'Lees deze tekst' }).press('Enter')
  await expect(differences).toContainText('Er is niets over te nemen.')
  await expect(accept(page)).toBeDisabled()
  // All of it was one step.
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await expect(differences).toContainText('Begin: was 11:00 →wordt 11:15')
})

test('an item is put right, one is made of a line, and one is left out', async ({ browser }) => {
  const page = await importPage(browser, hub.desk)
  await paste(page, MAIL)
  await cells(page).filter({ hasText: 'Inloop' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Titel' }).fill('Ontvangst met koffie')
  await form.getByRole('textbox', { name: 'Zalen' }).fill('Foyer')
  expect(await barriers(page)).toEqual([])
  await form.getByRole('button', { name: /^Zo is het goed/ }).click()
  await expect(cells(page).filter({ hasText: 'Ontvangst met koffie' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Foyer' })).toBeVisible()
  await page.getByRole('button', { name: /^Maak een onderdeel: Napraten/ }).click()
  await form.getByRole('textbox', { name: 'Begin' }).fill('1700')
  await page.keyboard.press('Enter')
  await expect(cells(page).filter({ hasText: 'Napraten' })).toBeVisible()
  await cells(page).filter({ hasText: 'Lunch' }).click()
  await form.getByRole('checkbox', { name: 'Niet overnemen' }).check()
  await form.getByRole('button', { name: /^Zo is het goed/ }).click()
  await page.getByRole('textbox', { name: 'Naam van de dag' }).fill('Teamdag')
  await page.getByRole('button', { name: 'Maak een dag met 5 onderdelen' }).click()
  await expect(page.getByRole('heading', { name: 'Teamdag' })).toBeVisible()
  await expect(page.getByText('Ontvangst met koffie').first()).toBeVisible()
  await expect(page.getByText('Lunch')).toHaveCount(0)
})

test('what a column holds is said otherwise, and remembered for the next file', async ({
  browser,
}) => {
  const page = await importPage(browser, hub.desk)
  const asFile = async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Kies een bestand' }).click(),
    ])
    const buffer = Buffer.from(TABLE)
    await chooser.setFiles({ name: 'programma.csv', mimeType: 'text/csv', buffer })
    await accept(page).waitFor()
  }
  await asFile()
  await expect(page.getByRole('columnheader', { name: 'Zaal 2' })).toBeVisible()
  await page.getByText('Kolommen', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Zaal' }).selectOption('overslaan')
  await expect(page.getByRole('columnheader', { name: 'Zaal 2' })).toHaveCount(0)
  await asFile()
  await expect(page.getByRole('columnheader', { name: 'Zaal 2' })).toHaveCount(0)
})

test('of two desks that take over one programme at once, nothing is doubled', async ({
  browser,
}) => {
  const first = await importPage(browser, hub.desk)
  await paste(first, MAIL)
  await makeDay(first)
  await first.getByRole('button', { name: 'Tweede regietafel erbij' }).first().click()
  const box = first.getByRole('textbox', { name: 'Adres van de tweede regietafel' })
  const second = await importPage(browser, await box.inputValue())
  await first.keyboard.press('Escape')
  await toImport(first)
  await Promise.all([paste(first, LATER), paste(second, LATER)])
  await Promise.all([accept(first).press('Enter'), accept(second).press('Enter')])
  for (const page of [first, second]) {
    await expect(page.getByText('Er is niets over te nemen.')).toBeVisible()
    await expect(cells(page).filter({ hasText: 'Rondleiding' })).toHaveCount(1)
  }
})
