// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect } from 'playwright/test'
import { CHROMIUM_ARGS, findChromium } from '../../chromium.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

let hub: HubProcess
let refusing: BrowserContext

/** A browser whose owner blocks all cookies, and all other storage with them. */
async function refusingBrowser(): Promise<BrowserContext> {
  const profile = newFolder()
  mkdirSync(join(profile, 'Default'))
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } }
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
  const executablePath = findChromium()
  return chromium.launchPersistentContext(profile, {
    locale: 'nl-NL',
    args: CHROMIUM_ARGS,
    ...(executablePath ? { executablePath } : {}),
  })
}

test.beforeEach(async () => {
  const args = ['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']
  hub = await startHub([...args, '--rehearse-at', '2024-03-13T10:41'])
  refusing = await refusingBrowser()
})

test.afterEach(async () => {
  await refusing.close()
  await hub.stop()
})

test('a desk that may store nothing says so, what to do instead, and spends no key', async ({
  browser,
}) => {
  const page = await refusing.newPage()
  await page.goto(hub.desk)
  await expect(page.getByRole('alert')).toContainText('weigert cookies')
  await expect(page.locator('main')).toContainText('andere browser')
  await expect(page.locator('main')).toContainText('werkt nog')
  const desk = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await desk.goto(hub.desk)
  await expect(desk.locator('.wall-clock')).toBeVisible()
})

test('a display that may store nothing is a wall all the same, and says that it forgets', async ({
  browser,
}) => {
  const display = await refusing.newPage()
  await display.goto(hub.display)
  await expect(display.locator('.pairing')).toContainText('weer gekoppeld')
  const desk = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await desk.goto(hub.desk)
  const form = desk.getByRole('form', {
    name: await display.locator('.pairing-code').innerText(),
  })
  await form.getByRole('combobox').first().selectOption('zaal-1')
  await form.getByRole('button', { name: 'Koppel' }).click()
  await expect(display.locator('.programme')).toContainText('Zaal 1')
})

test('a desk whose link is held back says what to look at, and goes on trying', async ({
  page,
}) => {
  await page.clock.install()
  await page.routeWebSocket(/link\/desk/, (socket) => socket.close())
  await page.goto(hub.desk)
  await expect(page.getByRole('status')).toContainText('Even verbinden')
  await page.clock.runFor(15_000)
  await expect(page.locator('main')).toContainText('VPN of proxy')
})
