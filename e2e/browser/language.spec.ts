// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

test('a desk speaks what was chosen on it, else what its browser speaks, else the day’s', async ({
  browser,
}) => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:42'],
  ])
  const english = await browser.newContext({ locale: 'en-GB' })
  const desk = await english.newPage()
  await desk.goto(hub.desk)
  await expect(desk.getByRole('button', { name: 'All rooms' })).toBeVisible()
  await expect(desk.locator('html')).toHaveAttribute('lang', 'en')
  await desk.getByRole('radio', { name: 'NL' }).click()
  await expect(desk.getByRole('button', { name: 'Alle zalen' })).toBeVisible()
  await desk.reload()
  await expect(desk.getByRole('button', { name: 'Alle zalen' })).toBeVisible()

  // Without a key: only the page that says so, in the browser's language all the same.
  for (const [locale, lang] of Object.entries({ 'en-US': 'en', 'nl-BE': 'nl', 'de-DE': 'nl' })) {
    const stranger = await (await browser.newContext({ locale })).newPage()
    await stranger.goto(new URL('/desk', hub.desk).href)
    await expect(stranger.locator('.key-page')).toBeVisible()
    await expect(stranger.locator('html'), locale).toHaveAttribute('lang', lang)
  }
})
