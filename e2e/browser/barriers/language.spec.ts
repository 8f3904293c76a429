// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import { REPORT_PATHS } from '../../../shared/report/report-paths.ts'
import {
  type HubProcess,
  newFolder,
  STAATSPRINT,
  startHub,
  WORKSHOPS,
} from '../../processes/hub-process.ts'
import { IS_LONG } from '../../share.ts'
import { test } from '../browser-test.ts'
import { BEGIN, dayIn, END, wrongLanguages } from './day-in-language.ts'
import { walkDesk } from './walk-desk.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

test('a desk speaks what was chosen on it, else what its browser speaks, else the day’s', async ({
  browser,
}) => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:42'],
  ])
  const english = await browser.newContext({ locale: 'en-GB' })
  const desk = await english.newPage()
  await desk.goto(hub.desk)
  await expect(desk.getByRole('button', { name: 'All rooms', exact: true })).toBeVisible()
  await expect(desk.locator('html')).toHaveAttribute('lang', 'en')
  await desk.getByRole('radio', { name: 'NL' }).click()
  await expect(desk.getByRole('button', { name: 'Alle zalen', exact: true })).toBeVisible()
  await desk.reload()
  await expect(desk.getByRole('button', { name: 'Alle zalen', exact: true })).toBeVisible()

  // Without a key: only the page that says so, in the browser's language all the same.
  for (const [locale, lang] of Object.entries({ 'en-US': 'en', 'nl-BE': 'nl', 'de-DE': 'nl' })) {
    const stranger = await (await browser.newContext({ locale })).newPage()
    await stranger.goto(new URL('/desk', hub.desk).href)
    await expect(stranger.locator('.key-page')).toBeVisible()
    await expect(stranger.locator('html'), locale).toHaveAttribute('lang', lang)
  }
})

const MARKS = [BEGIN, END] as const
const OTHER = { nl: 'en', en: 'nl' } as const
const DAYS = [
  { day: STAATSPRINT, at: '2024-03-13T10:42', room: 'zaal-2', code: 'K7QM', language: 'nl' },
  { day: STAATSPRINT, at: '2024-03-13T12:20', room: 'hal', code: 'K7QM', language: 'en' },
  { day: WORKSHOPS, at: '2025-12-16T13:05', room: 'ruimte-1', code: null, language: 'nl' },
] as const

for (const { day, at, room, code, language } of DAYS) {
  const page = OTHER[language]
  test(`every text of a day in ${language} says so on pages in ${page}: ${at}`, async ({
    browser,
  }) => {
    hub = await startHub([
      ...['--day', dayIn(language, day), '--data', newFolder(), '--host', '127.0.0.1'],
      ...['--port', '0', '--rehearse-at', at, '--display-in', room],
    ])
    const locale = page === 'nl' ? 'nl-NL' : 'en-GB'
    const wall = await (await browser.newContext({ locale })).newPage()
    const display = new URL(hub.display)
    display.searchParams.set('lang', page)
    await wall.goto(display.href)
    await expect(wall.locator('.header')).toBeVisible()
    const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } })
    const desk = await context.newPage()
    await desk.goto(hub.desk)
    await expect(desk.locator('.rooms')).toBeVisible()
    const look = async (where: Page, what: string) =>
      expect.soft(await where.evaluate(wrongLanguages, MARKS), what).toEqual([])
    // The walk tries the other language, too: then none of the day's texts stands out.
    const lookWhere = async (where: string) => {
      if ((await desk.locator('html').getAttribute('lang')) === page) await look(desk, where)
    }

    await expect(wall.locator(`[lang=${language}]`).first()).toBeVisible()
    // At an item of another room the programme's wall says where that is.
    const scenes = { programme: 'g', coming: 'i', join: 'j' }
    const programmes = '.scene.programme, .scene.elsewhere, .scene.hall'
    for (const [scene, key] of Object.entries(scenes)) {
      await desk.keyboard.press(key)
      const shown = scene === 'programme' ? programmes : `.scene.${scene}`
      await expect(wall.locator(shown).first()).toBeVisible()
      await look(wall, `wall, ${scene}`)
    }
    await look(desk, 'desk')
    // Once for a day is enough, by halves of what leads to its states: it takes its time.
    const half = day === STAATSPRINT ? 'even' : 'odd'
    if (language === 'nl') await walkDesk(desk, lookWhere, IS_LONG ? 'all' : half)
    await desk.goto(new URL(`${REPORT_PATHS.page}?lang=${page}`, hub.desk).href)
    await expect(desk.getByRole('heading', { level: 1 })).toBeVisible()
    await look(desk, 'report')

    if (code === null) return
    const phone = await (await browser.newContext()).newPage()
    await phone.goto(new URL(`/T/${code}?lang=${page}`, hub.join).href)
    await expect(phone.getByText(/\d:\d\d/).first()).toBeVisible()
    await look(phone, 'phone')
    await phone.getByRole('radio').first().check()
    await phone.locator('#join').click()
    await expect(phone.locator('#leave')).toBeAttached()
    await look(phone, 'phone, joined')
    await phone.goto(new URL('/privacy', hub.join).href)
    await look(phone, 'privacy')
  })
}

