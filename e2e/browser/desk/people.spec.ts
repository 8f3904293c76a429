// SPDX-License-Identifier: EUPL-1.2
import { type Browser, expect, type Page } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'
import { readCodes } from '../read-code.ts'

const ROOM = 'K7QM'

let hub: HubProcess
test.beforeEach(async () => {
  const args = ['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']
  hub = await startHub([...args, '--rehearse-at', '2024-03-13T10:41'])
})
test.afterEach(() => hub.stop())

/** A desk in a browser of its own. */
async function deskAt(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await page.goto(address)
  await page.getByRole('button', { name: 'Deelnemers' }).waitFor()
  return page
}

/** Presses a button that asks first. */
async function pressTwice(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name })
  await button.click()
  await page.getByRole('button', { name: /^Zeker weten\?/ }).click()
}

test('the desk frees a role, and takes out who has one: the phone says so and may come back', async ({
  browser,
}) => {
  const desk = await deskAt(browser, hub.desk)
  const phone = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await phone.goto(new URL(`/T/${ROOM}`, hub.join).href)
  await phone.getByRole('radio', { name: /Delta/ }).check()
  await phone.getByRole('button', { name: 'Meedoen' }).click()
  await phone.locator('#roles summary').click()
  for (const title of ['Teamcaptain', 'Tijdbewaker']) {
    await phone.getByRole('button', { name: new RegExp(`^Kies deze rol.*${title}`) }).click()
    await expect(
      phone.getByRole('button', { name: new RegExp(`^Geef deze rol terug.*${title}`) }),
    ).toBeVisible()
  }
  // The third is for somebody else.
  await phone.getByRole('button', { name: /^Kies deze rol.*Presentator/ }).click()
  await expect(phone.getByText('Meer rollen kun je niet hebben.')).toBeVisible()
  await desk.getByRole('button', { name: 'Deelnemers' }).click()
  await pressTwice(desk, /^Maak de rol vrij: Delta, Teamcaptain/)
  await expect(phone.getByRole('button', { name: /^Kies deze rol.*Teamcaptain/ })).toBeVisible()
  await pressTwice(desk, /^Haal deelnemer weg: deelnemer 1, Delta, Tijdbewaker/)
  await expect(desk.getByText('Nog niemand heeft een rol.')).toBeVisible()
  await expect(phone.getByText('De begeleider heeft je aanmelding weggehaald.')).toBeVisible()
  await phone.getByRole('radio', { name: /Delta/ }).check()
  await phone.getByRole('button', { name: 'Meedoen' }).click()
  await expect(phone.getByText('Deelnemer 2')).toBeVisible()
})

/** Opens what lets a second desk in, and reads the address. */
async function addressFor(first: Page): Promise<string> {
  const panel = first.getByRole('dialog')
  // What comes late moves the button, also between the press and its end.
  const press = async () => {
    if (await panel.isVisible()) return true
    await first.getByRole('button', { name: 'Tweede regietafel erbij' }).first().click()
    return panel.isVisible()
  }
  await expect.poll(press).toBe(true)
  return first.getByRole('textbox', { name: 'Adres van de tweede regietafel' }).inputValue()
}

test('a desk that is shut out by another says so', async ({ browser }) => {
  const first = await deskAt(browser, hub.desk)
  const second = await deskAt(browser, await addressFor(first))
  await expect(first.getByRole('status').filter({ hasText: 'Gelukt' })).toBeVisible()
  await pressTwice(first, /^Trek toegang in/)
  const told = second.getByText('Een andere regietafel heeft de toegang van deze ingetrokken.')
  await expect(told).toBeVisible()
  await expect(first.getByRole('button', { name: /^Trek toegang in/ })).toHaveCount(0)
})

test('a second desk comes in by a code to scan or an address to copy, once', async ({
  browser,
}) => {
  const first = await deskAt(browser, hub.desk)
  const address = await addressFor(first)
  const code = first.getByRole('img', { name: 'QR-code voor een tweede regietafel' })
  expect(await readCodes(await code.screenshot())).toEqual([address])
  await first.getByRole('button', { name: 'Kopieer adres' }).click()
  await expect(first.getByText(/^(Gekopieerd|Geselecteerd)/)).toBeVisible()
  const selected = await first.evaluate(() => {
    const field = document.querySelector('textarea')
    return field?.value.slice(field.selectionStart, field.selectionEnd)
  })
  expect(selected).toBe(address)
  await deskAt(browser, address)
  // What was used is no longer shown: another needs a code of its own.
  await expect(first.getByText('Gelukt: er is een regietafel bij.')).toBeVisible()
  await expect(code).toHaveCount(0)
  const late = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await late.goto(address)
  await expect(late.getByRole('alert')).toContainText('al gebruikt')
  await first.getByRole('button', { name: 'Nieuwe code' }).click()
  await expect(code).toBeVisible()
})
