// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'
import { readCodes } from '../read-code.ts'

let hub: HubProcess
test.beforeAll(async () => {
  const args = ['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']
  hub = await startHub([...args, '--rehearse-at', '2024-03-13T10:45'])
})
test.afterAll(() => hub.stop())

test('a team’s code, from the desk over paper to a phone, whose owner comes back with another one', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'nl-NL' })
  const desk = await context.newPage()
  await desk.goto(hub.desk)
  await desk.getByText('Verbonden').waitFor()
  await desk.keyboard.press('Shift+T')
  const tents = desk.getByRole('link', { name: 'Print tafelkaarten met codes' })
  const paper = await context.newPage()
  await paper.goto(new URL((await tents.getAttribute('href')) ?? '', hub.desk).href)
  const delta = paper.locator('.tent', { hasText: 'Delta' })
  const [scanned = ''] = await readCodes(await delta.screenshot())
  const typed = (await delta.locator('.code').innerText()).replaceAll(' ', '')
  expect(new URL(scanned).pathname).toBe(`/T/${typed}`)

  const first = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await first.goto(new URL(`/T/${typed}`, hub.join).href)
  await expect(first.getByRole('radio', { name: /Delta/ })).toBeChecked()
  await first.getByRole('button', { name: 'Meedoen' }).click()
  const line = first.getByText('Jouw terugkomcode')
  const returnCode = (await line.innerText()).replace(/^.*: /, '')

  // Another phone, in another room.
  const second = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await second.goto(new URL('/T/D6XF', hub.join).href)
  await second.getByText('Ik deed al mee').click()
  await second.getByLabel('Typ je terugkomcode').fill(returnCode)
  await second.getByRole('button', { name: 'Ga verder' }).click()
  await expect(second.getByText('Je zit in team Delta')).toBeVisible()
  await expect(first.getByText('Deze telefoon doet niet meer mee')).toBeVisible()
  await expect(desk.getByRole('row', { name: /Delta/ })).toContainText('1 van 8')
})
