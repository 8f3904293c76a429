// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page } from 'playwright/test'
import { smallDayFile } from '../../../shared/day/small-day.test-kit.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { barriers } from '../barriers/barriers.ts'
import { test } from '../browser-test.ts'
import { secondDeskOf } from '../second-desk.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

test('a blank day is filled by keyboard alone', async ({ browser }) => {
  await startBlank()
  const desk = await plannerAt(browser)
  const press = async (...keys: string[]) => {
    for (const key of keys) await desk.keyboard.press(key)
  }
  // One day of nothing: the cursor stands at nine in the hall.
  await expect(cursorOf(desk)).toHaveAccessibleName(/09:00, Grote zaal/)
  await press('Enter')
  await desk.keyboard.type('Opening')
  await press('Enter')
  await expect(cursorOf(desk)).toHaveText(/09:00–09:30 Opening/)
  // What is free comes next; a line may say when and how long.
  await press('ArrowDown', 'Enter')
  await desk.keyboard.type('9.45 Koffie +15')
  await press('Enter')
  await expect(cursorOf(desk)).toContainText('Koffie')
  await expect(cursorOf(desk)).toContainText('09:45–10:00')
  // A time is typed over the item; both at once; a length.
  await desk.keyboard.type('1000')
  await press('Enter')
  await expect(cursorOf(desk)).toContainText('10:00–10:15')
  await desk.keyboard.type('+30')
  await press('Enter')
  await expect(cursorOf(desk)).toContainText('10:00–10:30')
  // In a room of its own, moved to the next, later, longer, and into both.
  await press('ArrowDown', 'ArrowRight', 'Enter')
  await desk.keyboard.type('Werk')
  await press('Enter', 'Alt+ArrowRight', 'Alt+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(cursorOf(desk)).toHaveText(/10:35–11:15 Werk, Veen/)
  await press('Alt+ArrowLeft', 'Shift+ArrowRight')
  await expect(cursorOf(desk)).toHaveText(/10:35–11:15 Werk, Duin, Veen/)
  await press('s')
  await expect(cursorOf(desk)).toHaveText(/10:55–11:15 Werk/)
  await press('d')
  await expect(cursorOf(desk)).toHaveText(/11:15–11:35 Werk/)
  await expect(items(desk)).toHaveCount(5)
  await press('Delete')
  await expect(items(desk)).toHaveCount(4)
  // It is seen before the hub has said so; there is something to take back once it has.
  await expect(desk.locator('[data-action="undo"]')).toContainText('verwijderd')
  await press('u')
  await expect(items(desk)).toHaveCount(5)
  await expect(desk.locator('[data-action="undo"]')).toContainText('toegevoegd')
  await press('Control+z')
  await expect(items(desk)).toHaveCount(4)
  // With all that comes after it, and back again.
  await press('ArrowUp', 'Alt+Shift+ArrowDown')
  await expect(items(desk)).toHaveText([/09:00/, /10:00/, /10:40–11:00/, /11:00–11:20/])
  await press('Alt+Shift+ArrowUp', 'ArrowDown')
  // Its title in the other language, which was marked as missing.
  await press('ArrowUp', 'Enter')
  await expect(desk.getByLabel('Titel (nl)')).toBeFocused()
  await expect(desk.getByLabel(/Titel \(en\) Engels ontbreekt/)).toBeVisible()
  await press('Tab')
  await desk.keyboard.type('Work')
  await press('Enter')
  await expect(cursorOf(desk)).toBeFocused()
  await expect(desk.getByLabel('Titel (en)')).toHaveValue('Work')
  await expect(desk.getByText('Engels ontbreekt')).toHaveCount(0)
  expect(await barriers(desk)).toEqual([])
})

test('an item is dragged and pulled by a pointer, and a second desk sees it at once', async ({
  browser,
}) => {
  await startBlank()
  const desk = await plannerAt(browser)
  await desk.keyboard.press('Enter')
  await desk.keyboard.type('10.00 Werk +60')
  await desk.keyboard.press('Enter')
  await expect(cursorOf(desk)).toContainText('10:00–11:00')
  const other = await plannerAt(browser, await secondDeskOf(desk, hub))
  await expect(items(other)).toHaveText(/10:00–11:00 Werk/)

  const hour = await heightOf(items(desk))
  await drag(desk, items(desk), { y: hour / 2 })
  await expect(items(desk)).toHaveText(/10:30–11:30 Werk/)
  await expect(items(other)).toHaveText(/10:30–11:30 Werk/)
  await drag(desk, desk.locator('[data-handle="end"]'), { y: hour / 4 })
  await expect(items(other)).toHaveText(/10:30–11:45 Werk/)

  // The other makes it longer while this one gives it a name: both are there.
  await items(other).click()
  await Promise.all([
    other.keyboard.press('Shift+ArrowDown'),
    desk
      .getByLabel('Titel (en)')
      .fill('Work')
      .then(() => desk.keyboard.press('Enter')),
  ])
  for (const one of [desk, other]) {
    await expect(items(one)).toHaveText(/10:30–11:50 Werk/)
    await expect(one.getByLabel('Titel (en)')).toHaveValue('Work')
  }
})

test('a day that runs is edited ahead of now; what has passed is locked, and steering is a key away', async ({
  browser,
}) => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
  const desk = await plannerAt(browser)
  // The cursor stands on what goes on, with its steps in it and its wall beside it.
  await expect(cursorOf(desk)).toContainText('Wat is het probleem')
  await expect(cursorOf(desk)).toContainText('Build Your Vehicle 35 min')
  await expect(desk.locator('.item-wall .miniature')).toBeVisible()
  await expect(desk.locator('.running-line')).toContainText('Clusteren tot 10:45')
  await desk.locator('.block', { hasText: 'Pauze + kennismaking' }).click()
  await desk.keyboard.press('Alt+ArrowDown')
  await expect(
    desk.getByRole('alert').filter({ hasText: /geweest|voorbij|begonnen/ }),
  ).toBeVisible()
  await expect(desk.locator('.block', { hasText: 'Pauze + kennismaking' })).toContainText('10:15')
  await desk.keyboard.press('Shift+R')
  await expect(desk.locator('.rooms')).toBeVisible()
  await desk.goBack()
  await expect(cursorOf(desk)).toBeVisible()
})

