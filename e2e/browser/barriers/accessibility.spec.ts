// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'playwright/test'
import { REPORT_PATHS } from '../../../shared/report/report-paths.ts'
import {
  type HubProcess,
  newFolder,
  STAATSPRINT,
  startHub,
  WORKSHOPS,
} from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'
import { barriers, NORMS } from './barriers.ts'
import { walkDesk } from './walk-desk.ts'

let hub: HubProcess

test.beforeAll(async () => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
})
test.afterAll(() => hub.stop())

for (const colorScheme of ['light', 'dark'] as const) {
  test(`phones have no barriers that axe finds (WCAG 2.2 AA), ${colorScheme}`, async ({
    browser,
  }) => {
    const viewport = { width: 390, height: 844 }
    // Without its own policy axe could not be put into the page.
    const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true })
    const phone = await context.newPage()
    for (const path of ['/', '/privacy', '/T/XXXX', '/T/K7QM', '/T/K7QM?lang=en']) {
      await phone.goto(new URL(path, hub.join).href)
      expect(await barriers(phone), path).toEqual([])
    }
    await phone.getByRole('radio', { name: /Delta/ }).check()
    await phone.getByRole('button', { name: 'Join' }).click()
    await expect(phone.getByText(/Participant \d/).first()).toBeVisible()
    for (const details of await phone.locator('details').all()) {
      await details.evaluate((element) => element.setAttribute('open', ''))
    }
    expect(await barriers(phone), 'joined, all folds open').toEqual([])
  })
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'by the script' : 'by the form itself'
  test(`a wrong name is tied to its field, ${how}`, async ({ browser }) => {
    const phone = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await phone.goto(new URL('/T/K7QM?lang=nl', hub.join).href)
    // The page is linked once its countdown runs.
    if (javaScriptEnabled) await expect(phone.locator('#as-of')).toHaveCount(0)
    await phone.getByRole('radio', { name: /Delta/ }).check()
    const name = phone.getByLabel('Naam', { exact: false })
    await name.fill('...')
    await phone.locator('#join').click()
    await expect(phone.getByRole('alert')).toBeVisible()
    await expect(name).toHaveAttribute('aria-invalid', 'true')
    await expect(name).toHaveAccessibleDescription(/geen letters of cijfers/)
    await expect(name).toBeFocused()
    await expect(name).toHaveValue('...')
  })
}

test('walls have one landmark that holds all, and no barriers that axe finds', async ({
  browser,
}) => {
  // A scene that is half faded in has no colours to be judged by.
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })
  const wall = await context.newPage()
  await wall.goto(new URL('/display', hub.display).href)
  await expect(wall.locator('.pairing-code')).toBeVisible()
  await expect(wall.getByRole('main')).toHaveCount(1)
  expect(await barriers(wall, [...NORMS, 'best-practice']), 'pairing').toEqual([])
  const hung = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41', '--display-in', 'zaal-2'],
  ])
  await wall.goto(hung.display)
  await expect(wall.locator('.header')).toBeVisible()
  expect(await wall.evaluate(outsideMain)).toEqual([])
  expect(await barriers(wall, NORMS), 'programme').toEqual([])
  await hung.stop()
})

test('desks have no barriers that axe finds (WCAG 2.2 AA), light and dark', async ({ browser }) => {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1440, height: 900 },
  })
  const desk = await context.newPage()
  await desk.goto(hub.desk)
  await expect(desk.locator('.countdown-digits').first()).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme })
    expect(await barriers(desk), colorScheme).toEqual([])
  }
  await desk.keyboard.press('h')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('dialog')).toBeVisible()
  expect(await barriers(desk), 'bring to a place').toEqual([])
  await desk.keyboard.press('Escape')
  await expect(desk.getByRole('dialog')).toBeHidden()

  await desk.keyboard.press('3')
  await desk.keyboard.press(']')
  await expect(desk.locator('.offer')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme })
    expect(await barriers(desk), `what is offered, ${colorScheme}`).toEqual([])
  }
  await desk.keyboard.press(']')
  await expect(desk.locator('.deal-with')).toBeVisible()
  expect(await barriers(desk), 'a room that is late').toEqual([])
  await desk.goto(new URL(REPORT_PATHS.page, hub.desk).href)
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await barriers(desk), 'report').toEqual([])
})

test('giving sessions rooms and times has no barriers that axe finds', async ({ browser }) => {
  const afternoon = await startHub([
    ...['--day', WORKSHOPS, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2025-12-16T13:05'],
  ])
  const desk = await (await browser.newContext({ bypassCSP: true })).newPage()
  await desk.goto(afternoon.desk)
  await expect(desk.locator('.rooms')).toBeVisible()
  expect(await barriers(desk), 'a day with sessions').toEqual([])
  await desk.keyboard.press('d')
  await expect(desk.getByRole('dialog')).toBeVisible()
  expect(await barriers(desk), 'rooms and times').toEqual([])
  await afternoon.stop()
})

test('every state of the desk has no barrier that axe finds, and names what it shows', async ({
  browser,
}) => {
  const viewport = { width: 1440, height: 900 }
  const desk = await (await browser.newContext({ bypassCSP: true, viewport })).newPage()
  const afternoon = await startHub([
    ...['--day', WORKSHOPS, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2025-12-16T13:05', '--display-in', 'ruimte-1'],
  ])
  await desk.goto(afternoon.desk)
  await expect(desk.locator('.rooms')).toBeVisible()
  const looked = new Set<string>()
  const titles = await walkDesk(desk, async (where) => {
    expect.soft(await desk.evaluate(otherNames), where).toEqual([])
    // Much looks the same after most keys, and axe takes its time.
    const shown = await desk.evaluate(() =>
      Array.from(document.querySelectorAll('h1, h2, h3'), ({ textContent }) => textContent).join(),
    )
    if (looked.has(shown)) return
    looked.add(shown)
    expect.soft(await barriers(desk), where).toEqual([])
  })
  expect(titles.length, titles.join()).toBeGreaterThanOrEqual(6)
  await afternoon.stop()
})

/** Controls whose name does not hold the words on them (WCAG 2.5.3): whoever says those is not heard. */
function otherNames(): string[] {
  return Array.from(document.querySelectorAll('[aria-label]:is(button, a, [role=button])'))
    .filter((control) => {
      const seen = control.cloneNode(true)
      if (!(seen instanceof Element)) return false
      for (const hidden of seen.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
      const words = seen.textContent.trim().toLowerCase()
      return !control.ariaLabel?.toLowerCase().includes(words)
    })
    .map((control) => `‘${control.textContent}’ is named ‘${control.ariaLabel}’`)
}

/** Texts that stand in no landmark: whoever goes from one to the next never hears them. */
function outsideMain(): string[] {
  return Array.from(document.querySelectorAll('body *'))
    .filter((element) =>
      Array.from(element.childNodes).some(
        (node) => node.nodeName === '#text' && node.nodeValue?.trim(),
      ),
    )
    .filter((element) => !element.closest('main, script, style'))
    .map(({ textContent }) => textContent ?? '')
}
