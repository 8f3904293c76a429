// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { DESK_FLOOR, FLOOR } from '../../../shared/browsers/browser-floor.ts'
import { type DrivenPage, driveBrowser } from '../../old-browsers/drive.ts'
import { OLD_VERSIONS, oldBrowser } from '../../old-browsers/install.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

const SIZE = { width: 1920, height: 1080 }
// What a wall is laid out by: each must stand where it stands on a new browser.
const PLACED = ['.title', '.digits', '.sidebar', '.bar', '.next', '.day-bar', '.wall-clock']
// A browser measures the same letters a little differently.
const ABOUT_PX = 12

for (const version of OLD_VERSIONS.filter((one) => one >= FLOOR.chromium)) {
  test(`a wall, a phone and a desk on Chromium ${version}`, async ({ browser }) => {
    const build = oldBrowser(version)
    test.skip('missing' in build, 'missing' in build ? build.missing : '')
    if ('missing' in build) return
    const hub = await startHub([
      ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
      ...['--rehearse-at', '2024-03-13T10:41', '--display-in', 'zaal-2'],
    ])
    const old = await driveBrowser(build.path)
    try {
      await test.step('the wall shows what it shows on a new browser, at the same places', async () => {
        const wall = await old.open(hub.display, SIZE)
        await says(wall, '.digits', /^\d min$/)
        await says(wall, '.wall-clock', /^10:4\d$/)
        await says(wall, '.join-code', /^K7 QM$/)
        const fresh = await browser.newPage({ viewport: SIZE })
        await fresh.goto(hub.display)
        const key = await wall.evaluate('location.hash')
        expect(key).toBe('')
        await expect(fresh.locator('.digits')).toBeVisible()
        await expect
          .poll(async () =>
            differences(await placesOn(wall), await fresh.evaluate(placesOf(PLACED))),
          )
          .toEqual([])
        await fresh.close()
        expect(await wall.evaluate(TO_COME)).toMatch(/^rgb\(/)
        await test.info().attach(`wall on ${version}`, {
          body: await wall.screenshot(),
          contentType: 'image/png',
        })
        expect(wall.faults()).toEqual([])
        expect(await wall.evaluate(unknownOf(styleOf('display')))).toEqual([])
      })
      await test.step('a phone joins its team by pressing the button', async () => {
        const phone = await old.open(new URL('/T/K7QM', hub.join).href, {
          ...{ width: 390, height: 844, mobile: true },
        })
        // Kept live by its script, and so on its way to join by the link.
        const isLive = `!!document.querySelector('[name=teamId]') && !document.getElementById('as-of')`
        await expect.poll(() => phone.evaluate(isLive)).toBe(true)
        await phone.evaluate(`document.querySelector('[name=teamId]').click()`)
        await phone.evaluate(`document.querySelector('[data-command=join] button').click()`)
        await says(phone, '#team', /Jouw team: Delta/)
        expect(phone.faults()).toEqual([])
        expect(await phone.evaluate(unknownOf(styleOf('join')))).toEqual([])
      })
      await test.step('the desk works, or says that the browser is too old for it', async () => {
        const desk = await old.open(hub.desk, SIZE)
        if (version < DESK_FLOOR.chromium)
          return says(desk, '#too-old', /te oud voor de regietafel/)
        await says(desk, 'body', /Zaal 2|Room 2/)
        expect(await desk.evaluate(`!!document.getElementById('too-old')`)).toBe(false)
        expect(desk.faults()).toEqual([])
      })
    } finally {
      await old.close()
      await hub.stop()
    }
  })
}

function says(page: DrivenPage, selector: string, text: RegExp): Promise<void> {
  const asked = `(document.querySelector(${JSON.stringify(selector)}) || {}).textContent`
  return expect.poll(async () => String(await page.evaluate(asked))).toMatch(text)
}

type Places = Record<string, [left: number, top: number, right: number, bottom: number]>

const placesOn = async (page: DrivenPage) => (await page.evaluate(placesOf(PLACED))) as Places

/** An expression for where these stand on the page, in pixels. Plain, since old browsers read it. */
function placesOf(selectors: readonly string[]): string {
  return `(function () {
    var places = {};
    ${JSON.stringify(selectors)}.forEach(function (selector) {
      var all = document.querySelectorAll(selector)
      if (all.length === 0) return
      var box = all[all.length - 1].getBoundingClientRect()
      places[selector] = [box.left, box.top, box.right, box.bottom].map(Math.round)
    })
    return places
  })()`
}

function differences(old: Places, fresh: unknown): string[] {
  const wanted = fresh as Places
  return PLACED.filter((selector) => {
    const [one, other] = [old[selector], wanted[selector]]
    // Where the digits end depends on the second.
    const sides = selector === '.digits' ? [0, 1, 3] : [0, 1, 2, 3]
    return !one || !other || sides.some((side) => apart(one[side], other[side]) > ABOUT_PX)
  }).map((selector) => `${selector}: ${old[selector]} instead of ${wanted[selector]}`)
}

function apart(one = 0, other = 0): number {
  return Math.abs(one - other)
}

/** The colour in which what is still to come of the bar is painted. */
const TO_COME = `getComputedStyle(document.querySelector('.bar-piece:last-of-type') ||
  document.querySelector('.bar-piece'), '::before').backgroundColor`

function styleOf(surface: 'display' | 'join'): string {
  const pages = join(import.meta.dirname, '../../../dist/pages')
  const page = surface === 'display' ? readFileSync(join(pages, 'display/index.html'), 'utf8') : ''
  const manifest = readdirSync(pages).includes('join.nl.json')
    ? readFileSync(join(pages, 'join.nl.json'), 'utf8')
    : ''
  const [file] = /assets\/[\w-]+\.css/.exec(surface === 'display' ? page : manifest) ?? []
  if (!file) throw new Error(`no style of ${surface}`)
  return readFileSync(join(pages, file), 'utf8')
}

// Only nicer with it: how lines break, form fields in the dark, the disk, which has another way, what
// forced colours do, which came later, and the ring around the focus, where the browser's own stands.
const ONLY_NICER = [
  ...['text-wrap', 'hyphens', 'text-size-adjust', 'color-scheme', 'container-type'],
  ...['forced-color-adjust', ':focus-visible'],
]

/**
 * An expression for what the browser doesn't know of a style sheet: properties, and selectors, for
 * each of which it drops the whole rule.
 */
function unknownOf(css: string): string {
  return `(function () {
    var css = ${JSON.stringify(css)}.replace(/\\/\\*[^]*?\\*\\//g, '')
    var only = ${JSON.stringify(ONLY_NICER)}
    var unknown = []
    css.replace(/([^{}]+)\\{([^{}]*)\\}/g, function (whole, selector, body) {
      if (selector.charAt(0) !== '@' && !/^(from|to|\\d+%)/.test(selector)) {
        try { document.querySelector(selector) } catch (error) {
          if (only.indexOf(selector) < 0) unknown.push(selector)
        }
      }
      if (/^@(font-face|page)/.test(selector)) return ''
      body.split(';').forEach(function (declaration) {
        var name = declaration.split(':')[0].trim()
        if (name === '' || name.indexOf('--') === 0 || name.charAt(0) === '-') return
        var element = document.createElement('p')
        element.style.cssText = declaration
        if (element.style.length === 0 && only.indexOf(name) < 0) unknown.push(declaration)
      })
      return ''
    })
    return unknown
  })()`
}
