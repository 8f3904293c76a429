// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
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
import { barriers } from './barriers.ts'

const CHAIR = { jurorId: 'chair', code: 'CDFGHJKM' }
const TIED = ['duin', 'noord']
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
