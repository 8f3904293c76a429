// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page } from 'playwright/test'
import offered from '../../old-browsers/floor-names.json' with { type: 'json' }
import { newNamesIn, newSyntaxIn } from '../../old-browsers/new-syntax.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

const PAGES = join(import.meta.dirname, '../../../dist/pages')
const OF_THE_FLOOR = [
  ...['display/index.html', 'join.nl.json', 'join.en.json'],
  ...['jury/index.html', 'facilitator/index.html'],
]

/** Whatever the floor's Chromium has and Safari 13.1 lacks. */
const SAFARI_LACKS = [
  ...['BigInt', 'SharedArrayBuffer', 'Atomics'],
  ...['AudioContext', 'BroadcastChannel', 'OffscreenCanvas', 'FormDataEvent', 'SubmitEvent'],
  ...['requestIdleCallback', 'cancelIdleCallback'],
  ...['Intl.Locale', 'Intl.RelativeTimeFormat', 'Intl.ListFormat'],
  ...['MediaQueryList.prototype.addEventListener', 'MediaQueryList.prototype.removeEventListener'],
  ...['HTMLFormElement.prototype.requestSubmit', 'Performance.prototype.timeOrigin'],
  ...['Blob.prototype.arrayBuffer', 'Blob.prototype.text', 'Blob.prototype.stream'],
  ...[
    'Navigator.prototype.wakeLock',
    'Navigator.prototype.locks',
    'Navigator.prototype.connection',
  ],
]

test('scripts of displays, phones, jurors and facilitators have no syntax that the floor can’t parse', () => {
  const scripts = scriptsOf(...OF_THE_FLOOR)
  expect(scripts.length).toBeGreaterThan(3)
  expect(scripts.flatMap(newSyntaxIn)).toEqual([])
})

test('scripts of displays, phones, jurors and facilitators name nothing of a built-in that the floor doesn’t offer', () => {
  const scripts = scriptsOf(...OF_THE_FLOOR)
  expect(scripts.flatMap((script) => newNamesIn(script, offered))).toEqual([])
})

test('a wall works with only what the floor offers to scripts', async ({ browser }) => {
  const hub = await hubAt1041()
  const { page, faults } = await pageOfFloor(browser)
  await page.goto(hub.display)
  await expect(page.locator('.digits')).toHaveText(/^\d min$/)
  await expect(page.locator('.join-code')).toHaveText('K7 QM')
  expect(await lacking(page)).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
  await hub.stop()
})

test('a phone joins with only what the floor offers to scripts', async ({ browser }) => {
  const hub = await hubAt1041()
  const { page, faults } = await pageOfFloor(browser)
  await page.goto(new URL('/T/K7QM', hub.join).href)
  // Linked, and so on its way to join by its script.
  await expect(page.locator('#as-of')).toHaveCount(0)
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page.getByLabel('Delta').check()
  await page.getByRole('button', { name: 'Meedoen' }).click()
  await expect(page.getByText('Jouw team: Delta')).toBeVisible()
  expect({ loads, faults, lacking: await lacking(page) }).toEqual({
    ...{ loads: 0, faults: [], lacking: [] },
  })
  await page.context().close()
  await hub.stop()
})

test('below its floor each page says so, and which browsers will do', async ({ browser }) => {
  const hub = await hubAt1041()
  const context = await browser.newContext()
  await context.addInitScript(() => {
    Reflect.deleteProperty(Promise, 'allSettled')
    Reflect.deleteProperty(Array.prototype, 'toSorted')
  })
  // A browser that can't read a page's own script has none of it.
  await context.route(/\/assets\/(index|main)-.*\.js$/, (route) => route.abort())
  const wall = await context.newPage()
  await wall.goto(hub.display)
  await expect(wall.getByText('De browser van dit scherm is te oud.')).toBeInViewport()
  await expect(wall.getByText(/New enough: Chrome or Edge 79, /)).toBeInViewport()
  const desk = await context.newPage()
  await desk.goto(hub.desk)
  await expect(desk.getByText(/te oud voor de regietafel.* Chrome of Edge vanaf 117/)).toBeVisible()
  const phone = await context.newPage()
  await phone.goto(new URL('/T/K7QM', hub.join).href)
  const line = phone.getByText(/werkt zichzelf hier niet bij.* Safari vanaf 13.1/)
  await expect(line).toHaveCSS('visibility', 'hidden')
  await phone.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
  await expect(line).toBeVisible()
  await context.close()
  await hub.stop()
})

test('a browser that is new enough is told nothing of the kind', async ({ page }) => {
  const hub = await hubAt1041()
  await page.goto(hub.display)
  await expect(page.locator('.digits')).toBeVisible()
  await expect(page.locator('#too-old')).toHaveCount(0)
  await page.goto(hub.desk)
  await expect(page.getByText('Zaal 2').first()).toBeVisible()
  await expect(page.locator('#too-old')).toHaveCount(0)
  await hub.stop()
})

function hubAt1041() {
  return startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41', '--display-in', 'zaal-2'],
  ])
}

/** The scripts in a page or a manifest: those within it, and those that it names. */
function scriptsOf(...files: string[]): string[] {
  return files.flatMap((file) => {
    const text = readFileSync(join(PAGES, file), 'utf8')
    const within = Array.from(
      text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g),
      ([, script = '']) => script,
    )
    const named = Array.from(text.matchAll(/assets\/[\w-]+\.js/g), ([path]) => path)
    const built = readdirSync(join(PAGES, 'assets'))
    return [
      ...within,
      ...named
        .filter((path) => built.includes(path.slice('assets/'.length)))
        .map((path) => readFileSync(join(PAGES, path), 'utf8')),
    ]
  })
}

async function pageOfFloor(browser: Browser): Promise<{ page: Page; faults: string[] }> {
  const page = await (await browser.newContext()).newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error.stack)))
  await page.addInitScript(takeAway, { offered, alsoLacking: SAFARI_LACKS })
  return { page, faults }
}

type Floor = { offered: Record<string, string>; alsoLacking: string[] }

/** Runs in the page before any of its own scripts. */
function takeAway({ offered, alsoLacking }: Floor): void {
  const at = (path: string): object | undefined =>
    path === 'window'
      ? window
      : path
          .split('.')
          .reduce<object | undefined>((whole, part) => whole && Reflect.get(whole, part), window)
  for (const [path, names] of Object.entries(offered)) {
    const owner = at(path)
    if (!owner) continue
    const known = new Set(names.split(' '))
    for (const name of Object.getOwnPropertyNames(owner)) {
      // What the test's own tools keep there.
      if (!known.has(name) && !name.startsWith('__pw')) Reflect.deleteProperty(owner, name)
    }
  }
  for (const path of alsoLacking) {
    const [name = '', ...owners] = path.split('.').reverse()
    const owner = at(owners.reverse().join('.') || 'window')
    if (owner) Reflect.deleteProperty(owner, name)
  }
}

/** A few that must be gone, or the test proves nothing. */
function lacking(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ['findLastIndex', Array.prototype],
      ['at', Array.prototype],
      ['toSorted', Array.prototype],
      ['replaceAll', String.prototype],
      ['hasOwn', Object],
      ['withResolvers', Promise],
      ['structuredClone', window],
      ['WeakRef', window],
      ['replaceChildren', Element.prototype],
      ['timeout', AbortSignal],
      ['requestIdleCallback', window],
    ]
      .filter(([name, owner]) => String(name) in Object(owner))
      .map(([name]) => String(name)),
  )
}
