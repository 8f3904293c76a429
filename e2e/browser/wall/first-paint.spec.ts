// SPDX-License-Identifier: EUPL-1.2
import { type Browser, expect, type Page } from 'playwright/test'
import { instantFromLocal } from '../../../shared/day/time-of-day.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { hubNow, openDesk } from '../../processes/raw-link.ts'
import { test } from '../browser-test.ts'
import { textsBetween } from './shown-countdown.ts'

// In room 2, clustering goes on until then.
const ENDS_AT = instantFromLocal('2024-03-13T10:35', 'Europe/Amsterdam') ?? 0
const NEEDED = ['clock', 'welcome', 'day', 'view']

let hub: HubProcess

test.beforeAll(async () => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:31', '--display-in', 'zaal-2'],
  ])
})
test.afterAll(() => hub.stop())

/**
 * Opens a wall whose script comes only once the hub has answered all that the first paint needs;
 * gives what the page has asked for until then, and in all.
 */
async function openWithLateScript(
  browser: Browser,
): Promise<{ wall: Page; asked: string[]; early: string[] }> {
  const wall = await (await browser.newContext()).newPage()
  await wall.addInitScript(noteScenes)
  const asked: string[] = []
  const early: string[] = []
  wall.on('request', (request) => asked.push(request.url()))
  const answered = new Promise<void>((resolve) => {
    wall.on('websocket', (socket) => {
      const missing = new Set(NEEDED)
      socket.on('framereceived', ({ payload }) => {
        missing.delete(JSON.parse(String(payload)).type)
        if (missing.size === 0) resolve()
      })
    })
  })
  await wall.route('**/assets/*.js', async (route) => {
    await answered
    if (early.length === 0) early.push(...asked)
    await route.continue()
  })
  await wall.goto(hub.display)
  return { wall, asked, early }
}

test('the hub has answered before the display’s script has come, and only later scenes are asked after it', async ({
  browser,
}) => {
  const { wall, asked, early } = await openWithLateScript(browser)
  await expect(wall.locator('.digits')).toBeVisible()
  // The page, and in one go what it names: so a countdown is two trips away, and the script's read.
  expect(early.some((url) => url.endsWith('.woff2'))).toBe(true)
  await expect.poll(() => asked.length).toBeGreaterThan(early.length)
  expect(asked.slice(0, early.length)).toEqual(early)
  // With them comes what asks whether this page is the hub's newest, and what finds the hub elsewhere.
  const later = asked.slice(early.length)
  expect(later.filter((url) => /\/assets\/scenes-[^/]+\.js$/.test(url))).toHaveLength(1)
})

test('the first that a wall paints is its countdown, whole and right', async ({ browser }) => {
  const { wall } = await openWithLateScript(browser)
  await expect(wall.locator('.digits')).toBeVisible()
  const { scenes, first } = await wall.evaluate(() => Reflect.get(window, 'noted'))
  expect(scenes).toEqual(['scene programme'])
  expect(first).toMatchObject({ opacity: 1, hasLetters: true })
  // When the hub was asked lies between these two, on the page's own clock.
  const pageNow = () => wall.evaluate(() => performance.now())
  const before = await pageNow()
  const now = await hubNow(hub.join)
  const after = await pageNow()
  expect(textsBetween(now - after, now - before + first.atMs, ENDS_AT)).toContain(first.digits)
})

test('scenes that could not be fetched are asked for again, under an address that failed no import', async ({
  browser,
}) => {
  const wall = await (await browser.newContext()).newPage()
  await wall.clock.install()
  const asked: string[] = []
  await wall.route('**/assets/scenes-*.js*', (route) => {
    asked.push(new URL(route.request().url()).search)
    return asked.length < 3 ? route.abort() : route.continue()
  })
  await wall.goto(hub.display)
  await expect(wall.locator('.digits')).toBeVisible()
  for (let failed = 1; failed < 3; failed += 1) {
    await expect.poll(() => asked.length).toBe(failed)
    await wall.clock.fastForward('00:06')
  }
  const { link: desk } = await openDesk(hub.desk)
  desk.say({
    ...{ type: 'command', commandId: 'join', expiresAt: Date.parse('2100-01-01') },
    command: { type: 'show', rooms: ['zaal-2'], scene: 'join' },
  })
  await expect(wall.locator('.scene.join')).toBeVisible()
  expect(asked).toEqual(['', '?again=1', '?again=2'])
  desk.close()
})

/** In the page: keeps which scenes there were, and how the first digits came. */
function noteScenes(): void {
  const scenes: string[] = []
  const noted = { scenes, first: null as unknown }
  Object.assign(window, { noted })
  const opacityOf = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1
  const look = () => {
    for (const { className } of document.querySelectorAll('.scene')) {
      if (!scenes.includes(className)) scenes.push(className)
    }
    const digits = document.querySelector('.digits')
    if (digits && noted.first === null) {
      noted.first = {
        digits: digits.textContent,
        opacity: opacityOf(digits),
        hasLetters: document.fonts.check('1em Zaalscherm'),
        atMs: performance.now(),
      }
    }
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}
