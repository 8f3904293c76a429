// SPDX-License-Identifier: EUPL-1.2
import { type BrowserContext, expect, type Page } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

let hub: HubProcess

test.beforeEach(async () => {
  const args = ['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']
  hub = await startHub([...args, '--rehearse-at', '2024-03-13T10:41'])
})

test.afterEach(() => hub.stop())

async function openDisplay(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(hub.display)
  return page
}

function codeOn(display: Page) {
  return display.locator('.pairing-code')
}

async function pair(desk: Page, code: string, roomId: string): Promise<void> {
  const form = desk.getByRole('form', { name: code })
  await form.getByRole('combobox').first().selectOption(roomId)
  await form.getByRole('button', { name: 'Koppel' }).click()
}

test('two windows of one browser are two displays, and stay so', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'nl-NL' })
  const left = await openDisplay(context)
  const right = await openDisplay(context)
  await expect(codeOn(left)).toBeVisible()
  await expect(codeOn(right)).toBeVisible()
  const codes = [await codeOn(left).innerText(), await codeOn(right).innerText()]
  expect(codes[0]).not.toBe(codes[1])

  const desk = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await desk.goto(hub.desk)
  await pair(desk, codes[0] ?? '', 'zaal-1')
  await expect(left.locator('.programme')).toContainText('Zaal 1')
  await expect(codeOn(right)).toHaveText(codes[1] ?? '')
  await pair(desk, codes[1] ?? '', 'zaal-2')
  await expect(right.locator('.programme')).toContainText('Zaal 2')

  await right.reload()
  await left.reload()
  await expect(left.locator('.programme')).toContainText('Zaal 1')
  await expect(right.locator('.programme')).toContainText('Zaal 2')

  // What a browser restores of a duplicated tab: all that the tab had for itself.
  const own = await left.evaluate(() => ({ ...sessionStorage }))
  const copy = await context.newPage()
  await copy.addInitScript((kept) => {
    for (const [name, value] of Object.entries(kept)) sessionStorage.setItem(name, value)
  }, own)
  await copy.goto(hub.display)
  await expect(codeOn(copy)).toBeVisible()
  await expect(left.locator('.programme')).toContainText('Zaal 1')
})

for (const kept of ['', 'short', 'a b', '/'.repeat(40), 'é'.repeat(40)]) {
  test(`a display that finds ‘${kept.slice(0, 5)}’ where its key was gets a new one`, async ({
    browser,
  }) => {
    const context = await browser.newContext()
    await context.addInitScript((key) => localStorage.setItem('zaalscherm.display-key', key), kept)
    await expect(codeOn(await openDisplay(context))).toBeVisible()
  })
}
