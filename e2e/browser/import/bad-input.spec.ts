// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, type Page } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'
import { MAIL, TABLE } from './programmes.ts'

let hub: HubProcess
const folder = mkdtempSync(join(tmpdir(), 'zaalscherm-bad-'))
test.beforeEach(async ({ page }) => {
  const args = ['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']
  hub = await startHub(args)
  await page.goto(hub.desk)
  await page.getByText('Verbonden').waitFor()
  await page.keyboard.press('Shift+I')
  await page.getByRole('heading', { name: 'Programma inlezen' }).waitFor()
})
test.afterEach(() => hub.stop())

function fileOf(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

async function choose(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Kies een bestand' }).click(),
  ])
  await chooser.setFiles(path)
}

/** A workbook of a few kilobytes that unpacks to more than a laptop wants to hold. */
function bomb(): Uint8Array {
  const zeros = new Uint8Array(120 * 2 ** 20)
  return zipSync(
    { '[Content_Types].xml': strToU8('<Types/>'), 'xl/worksheets/sheet1.xml': zeros },
    { level: 1 },
  )
}

test('each bad file is refused with its name and a way out, and nothing is changed', async ({
  page,
}) => {
  const huge = fileOf('groot.csv', '')
  truncateSync(huge, 50 * 2 ** 20)
  const rows = `${TABLE}\n${'20-05-2027;09:30;10:00;Opening;Zaal\n'.repeat(40_000)}`
  const day = '{ "format": "zaalscherm-day", "version": 99, "id": "d" }'
  const bad: [path: string, says: RegExp][] = [
    [huge, /‘groot\.csv’ is 50 MB, en dat is te groot.*niets veranderd.*Bewaar alleen/],
    [fileOf('bom.xlsx', bomb()), /bom\.xlsx.*uitgepakt groter dan.*Bewaar alleen/],
    [fileOf('half.json', '{ "schedule": { "conference": {'), /half\.json.*halverwege.*opnieuw op/],
    [fileOf('later.json', day), /later\.json.*dag die niet klopt: version.*Herstel/],
    [fileOf('lang.csv', rows), /lang\.csv.*meer dan 20000 regels.*Bewaar alleen/],
    [fileOf('plaatje.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])), /plaatje/],
    [fileOf('leeg.ics', ''), /leeg\.ics.*is leeg/],
  ]
  for (const [path, says] of bad) {
    await choose(page, path)
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible()
  }
  await expect(page.getByRole('button', { name: 'Ongedaan maken: niets' })).toBeVisible()
})

test('formulas, scripts and other encodings are read as text, and nothing of them runs', async ({
  page,
}) => {
  await page.evaluate(() => Reflect.set(window, 'ran', false))
  const titles = page.getByRole('region', { name: 'Wat het wordt' }).locator('button')
  const formula = TABLE.replace('Opening', '"=cmd|\' /C calc\'!A0"')
  await choose(page, fileOf('formule.csv', formula))
  await expect(titles.first()).toContainText('=cmd|')
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TABLE, 'utf16le')])
  await choose(page, fileOf('utf16.csv', utf16))
  await expect(titles.first()).toContainText('Opening')
  const html = `<html><body><script>window.ran = true</script><table><tr><th>Tijd</th><th>Titel</th></tr>
<tr><td>09:30 - 10:00</td><td><img src=x onerror="window.ran = true">Welkom &lt;b&gt;</td></tr>
<tr><td>10:00 - 11:00</td><td>Aan de slag</td></tr></table></body></html>`
  await choose(page, fileOf('pagina.html', html))
  await expect(titles.first()).toContainText('Welkom')
  const endless = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:a@example.org']
    .concat(['DTSTART:20270520T090000', 'DTEND:20270520T093000', 'RRULE:FREQ=SECONDLY'])
    .concat(['SUMMARY:Tik', 'END:VEVENT', 'END:VCALENDAR', ''])
  await choose(page, fileOf('eindeloos.ics', endless.join('\r\n')))
  await expect(page.getByText(/komt telkens terug/).first()).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBe(false)
})

test('a reader that doesn’t come back holds nothing up: it is stopped, or ends with a sentence', async ({
  page,
  context,
}) => {
  await context.route(/reading-worker/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => { for (;;) {} }' }),
  )
  await page.clock.install()
  const field = page.getByRole('textbox', { name: 'Tekst van het programma' })
  const read = page.getByRole('button', { name: 'Lees deze tekst' })
  await field.fill(MAIL)
  await read.click()
  await expect(page.getByText('‘geplakte tekst’ wordt gelezen …')).toBeVisible()
  // Meanwhile the desk does what it is asked.
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(page.getByText('Reading ‘geplakte tekst’ …')).toBeVisible()
  await page.getByRole('radio', { name: 'Nederlands' }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await field.fill(MAIL)
  await read.click()
  await page.clock.fastForward(13_000)
  const told = page.getByRole('alert').filter({ hasText: 'duurt te lang en is gestopt' })
  await expect(told).toBeVisible()
  await expect(field).toBeVisible()
})
