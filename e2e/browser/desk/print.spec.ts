// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { expect, type Page } from 'playwright/test'
import { parseDay } from '../../../shared/day/file/parse-day.ts'
import { PRINT_PARTS, type PrintPartId, printPath } from '../../../shared/print/print-paths.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { openDesk as openLink } from '../../processes/raw-link.ts'
import { barriers } from '../barriers/barriers.ts'
import { test } from '../browser-test.ts'
import { readCodes } from '../read-code.ts'

let hub: HubProcess
let cookie: string
test.beforeAll(async () => {
  const args = ['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']
  hub = await startHub(args)
  const desk = await openLink(hub.desk)
  cookie = desk.cookie
  desk.link.close()
})
test.beforeEach(async ({ context }) => {
  // A desk's key lets in one browser, and each test has its own.
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: hub.join }])
})
test.afterAll(() => hub.stop())

/** A desk on its page for what is saved and printed, reached by key. */
async function openDesk(page: Page): Promise<void> {
  await page.goto(new URL('/desk', hub.join).href)
  await page.getByText('Verbonden').waitFor()
  await page.keyboard.press('Shift+O')
  await page.getByRole('heading', { name: 'Opslaan en printen' }).waitFor()
}

test.use({ bypassCSP: true })

test('one press prints all of a day, and each part is a page by itself', async ({
  page,
  context,
}) => {
  // A window for printing can't be looked into: what is asked for is.
  await context.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await openDesk(page)
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'A3' }).click()
  const all = page.getByRole('link', { name: 'Print alles' })
  await all.focus()
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('Enter')
  const sheets = await opened
  await expect(sheets.locator('html[data-printed]')).toHaveAttribute('data-paper', 'a3')
  await expect(sheets.locator('.sheet')).toHaveCount(32)
  expect(await barriers(sheets)).toEqual([])
  await expect(sheets.getByRole('button', { name: 'Afdrukken' })).toBeVisible()
  await sheets.getByRole('link', { name: 'In English' }).click()
  await expect(sheets.getByRole('heading', { level: 1, name: 'All for this day' })).toBeVisible()
})

test('every sign is one sheet of its paper, and nothing reaches out of any', async ({ page }) => {
  await openDesk(page)
  const pages = async (part: PrintPartId, paper: 'a4' | 'a3') => {
    await page.goto(new URL(printPath(part, { paper, language: 'nl' }), hub.join).href)
    await page.evaluate(() => document.fonts.ready)
    return pagesOf(await page.pdf({ preferCSSPageSize: true }))
  }
  const counts: Partial<Record<PrintPartId, number>> = {}
  for (const part of PRINT_PARTS) {
    const { count, width } = await pages(part, 'a4')
    expect(Math.round(width / MM)).toBe(210)
    counts[part] = count
    // A browser makes all smaller where anything is wider than the paper's inside.
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: Math.ceil(182 * PX), height: 1_000 })
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scrollWidth, clientWidth }
    })
    expect([part, scrollWidth]).toEqual([part, clientWidth])
  }
  expect(counts).toMatchObject({ posters: 7, doors: 7, tents: 12, packing: 1, jury: 1 })
  const tents = await pages('tents', 'a3')
  expect([tents.count, Math.round(tents.width / MM)]).toEqual([12, 297])
})

test('a poster’s code, a tent’s and the calendar’s are read as what stands beside them', async ({
  page,
}) => {
  await openDesk(page)
  const code = page.getByRole('img', { name: 'Code met het adres van de agenda' })
  const [scanned = ''] = await readCodes(await code.screenshot())
  expect(scanned).toMatch(/^webcal:/)
  const calendar = scanned.replace(/^webcal:/, 'http:')
  await expect(page.getByText(calendar)).toBeVisible()
  const answer = await fetch(calendar)
  expect(await answer.text()).toContain('SUMMARY:Opening door Hackathonopmaat')
  for (const part of ['posters', 'tents'] as const) {
    await page.goto(new URL(printPath(part, { paper: 'a4', language: 'nl' }), hub.join).href)
    // The second room is that of the first teams.
    const sheet = page.locator('.sheet').nth(part === 'posters' ? 1 : 0)
    const typed = /([A-Z\d]{2}) ([A-Z\d]{2})(?![A-Z\d])/.exec(await sheet.innerText())
    const code = `${typed?.[1]}${typed?.[2]}`
    // A team's own code is on its table; a sample's is drawn as the day is opened.
    expect(code === 'D6XF').toBe(part === 'posters')
    expect(await readCodes(await sheet.screenshot())).toEqual([
      new URL(`/T/${code}`, hub.join).href.toUpperCase(),
    ])
  }
})

test('the day is saved as one file, which holds all of it', async ({ page }) => {
  await openDesk(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'De hele dag' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('staatsprint-2024.zaalscherm')
  const sample = parseDay(readFileSync(STAATSPRINT, 'utf8'))
  const { $schema: _, ...day } = 'day' in sample ? sample.day : {}
  expect(parseDay(readFileSync(await file.path(), 'utf8'))).toMatchObject({ day })
})

// Of CSS, and of PDF, in a millimetre.
const PX = 96 / 25.4
const MM = 72 / 25.4

/** How many pages a PDF has, and how wide the first is, in points. */
function pagesOf(pdf: Buffer): { count: number; width: number } {
  const text = pdf.toString('latin1')
  const [, width = ''] = /\/MediaBox\s*\[\s*0 0 ([\d.]+)/.exec(text) ?? []
  return { count: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, width: Number(width) }
}