async function startBlank(): Promise<void> {
  const folder = newFolder()
  const file = join(folder, 'dag.json')
  const rooms = ['hall Grote zaal', 'Duin', 'Veen']
  writeFileSync(file, JSON.stringify(smallDayFile({ rooms, items: [] })))
  hub = await startHub([...['--day', file, '--data', folder, '--host', '127.0.0.1', '--port', '0']])
}

async function plannerAt(browser: Browser, address = hub.desk): Promise<Page> {
  const context = await browser.newContext({
    ...{ locale: 'nl-NL', viewport: { width: 1280, height: 800 }, bypassCSP: true },
  })
  const desk = await context.newPage()
  desk.on('pageerror', (error) => {
    throw error
  })
  await desk.goto(address)
  await expect(desk.locator('.rooms')).toBeVisible()
  await desk.keyboard.press('Shift+E')
  await expect(cursorOf(desk)).toBeVisible()
  return desk
}

function cursorOf(desk: Page) {
  return desk.locator('.plan-field [aria-selected="true"]')
}

function items(desk: Page) {
  return desk.locator('.block')
}

async function heightOf(part: ReturnType<Page['locator']>): Promise<number> {
  return (await part.boundingBox())?.height ?? 0
}

async function drag(desk: Page, part: ReturnType<Page['locator']>, by: { y: number }) {
  const box = await part.boundingBox()
  if (!box) throw new Error('there is nothing to drag')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await desk.mouse.move(x, y)
  await desk.mouse.down()
  await desk.mouse.move(x, y + by.y / 2)
  await desk.mouse.move(x, y + by.y)
  // The label is drawn with the first frame of it.
  await expect(desk.locator('.drag-label')).toHaveText(/\d/)
  await desk.mouse.up()
}
