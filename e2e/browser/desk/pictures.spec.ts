// SPDX-License-Identifier: EUPL-1.2
import { type Browser, expect, type Locator, type Page } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'
import { jumpTo } from '../jump.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

const USUAL = { width: 1920, height: 1080 }
const SIZES = [USUAL, { width: 1080, height: 1920 }, { width: 1280, height: 720 }]
const TIMES = ['09:20', '10:20', '10:41', '12:40', '13:17', '15:05', '17:10']

for (const size of SIZES) {
  test(`a picture is a wall of ${size.width}×${size.height}, word for word and size for size`, async ({
    browser,
  }) => {
    const { desk, wall } = await deskAndWall(browser, size)
    for (const time of TIMES) {
      await jumpTo(`2024-03-13T${time}`, desk.context(), hub)
      await expect(desk.locator('.wall-clock')).toContainText(time)
      await expect.poll(() => differences(desk, wall), { message: time }).toEqual([])
    }
  })
}

test('a picture follows what is shown, and is there without a display too', async ({ browser }) => {
  const { desk, wall } = await deskAndWall(browser, USUAL)
  for (const key of ['j', 'i', 'g']) {
    await desk.keyboard.press(key)
    await expect.poll(() => differences(desk, wall), { message: key }).toEqual([])
  }
  await desk.keyboard.press('f')
  await expect.poll(() => differences(desk, wall), { message: 'thanks' }).toEqual([])
  // The same in words, for whoever sees no picture.
  await expect(desk.locator('.room .scene').nth(ROOM)).toHaveText('Toont Bedankt')
  expect((await saidIn(pictureOf(desk, 5))).join()).toContain('Zaal 5')
})

test('a picture is nobody’s to read or to press: a press on it chooses its room', async ({
  browser,
}) => {
  const { desk } = await deskAndWall(browser, USUAL)
  await expect(pictureOf(desk, 2)).toHaveAttribute('aria-hidden', 'true')
  await expect(pictureOf(desk, 2)).toHaveAttribute('inert', '')
  const box = await pictureOf(desk, 2).boundingBox()
  if (!box) throw new Error('the picture has no place')
  await desk.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(desk.locator('.room').nth(2)).toHaveAttribute('data-toggled', 'true')
})

test('pictures can be switched off for good, and go where the window is too small', async ({
  browser,
}) => {
  const { desk } = await deskAndWall(browser, USUAL)
  const pictures = desk.locator('.wall-root')
  await expect(pictures).toHaveCount(7)
  await desk.setViewportSize({ width: 1024, height: 768 })
  await expect(pictures).toHaveCount(0)
  await desk.setViewportSize({ width: 1440, height: 900 })
  await expect(pictures).toHaveCount(7)
  await desk.getByRole('button', { name: 'Schermen in het klein' }).click()
  await expect(pictures).toHaveCount(0)
  await desk.reload()
  await expect(desk.locator('.rooms')).toBeVisible()
  await expect(pictures).toHaveCount(0)
})

async function deskAndWall(browser: Browser, viewport: { width: number; height: number }) {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:42', '--display-in', 'zaal-2'],
  ])
  const wall = await (await browser.newContext({ viewport })).newPage()
  await wall.goto(hub.display)
  await expect(wall.locator('.header').last()).toBeVisible()
  const context = await browser.newContext({ viewport: USUAL, locale: 'nl-NL' })
  const desk = await context.newPage()
  await desk.addInitScript(rememberShadowRoots)
  await desk.goto(hub.desk)
  const size = `${viewport.width}×${viewport.height}`
  await expect(desk.locator('.paired').getByText(size)).toBeVisible()
  return { desk, wall }
}

/** What is closed to a page is closed to its tests as well. */
function rememberShadowRoots(): void {
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init)
    Reflect.set(this, 'attachedRoot', root)
    return root
  }
}

function pictureOf(desk: Page, room: number): Locator {
  return desk.locator('.room').nth(room).locator('.wall-root')
}

// Zaal 2, the third after the hall, has the display.
const ROOM = 2

/** What only one of both says, or says in another size; each with the one that does. */
async function differences(desk: Page, wall: Page): Promise<string[]> {
  const inPicture = await saidIn(pictureOf(desk, ROOM))
  const onWall = await saidIn(wall.locator('#display'))
  if (onWall.length === 0) return ['nothing on the wall']
  return [
    ...inPicture.filter((said) => !onWall.includes(said)).map((said) => `picture: ${said}`),
    ...onWall.filter((said) => !inPicture.includes(said)).map((said) => `wall: ${said}`),
  ]
}

/** Each text with its size in the wall's own pixels; without its digits, which turn meanwhile. */
function saidIn(element: Locator): Promise<string[]> {
  return element.evaluate((host: HTMLElement) => {
    const root: ParentNode = Reflect.get(host, 'attachedRoot') ?? host
    const layer = Array.from(root.querySelectorAll('.layer')).at(-1)
    if (!layer) return []
    const said: string[] = []
    const texts = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement, textContent } = text
      if (!parentElement || !textContent?.trim()) continue
      const words = textContent.replaceAll(/\d+(:\d\d)+/g, '#')
      said.push(`${words} (${getComputedStyle(parentElement).fontSize})`)
    }
    return said
  })
}
