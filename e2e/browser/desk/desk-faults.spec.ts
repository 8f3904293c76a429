// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

declare global {
  interface Window {
    /** The class of the part that throws as it is drawn. */
    throwsAt?: string | null
  }
}

/** Each part of the desk by what the desk calls it, and by a class that only it has. */
const PANELS: Record<string, { mark: string; opens?: string }> = {
  'De bovenste regel': { mark: 'top-line' },
  'De meldingen': { mark: 'banner' },
  'De keuze van zalen': { mark: 'selected-rooms' },
  'De knoppen': { mark: 'action-group' },
  'Het voorstel': { mark: 'offer', opens: '}' },
  'Het programma': { mark: 'plan' },
  'Het overzicht van zalen': { mark: 'rooms' },
  'De lijst van schermen': { mark: 'displays' },
  'Dit venster': { mark: 'panel', opens: '?' },
}

test('whatever part of the desk falls says so, and the keys go on steering', async ({
  browser,
}) => {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
  const desk = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  const unfound = await throwsWhere(
    desk,
    Object.values(PANELS).map(({ mark }) => mark),
  )
  const steered = countCommands(desk)
  await desk.goto(hub.desk)
  await expect(desk.locator('.rooms')).toBeVisible()
  expect([...unfound]).toEqual([])
  for (const [name, { mark, opens }] of Object.entries(PANELS)) {
    await desk.evaluate((at) => {
      window.throwsAt = at
    }, mark)
    // Each room is chosen and all are again: that draws every part of the desk anew.
    await desk.keyboard.press('2')
    await desk.keyboard.press('a')
    if (opens) await desk.keyboard.press(opens)
    const fallen = desk.getByRole('alert').filter({ hasText: `${name}: storing.` })
    await expect(fallen, mark).toContainText('De toetsen werken nog')

    const before = steered()
    await desk.keyboard.press('p')
    await expect.poll(steered, mark).toBe(before + 1)

    await desk.evaluate(() => {
      window.throwsAt = null
    })
    await fallen.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect(fallen, mark).toBeHidden()
    if (opens) await desk.keyboard.press('Escape')
  }
  await hub.stop()
})

// A class that only walls have.
const ON_WALLS = 'header'

test('a picture of a wall that falls takes nothing of the desk with it, and is tried again', async ({
  browser,
}) => {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
  const viewport = { width: 1440, height: 900 }
  const desk = await (await browser.newContext({ locale: 'nl-NL', viewport })).newPage()
  const unfound = await throwsWhere(desk, [ON_WALLS])
  await desk.goto(hub.desk)
  const isDark = () =>
    desk
      .locator('.wall-root')
      .evaluateAll((all) => all.map((host) => !Reflect.get(host, 'attached')?.querySelector('p')))
  await expect.poll(isDark).toEqual(Array(7).fill(false))
  expect([...unfound]).toEqual([])
  await desk.evaluate((at) => {
    window.throwsAt = at
  }, ON_WALLS)
  await desk.keyboard.press('j')
  await expect.poll(isDark).toEqual(Array(7).fill(true))
  await expect(desk.locator('.room')).toHaveCount(7)
  await expect(desk.locator('.fallen')).toHaveCount(0)
  await desk.evaluate(() => {
    window.throwsAt = null
  })
  await desk.keyboard.press('g')
  await expect.poll(isDark).toEqual(Array(7).fill(false))
  await hub.stop()
})

/**
 * Has the built scripts throw where the part with the class in `throwsAt` is drawn. Gives the classes
 * that no script has, of those loaded by then.
 */
async function throwsWhere(page: Page, marks: readonly string[]): Promise<ReadonlySet<string>> {
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init)
      Reflect.set(this, 'attached', root)
      return root
    }
  })
  // Parts that a page of the desk shows too stand in a file of their own.
  const unfound = new Set(marks)
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch()
    let code = await response.text()
    for (const mark of marks) {
      const spoilt = code.replaceAll(
        `className:\`${mark}\``,
        `className:window.throwsAt===\`${mark}\`?boom():\`${mark}\``,
      )
      if (spoilt !== code) unfound.delete(mark)
      code = spoilt
    }
    await route.fulfill({ response, body: `function boom(){throw Error("on purpose")}${code}` })
  })
  return unfound
}

/** How many commands the desk has sent so far. */
function countCommands(page: Page): () => number {
  let count = 0
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      if (String(payload).includes('"type":"command"')) count += 1
    })
  })
  return () => count
}
