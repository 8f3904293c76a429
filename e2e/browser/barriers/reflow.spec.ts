// SPDX-License-Identifier: EUPL-1.2
import { type Browser, expect, type Page } from 'playwright/test'
import {
  type HubProcess,
  newFolder,
  STAATSPRINT,
  startHub,
  WORKSHOPS,
} from '../../processes/hub-process.ts'
import { IS_LONG } from '../../share.ts'
import { test } from '../browser-test.ts'
import { walkDesk } from './walk-desk.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

// 320 px is 1280 at 400 %: WCAG 1.4.10. A laptop's window is then some 256 px high.
const DAYS = [
  {
    ...{ name: 'a hackathon', height: 256, day: STAATSPRINT, at: '2024-03-13T10:42' },
    ...{ part: 'even' as const, dialogs: { all: 5, part: 2 } },
  },
  {
    ...{ name: 'an afternoon', height: 512, day: WORKSHOPS, at: '2025-12-16T13:05' },
    ...{ part: 'odd' as const, dialogs: { all: 6, part: 2 } },
  },
]

for (const { name, height, day, at, part, dialogs } of DAYS) {
  const states = IS_LONG ? 'all its states' : `its states, the ${part} ones`
  test(`the desk fits 320×${height} in ${states}, its focus in view: ${name}`, async ({
    browser,
  }) => {
    hub = await startHub([
      ...['--day', day, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
      ...['--rehearse-at', at],
    ])
    const desk = await (await browser.newContext({ viewport: { width: 320, height } })).newPage()
    await desk.goto(hub.desk)
    await expect(desk.locator('.rooms')).toBeVisible()
    await hangDisplay(desk, await openDisplay(browser, hub))
    await openDisplay(browser, hub)
    await expect(desk.locator('.waiting-display')).toBeVisible()

    const wrong: string[] = []
    const look = async (where: string) => {
      await desk.evaluate(atRest, { frames: FRAMES_AT_REST, most: FRAMES })
      const found = await settledProblems(desk)
      wrong.push(...found.map((problem) => `${where}: ${problem}`))
    }
    const titles = await walkDesk(desk, look, IS_LONG ? 'all' : part)
    expect(wrong).toEqual([])
    const least = IS_LONG ? dialogs.all : dialogs.part
    expect(titles.length, titles.join()).toBeGreaterThanOrEqual(least)

    for (const key of ['', '?', 'k']) {
      if (key) await desk.keyboard.press(key)
      expect(await hiddenStops(desk), `Tab after ‘${key}’`).toEqual([])
      if (key) await desk.keyboard.press('Escape')
    }
  })
}

test('so does the dialog that begins a rehearsal', async ({ browser }) => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
  ])
  const viewport = { width: 320, height: 256 }
  const desk = await (await browser.newContext({ viewport })).newPage()
  await desk.goto(hub.desk)
  await desk.getByRole('button', { name: 'Repeteren' }).press('Enter')
  await expect(desk.getByRole('dialog')).toBeVisible()
  expect(await desk.evaluate(problemsOf)).toEqual([])
  expect(await hiddenStops(desk, 8)).toEqual([])
})

// A dialog that opens brings its focus into view in the frames after it.
const FRAMES = 60

// What a command does to the rooms comes with the hub's answer, and moves what stands under them; the
// next key is for what is where it stays.
const FRAMES_AT_REST = 15

/** Until the page has been as high for so many frames. */
async function atRest({ frames, most }: { frames: number; most: number }): Promise<void> {
  let height = 0
  for (let same = 0, seen = 0; same < frames && seen < most; seen += 1) {
    await new Promise(requestAnimationFrame)
    same = document.body.scrollHeight === height ? same + 1 : 0
    height = document.body.scrollHeight
  }
}

async function settledProblems(desk: Page): Promise<string[]> {
  let found = await desk.evaluate(problemsOf)
  for (let frame = 0; found.length > 0 && frame < FRAMES; frame += 1) {
    await desk.evaluate(() => new Promise(requestAnimationFrame))
    found = await desk.evaluate(problemsOf)
  }
  return found
}

test('once the last display is paired the heading has the focus, and letter keys go on', async ({
  browser,
}) => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:42'],
  ])
  const desk = await (await browser.newContext()).newPage()
  await desk.goto(hub.desk)
  const wall = await openDisplay(browser, hub)
  await hangDisplay(desk, wall)
  await expect(desk.locator('.waiting-display')).toHaveCount(0)
  await expect(desk.getByRole('heading', { name: 'Schermen' })).toBeFocused()
  await desk.keyboard.press('?')
  await expect(desk.getByRole('dialog')).toBeVisible()
})

async function openDisplay(browser: Browser, { display }: HubProcess) {
  const wall = await (await browser.newContext()).newPage()
  await wall.goto(display)
  await expect(wall.locator('.pairing-code')).toBeVisible()
  return wall
}

async function hangDisplay(desk: Page, wall: Page): Promise<void> {
  const form = desk.locator('.waiting-display')
  await form.getByRole('combobox').first().selectOption({ index: 2 })
  await form.getByRole('textbox').fill('Links van het podium, bij de nooduitgang')
  await form.getByRole('button').click()
  await expect(desk.locator('.paired tbody tr')).toHaveCount(1)
  await expect(wall.locator('.header')).toBeVisible()
}

/** What scrolls sideways but for a table in a scroller of its own, and a focus out of sight. */
function problemsOf(): string[] {
  const { documentElement: page, activeElement: focused } = document
  const problems: string[] = []
  if (page.scrollWidth > page.clientWidth) {
    const widest = Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1)
      .slice(-3)
      .map((element) => `${element.tagName}.${element.className}`)
    problems.push(`${page.scrollWidth} px wide: ${widest.join()}`)
  }
  for (const ground of document.querySelectorAll('.panel-ground')) {
    if (ground.scrollWidth > ground.clientWidth)
      problems.push(`a dialog ${ground.scrollWidth} px wide`)
  }
  if (focused && focused !== document.body) {
    const { top, bottom, left, right } = focused.getBoundingClientRect()
    const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    if (!isInView) problems.push(`focus at ${Math.round(top)} on ${focused.outerHTML.slice(0, 80)}`)
  }
  return problems
}

/** Whether the focus is where it was before; else marks that it is there now. */
function hasBeenHere(): boolean {
  const { activeElement: focused, body } = document
  if (!(focused instanceof HTMLElement) || focused === body) return false
  if (focused.dataset.been) return true
  focused.dataset.been = 'yes'
  return false
}

/** Where Tab comes to and nobody sees it, all around once. */
async function hiddenStops(desk: Page, stops = 90): Promise<string[]> {
  const hidden = new Set<string>()
  await desk.evaluate(() => {
    for (const element of document.querySelectorAll('[data-been]'))
      delete Object(element).dataset.been
  })
  for (let stop = 0; stop < stops; stop += 1) {
    await desk.keyboard.press('Tab')
    if (await desk.evaluate(hasBeenHere)) break
    for (const problem of await desk.evaluate(problemsOf)) hidden.add(problem)
  }
  return [...hidden]
}
