// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { openDesk } from '../../processes/raw-link.ts'
import { test } from '../browser-test.ts'

let hub: HubProcess
test.beforeEach(async () => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:42', '--display-in', 'zaal-2'],
  ])
})
test.afterEach(() => hub.stop())

test('at the desk what is chosen looks otherwise, in somebody’s own colours too', async ({
  browser,
}) => {
  const desk = await (await browser.newContext({ forcedColors: 'active' })).newPage()
  await desk.goto(hub.desk)
  await expect(desk.locator('.rooms')).toBeVisible()
  await desk.keyboard.press('c')
  await desk.keyboard.press('2')
  expect(await desk.evaluate(likeUnchosen), 'desk').toEqual([])
  expect(await edgesOf(desk, '.plan > li:not([data-current=true])')).not.toContain(true)
  expect(await edgesOf(desk, '.plan > li[data-current=true]')).not.toContain(false)
  expect(await desk.evaluate(unreadable)).toEqual([])
  await desk.keyboard.press('k')
  await expect(desk.getByRole('dialog')).toBeVisible()
  expect(await desk.evaluate(likeUnchosen), 'settings').toEqual([])
})

test('on the wall both bars stay, and the code stays dark on white', async ({ browser }) => {
  const wall = await (await browser.newContext({ forcedColors: 'active' })).newPage()
  await wall.goto(hub.display)
  await expect(wall.locator('.bar-present')).toBeVisible()
  const ground = await colourOf(wall, '.scene')
  for (const piece of ['.bar-past', '.bar-present', '.day-present', '.day-piece[data-when=now]']) {
    expect(await colourOf(wall, piece), piece).not.toBe(ground)
  }
  expect(await colourOf(wall, '.bar-past')).not.toBe(await colourOf(wall, '.bar-piece'))
  expect(await wall.evaluate(unreadable)).toEqual([])
  const card = wall.locator('.qr-code-ground').first()
  await expect(card).toHaveCSS('fill', 'rgb(255, 255, 255)')
})

test('on the wall a disk and a frame stay, which are drawn in a phase’s colour', async ({
  browser,
}) => {
  const { link } = await openDesk(hub.desk)
  const wall = await (await browser.newContext({ forcedColors: 'active' })).newPage()
  await wall.goto(hub.display)
  const rooms = ['zaal-2']
  const said = (commandId: string, command: DeskCommand) =>
    link.say({ type: 'command', commandId, expiresAt: Date.parse('2100-01-01'), command })
  said('disk', { type: 'face', rooms, face: 'disk' })
  const disk = wall.locator('.disk-left')
  await expect(disk).toBeVisible()
  await expect(disk).not.toHaveCSS('fill', await colourOf(wall, '.scene'))
  said('coming', { type: 'show', rooms, scene: 'coming' })
  const waiting = wall.locator('.scene[data-mood=waiting]')
  await expect(waiting).toBeVisible()
  await expect(waiting).not.toHaveCSS('outline-color', await colourOf(wall, '.scene'))
})

/** Chosen controls that look as one of their kind does that isn't chosen. */
function likeUnchosen(): string[] {
  const looks = (element: Element) => {
    const { backgroundColor, borderTopColor, borderTopWidth, color, outlineStyle } =
      getComputedStyle(element)
    return [backgroundColor, borderTopColor, borderTopWidth, color, outlineStyle].join()
  }
  const chosen = Array.from(
    document.querySelectorAll('[aria-pressed=true], [role=radio][aria-checked=true]'),
  )
  const alike = chosen.filter((one) => {
    const kind = one.className
    const others = document.querySelectorAll(
      '[aria-pressed=false], [role=radio][aria-checked=false]',
    )
    return Array.from(others).some(
      (other) => other.className === kind && looks(other) === looks(one),
    )
  })
  return [`${chosen.length > 0}`, ...alike.map(({ textContent }) => textContent ?? '')].slice(
    chosen.length > 0 ? 1 : 0,
  )
}

/** Whether each of them has an edge that can be seen against the ground. */
async function edgesOf(page: Page, selector: string): Promise<boolean[]> {
  const ground = await colourOf(page, 'html')
  return page.locator(selector).evaluateAll(
    (rows, ground) =>
      rows.map((row) => {
        const { borderInlineStartColor: colour } = getComputedStyle(row)
        return colour !== ground && colour !== 'rgba(0, 0, 0, 0)'
      }),
    ground,
  )
}

function colourOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor)
}

/** Texts in the colour of the ground that they stand on. */
function unreadable(): string[] {
  const ground = (element: Element | null): string => {
    if (!element) return ''
    const { backgroundColor } = getComputedStyle(element)
    return backgroundColor === 'rgba(0, 0, 0, 0)' ? ground(element.parentElement) : backgroundColor
  }
  // Where colours are forced, the browser puts the page's own ground behind each line of text.
  const isForced = (element: Element) => getComputedStyle(element).forcedColorAdjust === 'auto'
  const page = getComputedStyle(document.body).backgroundColor
  return Array.from(document.querySelectorAll('body *'))
    .filter((element) => Array.from(element.childNodes).some((node) => node.nodeValue?.trim()))
    .filter((element) => {
      const behind = isForced(element) ? page : ground(element)
      return getComputedStyle(element).color === behind
    })
    .map(({ textContent }) => textContent?.slice(0, 40) ?? '')
}
