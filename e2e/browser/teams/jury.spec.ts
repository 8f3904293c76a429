// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page } from 'playwright/test'
import { versionHere } from '../../packages/look-into-app.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { carryOut, rawDesk } from '../../processes/raw-device.ts'
import { test } from '../browser-test.ts'
import { openPage } from '../open-page.ts'

const CHAIR = { jurorId: 'chair', code: 'CDFGHJKM' }
const OTHER = { jurorId: 'other', code: 'NPQRTWXY' }

let hub: HubProcess
test.afterEach(() => hub.stop())

test('jurors judge by code; a tablet that dies loses nothing, the chair closes, and the desk alone sees totals and a tie', async ({
  browser,
}) => {
  hub = await startHub([
    ...['--day', judgedDay(), '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T16:50'],
  ])
  const atDesk = await rawDesk(hub)
  await carryOut(
    atDesk,
    { type: 'addJurors', jurors: [CHAIR, OTHER] },
    { type: 'appointChair', jurorId: CHAIR.jurorId },
  )
  const [desk, tablet, other] = await Promise.all([
    openPage(browser, hub, 'desk', '/desk#jury', atDesk),
    judge(browser, hub, CHAIR.code),
    judge(browser, hub, OTHER.code),
  ])
  await expect(tablet.locator('.now-line')).toHaveText(/^Juryberaadnog (\d+ min|\d+:\d\d)$/)
  await give(tablet, 'Duin', { Nut: 8, Durf: 3 })
  await tablet.getByLabel('Notitie').fill('Sterk verhaal, zwakke cijfers.')
  await give(tablet, 'Noord', { Nut: 8, Durf: 3 })
  await give(other, 'Duin', { Nut: 6, Durf: 4 })
  await give(other, 'Noord', { Nut: 6, Durf: 4 })
  await expect(tablet.getByText('Alles is bewaard')).toBeVisible()
  await expect(other.getByText('Alles is bewaard')).toBeVisible()
  await tablet.context().close()

  // A card that is scanned opens the same, and leaves its code in no address.
  const spare = await openPage(browser, hub, 'tablet', `/J#${CHAIR.code}`)
  await expect(spare).toHaveURL(new URL('/jury/1', hub.join).href)
  await spare.reload()
  await expect(team(spare, 'Noord')).toContainText('klaar')
  await expect(spare.getByText(`Zaalscherm ${versionHere()}`)).toBeVisible()
  await team(spare, 'Duin').click()
  await expect(spare.getByLabel('Notitie')).toHaveValue('Sterk verhaal, zwakke cijfers.')
  await expect(score(spare, 'Nut', 8)).toBeChecked()
  await expect(score(spare, 'Durf', 3)).toBeChecked()
  await expect(spare.getByText('Jurylid 2: nog 10 teams')).toBeVisible()
  await spare.getByRole('button', { name: 'Sluit alle formulieren' }).click()

  await expect(other.getByText('De formulieren zijn gesloten.')).toBeVisible()
  await expect(score(other, 'Nut', 6)).toBeDisabled()
  for (const name of ['Duin', 'Noord']) {
    await expect(desk.getByRole('row', { name })).toContainText('70,0066,67 tot 73,33')
  }
  await expect(desk.getByText('Duin en Noord staan gelijk op plaats 1.')).toBeVisible()
  // What others gave, and what it comes to, is on no juror's own page.
  for (const juror of [spare, other]) await expect(juror.locator('body')).not.toContainText('70,00')
})

/** The sample day with something to judge by: use counts twice. */
function judgedDay(): string {
  const day = JSON.parse(readFileSync(STAATSPRINT, 'utf8'))
  const criteria = [
    { id: 'nut', title: { nl: 'Nut', en: 'Use' }, weight: 2, most: 10 },
    { id: 'durf', title: { nl: 'Durf', en: 'Daring' }, weight: 1, most: 5 },
  ]
  const file = join(newFolder(), 'judged.json')
  writeFileSync(file, JSON.stringify({ ...day, jury: { ...day.jury, criteria } }))
  return file
}

async function judge(browser: Browser, hub: HubProcess, code: string): Promise<Page> {
  const page = await openPage(browser, hub, 'tablet', '/J')
  await page.getByLabel('Typ je jurycode').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Open mijn formulieren' }).click()
  return page
}

function team(juror: Page, name: string) {
  return juror.getByRole('navigation', { name: 'Teams' }).getByRole('button', { name })
}

function score(juror: Page, criterion: string, value: number) {
  const field = juror.getByRole('group', { name: criterion })
  return field.getByRole('radio', { name: String(value), exact: true })
}

async function give(juror: Page, name: string, scores: Record<string, number>): Promise<void> {
  await team(juror, name).click()
  for (const [criterion, value] of Object.entries(scores)) {
    await score(juror, criterion, value).check()
  }
}
