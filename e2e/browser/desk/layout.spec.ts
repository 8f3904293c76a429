// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, expect, type Page } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

for (const rooms of [7, 8]) {
  for (const hasTouch of [false, true]) {
    const by = hasTouch ? 'finger' : 'pointer'
    test(`all of ${rooms} rooms are in sight on a tablet, by ${by}`, async ({ browser }) => {
      const viewport = { width: 1024, height: 768 }
      const desk = await deskOn(browser, { viewport, hasTouch }, dayOf(rooms))
      const places = await desk.locator('.room').evaluateAll(placesOf)
      expect(places.length).toBe(rooms)
      expect(Math.max(...places.map(({ bottom }) => bottom))).toBeLessThanOrEqual(768)
    })
  }
}

test('the desk grows with its window, and leaves no third of it empty', async ({ browser }) => {
  const desk = await deskOn(browser, { viewport: { width: 1280, height: 800 } })
  const sizes: number[] = []
  for (const [width, height] of [
    [1280, 800],
    [1440, 900],
    [1920, 1080],
    [2560, 1440],
  ] as const) {
    await desk.setViewportSize({ width, height })
    sizes.push(await desk.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize)))
    const { top, bottom } = await placeOf(desk, '.rooms')
    expect(bottom - top, `${width}×${height}`).toBeGreaterThan(height / 2)
    expect(bottom, `${width}×${height}`).toBeLessThanOrEqual(height)
  }
  const [laptop = 0, ...larger] = sizes
  expect(laptop).toBe(14)
  expect(larger.map((size) => Math.round((size / laptop) * 10) / 10)).toEqual([1.1, 1.3, 1.6])
})

test('fingers get keys of 44 px, and Back stands apart from Next', async ({ browser }) => {
  const viewport = { width: 1024, height: 768 }
  const desk = await deskOn(browser, { viewport, hasTouch: true })
  const small = await desk.locator('button.action, .switch button').evaluateAll((all) =>
    all.flatMap((button) => {
      const { width, height } = button.getBoundingClientRect()
      return width < 44 || height < 44 ? `${button.textContent} ${width}×${height}` : []
    }),
  )
  expect(small).toEqual([])
  const back = await placeOf(desk, '[data-action="previous"]')
  const next = await placeOf(desk, '[data-action="next"]')
  expect(next.left - back.right).toBeGreaterThanOrEqual(24)
})

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
]) {
  const { width } = viewport
  test(`a message stands once over all rooms, and moves nothing, nor does a choice: ${width} px`, async ({
    browser,
  }) => {
    const desk = await deskOn(browser, { viewport })
    const before = await watched(desk)
    for (const key of ['2', 'Shift+Digit3', 'Shift+Digit5', 'Shift+Digit6']) {
      await desk.keyboard.press(key)
      expect(await watched(desk), key).toEqual(before)
    }
    await desk.keyboard.press('a')
    await desk.keyboard.press('s')
    await desk.getByLabel('Tekst op het scherm').fill('De lunch staat klaar in de foyer.')
    await desk.keyboard.press('Enter')
    await expect(desk.locator('.room-messages li')).toHaveText([
      /alle zalen: De lunch staat klaar in de foyer\.$/,
    ])
    await expect(desk.locator('.rooms')).not.toContainText('foyer')
    expect(await watched(desk)).toEqual(before)
    // Nor does what takes it back stand out of the page.
    const right = (await placeOf(desk, '[data-action="undo"]')).right
    expect(right).toBeLessThanOrEqual(width)
  })

  test(`an offer hides no countdown and moves nothing, nor does what comes of it: ${width} px`, async ({
    browser,
  }) => {
    const desk = await deskOn(browser, { viewport })
    await desk.keyboard.press('2')
    const before = await watched(desk)
    await desk.keyboard.press('}')
    await expect(desk.locator('.offer')).toBeVisible()
    expect(await watched(desk)).toEqual(before)
    const offer = await placeOf(desk, '.offer')
    for (const { bottom } of await desk.locator('.countdown-digits').evaluateAll(placesOf)) {
      expect(bottom).toBeLessThanOrEqual(offer.top)
    }
    await desk.keyboard.press('Escape')
    await expect(desk.locator('.offer')).toBeHidden()
    await desk.keyboard.press('p')
    await expect(desk.locator('.result')).not.toHaveText('')
    expect(await watched(desk)).toEqual(before)
  })
}

async function deskOn(
  browser: Browser,
  options: BrowserContextOptions,
  day = STAATSPRINT,
): Promise<Page> {
  hub = await startHub([
    ...['--day', day, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:32'],
  ])
  const desk = await (await browser.newContext({ ...options, locale: 'nl-NL' })).newPage()
  await desk.goto(hub.desk)
  await expect(desk.locator('.rooms')).toBeVisible()
  // What is laid out before its letters are there is laid out once more.
  await desk.evaluate(() => document.fonts.ready)
  return desk
}

/** The sample day with more rooms, in a file of its own. */
function dayOf(rooms: number): string {
  const day = JSON.parse(readFileSync(STAATSPRINT, 'utf8'))
  for (let number = day.rooms.length; number < rooms; number += 1) {
    const id = `zaal-${number}`
    const name = { nl: `Zaal ${number}`, en: `Room ${number}` }
    day.rooms.push({
      ...day.rooms[1],
      id,
      name,
      joinCode: `CDF${'GHJKM'[number - day.rooms.length]}`,
    })
    day.teams.push({ ...day.teams[0], id: `team-${id}`, room: id, name })
  }
  const file = join(newFolder(), 'day.json')
  writeFileSync(file, JSON.stringify(day))
  return file
}

type Place = { left: number; right: number; top: number; bottom: number }

function placesOf(elements: Element[]): Place[] {
  return elements.map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return { left, right, top, bottom }
  })
}

async function placeOf(desk: Page, selector: string): Promise<Place> {
  const [place] = await desk.locator(selector).evaluateAll(placesOf)
  if (!place) throw new Error(`no ${selector}`)
  return place
}

/** Where each room and its countdown begin. */
async function watched(desk: Page): Promise<number[]> {
  const places = await desk.locator('.room, .countdown-digits').evaluateAll(placesOf)
  return places.map(({ top }) => top)
}
