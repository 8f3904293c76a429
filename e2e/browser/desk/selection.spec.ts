// SPDX-License-Identifier: EUPL-1.2
import { type Browser, expect, type Page } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

test('a digit or a click chooses that room alone, and with Shift it adds or lets go', async ({
  browser,
}) => {
  const desk = await deskAt(browser, '2024-03-13T10:42')
  await expect(chosen(desk)).toHaveText('Voor alle zalen')
  await desk.keyboard.press('2')
  await desk.keyboard.press('1')
  await expect(chosen(desk)).toHaveText('Voor Zaal 1')
  // The slip that this is about: the room before is not hit as well.
  await desk.keyboard.press('p')
  await expect(desk.getByRole('status').filter({ hasText: 'Stilgezet: Zaal 1' })).toBeVisible()
  await expect(held(desk)).toHaveCount(1)
  await desk.keyboard.press('p')
  await expect(held(desk)).toHaveCount(0)

  await desk.keyboard.press('Shift+Digit3')
  await expect(chosen(desk)).toHaveText('Voor Zaal 1, Zaal 3')
  await desk.keyboard.press('Shift+Digit1')
  await desk.keyboard.press('Shift+Digit3')
  await expect(chosen(desk)).toHaveText('Voor Zaal 3')

  await head(desk, 'Zaal 5').click()
  await expect(chosen(desk)).toHaveText('Voor Zaal 5')
  await head(desk, 'Zaal 6').click({ modifiers: ['Shift'] })
  await head(desk, 'Zaal 2').click({ modifiers: ['Control'] })
  await expect(chosen(desk)).toHaveText('Voor Zaal 2, Zaal 5, Zaal 6')
  await desk.keyboard.press('Escape')
  await expect(chosen(desk)).toHaveText('Voor alle zalen')
})

test('a thumb chooses several after ‘Meer zalen’, until a key has been pressed for them', async ({
  browser,
}) => {
  const desk = await deskAt(browser, '2024-03-13T10:42', true)
  const more = desk.getByRole('button', { name: 'Meer zalen' })
  await head(desk, 'Zaal 2').tap()
  await more.tap()
  await head(desk, 'Zaal 4').tap()
  await expect(chosen(desk)).toHaveText('Voor Zaal 2, Zaal 4')
  await desk.getByRole('button', { name: 'Stilzetten Zaal 2, Zaal 4' }).tap()
  await expect(held(desk)).toHaveCount(2)
  await expect(more).toHaveAttribute('aria-pressed', 'false')
  await head(desk, 'Zaal 6').tap()
  await expect(chosen(desk)).toHaveText('Voor Zaal 6')
})

test('a button says which rooms it will hit: by name, and in what it tells with the focus', async ({
  browser,
}) => {
  const desk = await deskAt(browser, '2024-03-13T10:42')
  await desk.keyboard.press('2')
  const hold = desk.getByRole('button', { name: 'Stilzetten Zaal 2' })
  await desk.keyboard.press('Tab')
  await hold.focus()
  const tip = 'Zaal 2: de tijd staat stil tot je op Verder drukt'
  await expect(desk.getByRole('tooltip')).toHaveText(tip)
  await expect(hold).toHaveAccessibleDescription(tip)
  // What is for all says so itself, whatever is chosen.
  await expect(desk.getByRole('button', { name: 'Alles stilzetten', exact: true })).toBeVisible()
})

async function deskAt(browser: Browser, time: string, hasTouch = false): Promise<Page> {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', time],
  ])
  const viewport = { width: 1440, height: 900 }
  const desk = await (await browser.newContext({ locale: 'nl-NL', hasTouch, viewport })).newPage()
  await desk.goto(hub.desk)
  await expect(desk.locator('.rooms')).toBeVisible()
  return desk
}

function chosen(desk: Page) {
  return desk.locator('.selected-rooms')
}

function held(desk: Page) {
  return desk.locator('.countdown[data-kind="held"]')
}

function head(desk: Page, name: string) {
  return desk.locator('.room-toggle').filter({ hasText: name })
}
