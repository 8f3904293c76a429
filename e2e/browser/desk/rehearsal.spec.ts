// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

const WALL = { width: 1920, height: 1080 }
const PHONE = { width: 390, height: 844 }

test('R1 a rehearsal goes over the desk, a wall and a phone, and comes off again', async ({
  browser,
}) => {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--display-in', 'zaal-2'],
  ])
  const open = async (address: string, viewport = WALL) => {
    const page = await (await browser.newContext({ viewport, locale: 'nl-NL' })).newPage()
    page.on('pageerror', (error) => {
      throw error
    })
    await page.goto(address)
    return page
  }
  const wall = await open(hub.display)
  const desk = await open(hub.desk)
  const phone = await open(`${hub.join}/T/K7QM`, PHONE)
  const marks = [wall, desk, phone].map((page) => page.getByText(/^Repetitie/))
  await expect(desk.getByRole('button', { name: 'Repeteren' })).toBeVisible()
  for (const mark of marks) await expect(mark).toBeHidden()

  // All of it by keyboard, as a facilitator does who has the other hand full.
  await desk.getByRole('button', { name: 'Repeteren' }).press('Enter')
  const [from, speed] = await Promise.all(
    ['Begin om', 'Snelheid'].map((label) => desk.getByText(label, { exact: true }).boundingBox()),
  )
  // On one line: labels in two places look like two kinds of field.
  expect(from?.y).toBeCloseTo(speed?.y ?? 0, 0)
  await desk.getByLabel('Begin om').fill('10:41')
  await desk.keyboard.press('Enter')
  for (const mark of marks) await expect(mark).toBeVisible()
  await expect(title(wall)).toHaveText('Clusteren')
  await expect(desk.getByRole('region', { name: 'Repetitie' })).toBeFocused()
  await phone.getByRole('radio', { name: /Delta/ }).check()
  await phone.getByRole('button', { name: 'Meedoen' }).click()
  await expect(phone.getByText('Deelnemer 1')).toBeVisible()

  await desk.getByRole('button', { name: '+10 min' }).press('Enter')
  await expect(title(wall)).toHaveText('Schetsen')
  await desk.getByRole('button', { name: 'Volgend onderdeel' }).press('Enter')
  await expect(desk.locator('.wall-clock')).toHaveText(/^11:40/)
  await desk.getByRole('button', { name: 'Vorig onderdeel' }).press('Enter')
  await expect(desk.locator('.wall-clock')).toHaveText(/^10:30/)
  await desk.getByLabel('Naar tijd').fill('10:41')
  await desk.keyboard.press('Enter')
  await expect(title(wall)).toHaveText('Clusteren')
  await expect(phone.getByText('Deelnemer 1')).toBeVisible()
  // Four minutes are left: two seconds, so fast.
  await desk.getByLabel('Snelheid').selectOption({ label: '×120' })
  await expect(title(wall)).toHaveText('Schetsen')

  const passing = desk.getByText('is weg als de repetitie eindigt')
  await expect(passing).toBeVisible()
  await desk.getByRole('button', { name: 'Terug naar de echte dag' }).press('Enter')
  await expect(passing).toBeHidden()
  for (const mark of marks) await expect(mark).toBeHidden()
  // That day is long past: its walls thank.
  await expect(title(wall)).toHaveText('Bedankt')
  await expect(phone.getByRole('button', { name: 'Meedoen' })).toBeVisible()
  await expect(phone.getByText('Deelnemer 1')).toBeHidden()
  await hub.stop()
})

function title(wall: Page) {
  return wall.getByRole('heading', { level: 1 })
}
