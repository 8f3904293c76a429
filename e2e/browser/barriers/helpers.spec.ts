// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { type MachinePage, machinePage } from '../../../electron/app/diagnostics/machine-page.ts'
import { rolePage } from '../../../electron/app/role/role-page.ts'
import { jurorAddressOf } from '../../../shared/features/jury/juror-code.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import {
  carryOut,
  facilitatorAddress,
  joinedPhone,
  rawDesk,
  rawJuror,
} from '../../processes/raw-device.ts'
import { test } from '../browser-test.ts'
import { barriers, NORMS } from './barriers.ts'

const CHAIR = { jurorId: 'chair', code: 'CDFGHJKM' }
const TIED = ['duin', 'noord']
const NO_FACTS: MachinePage['facts'] = {
  ...{ version: '0.4.0', system: '', runtime: 'Electron 45', windows: 'x11', vault: 'een bestand' },
  ...{ screens: '1920×1080', addresses: '10.0.0.9', hub: '10.0.0.2', faults: '0', folder: '' },
}
const LOOKS = [
  { language: 'nl', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const

/** The sample day with a short scale and a long one to judge by. */
function judgedDay(): string {
  const day = JSON.parse(readFileSync(STAATSPRINT, 'utf8'))
  const criteria = [
    { id: 'nut', title: { nl: 'Nut', en: 'Use' }, weight: 2, most: 5 },
    { id: 'durf', title: { nl: 'Durf', en: 'Daring' }, weight: 1, most: 100 },
  ]
  const file = join(newFolder(), 'judged.json')
  writeFileSync(file, JSON.stringify({ ...day, jury: { ...day.jury, criteria } }))
  return file
}

test('pages that the app shows by itself have no barriers that axe finds, and fit 320 px', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage()
  const role = { is: 'wall', isFromNextStart: true, canStartAnew: true } as const
  const typing = { prompt: 'Nieuwe pincode: ••', hint: 'Enter: klaar' }
  const facts = { ...NO_FACTS, folder: '/home/jij/.config/zaalscherm', system: 'Linux 6.18 (x64)' }
  const machine: MachinePage = {
    ...{ language: 'nl', start: 'zaalscherm display --hub 10.0.0.2:4500', facts, role, typing },
    ...{ isAutostart: true, hasPin: true, canForgetHub: true, problem: 'De pincode is te kort.' },
    ...{ checked: 'ok SQLite 3.50', screens: { isOnAll: false, isAway: true, listed: [] } },
  }
  for (const address of [machinePage(machine), rolePage('nl', 'Dat lukte niet.')]) {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(address)
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scrollWidth, clientWidth }
    })
    expect(scrollWidth, await page.title()).toBeLessThanOrEqual(clientWidth)
    expect(await barriers(page, [...NORMS, 'best-practice']), await page.title()).toEqual([])
  }
})

test('pages of jurors and facilitators have no barriers that axe finds (WCAG 2.2 AA)', async ({
  browser,
}) => {
  const hub = await startHub([
    ...['--day', judgedDay(), '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
  const desk = await rawDesk(hub)
  await carryOut(
    desk,
    { type: 'addJurors', jurors: [CHAIR] },
    { type: 'appointChair', jurorId: CHAIR.jurorId },
  )
  await carryOut(await joinedPhone(hub, 'K7QM', 'delta'), { type: 'callHelp' })
  const context = await browser.newContext({ bypassCSP: true })
  const [tablet, phone] = [await context.newPage(), await context.newPage()]
  await phone.setViewportSize({ width: 390, height: 844 })
  await phone.goto(await facilitatorAddress(hub, desk, ['zaal-2']))
  await phone.locator('form button').last().click()
  await expect(phone.locator('.call')).toHaveCount(1)
  for (const { language, colorScheme } of LOOKS) {
    await tablet.emulateMedia({ colorScheme })
    await tablet.goto(
      jurorAddressOf(new URL(hub.join).origin, CHAIR.code).replace('#', `?lang=${language}#`),
    )
    await expect(tablet.locator('.score')).toHaveCount(2)
    await expect(tablet.locator('html')).toHaveAttribute('lang', language)
    expect(await barriers(tablet), `sheets, ${language}`).toEqual([])
    await phone.emulateMedia({ colorScheme })
    expect(await barriers(phone), `facilitator, ${colorScheme}`).toEqual([])
    await phone.locator('.head button').click()
  }
  await phone.locator('.call button').first().click()
  await expect(phone.locator('.call[data-claimed]')).toHaveCount(1)
  expect(await barriers(phone), 'somebody goes').toEqual([])

  const atSheets = await rawJuror(hub, CHAIR.code)
  const sheets = TIED.map(
    (teamId) => ({ type: 'saveSheet', teamId, scores: { nut: 4, durf: 50 } }) as const,
  )
  await carryOut(atSheets, ...sheets)
  await carryOut(desk, { type: 'closeSheets', isClosed: true }, { type: 'askChair', teamIds: TIED })
  await expect(tablet.locator('.tie')).toBeVisible()
  // What the chair is asked stands over the teams, and on a phone is told over a sheet.
  await expect(tablet.locator('.jury-list').getByRole('listitem').first()).toContainText(/^1 Duin/)
  expect(await barriers(tablet), 'a tie to decide').toEqual([])
  await tablet.setViewportSize({ width: 390, height: 844 })
  await tablet.locator('button.team').last().click()
  await expect(tablet.locator('.tie')).toBeHidden()
  await tablet.locator('.asked button').click()
  await expect(tablet.locator('.tie')).toBeVisible()
  await hub.stop()
})