test('a title that runs from right to left has its marks at its own ends, and so has a name', async ({
  browser,
}) => {
  hub = await startHub([
    ...['--day', dayIn('nl', STAATSPRINT, () => 'مرحبا بالعالم'), '--data', newFolder()],
    ...['--host', '127.0.0.1', '--port', '0', '--rehearse-at', '2024-03-13T10:42'],
    ...['--display-in', 'zaal-2'],
  ])
  const desk = await (await browser.newContext()).newPage()
  await desk.goto(hub.desk)
  await expect(desk.locator('.rooms')).toBeVisible()
  await desk.keyboard.press('3')
  await desk.keyboard.press('s')
  await desk.getByRole('dialog').getByRole('textbox').fill(`${BEGIN}غداء${END}`)
  await desk.keyboard.press('Enter')
  await expect(desk.locator('.room-messages bdi')).toBeVisible()
  expect(await desk.evaluate(reversedEnds, MARKS), 'desk').toEqual([])

  const wall = await (await browser.newContext()).newPage()
  await wall.goto(hub.display)
  await expect(wall.getByText('غداء')).toBeVisible()
  expect(await wall.evaluate(reversedEnds, MARKS), 'wall').toEqual([])

  const phone = await (await browser.newContext()).newPage()
  await phone.goto(new URL('/T/K7QM', hub.join).href)
  await phone.getByRole('radio').first().check()
  await phone.getByRole('textbox').fill(`مريم${END}`)
  await expect(phone.getByRole('textbox')).toHaveCSS('direction', 'rtl')
  await phone.getByRole('textbox').fill(`${BEGIN}مريم${END}`)
  await phone.locator('#join').click()
  await expect(phone.locator('strong', { hasText: 'مريم' })).toBeVisible()
  expect(await phone.evaluate(reversedEnds, MARKS), 'phone').toEqual([])

  await desk.goto(new URL(REPORT_PATHS.page, hub.desk).href)
  expect(await desk.evaluate(reversedEnds, MARKS), 'report').toEqual([])
})

/** Texts on one line whose first mark does not stand to the right of their last. */
function reversedEnds([begin, end]: readonly [string, string]): string[] {
  const wrong: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? ''
    const boxOf = (at: number) => {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect()
    }
    if (!text.includes(begin) || !text.includes(end)) continue
    const [first, last] = [boxOf(text.indexOf(begin)), boxOf(text.indexOf(end))]
    const isOneLine = first.width > 0 && Math.abs(first.top - last.top) < 2
    if (isOneLine && first.left <= last.left) wrong.push(text)
  }
  return [...new Set(wrong)]
}
