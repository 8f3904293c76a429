// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

let hub: HubProcess
test.beforeAll(async () => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T14:52', '--display-in', 'zaal-2'],
  ])
})
test.afterAll(() => hub.stop())

const NAME = 'صباح الخير'

test('a name that a team chose is on its phones, and on walls once a facilitator said yes', async ({
  browser,
}) => {
  const pageAt = async (address: string, javaScriptEnabled = true) => {
    const context = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(address)
    return page
  }
  const desk = await pageAt(hub.desk)
  const wall = await pageAt(hub.display)
  const phone = await pageAt(new URL('/T/K7QM', hub.join).href, false)
  await phone.getByRole('radio', { name: /Veer/ }).check()
  await phone.getByRole('button', { name: 'Meedoen' }).click()
  await phone.getByRole('link', { name: 'Invullen' }).click()
  await phone.getByLabel('Teamnaam').fill(NAME)
  const yell = phone.getByLabel('Yell', { exact: true })
  await yell.fill('Wij! '.repeat(20))
  await phone.getByRole('button', { name: 'Stuur in' }).click()
  await expect(yell).toHaveAccessibleDescription(/te lang voor het scherm/)
  await yell.fill('Wij!')
  await phone.getByRole('button', { name: 'Stuur in' }).click()
  await expect(phone.getByText('Het komt op de schermen als een begeleider ja zegt')).toBeVisible()

  // A teammate's phone, with its script: nobody is captain yet, so both may choose.
  const mate = await pageAt(new URL('/T/K7QM', hub.join).href)
  await mate.getByRole('radio', { name: /Veer/ }).check()
  await mate.getByRole('button', { name: 'Meedoen' }).click()
  await mate.getByText('Teamnaam en yell').click()
  await expect(mate.getByLabel('Teamnaam')).toHaveValue(NAME)
  const own = mate.getByLabel('Yell', { exact: true })
  await own.fill('Ja! '.repeat(25))
  await mate.getByRole('button', { name: 'Stuur in' }).click()
  await expect(own).toHaveAccessibleDescription(/te lang voor het scherm/)
  await expect(own).toBeFocused()

  await desk.getByText('Verbonden', { exact: true }).waitFor()
  await desk.keyboard.press('j')
  await expect(wall.getByText('Veer', { exact: true })).toBeVisible()
  await desk.getByRole('link', { name: 'Teams 1 teamnaam wacht' }).click()
  await desk.getByRole('button', { name: `Ja, toon het: Veer, ${NAME}, Wij!` }).press('Enter')
  await expect(wall.getByText(NAME)).toBeVisible()
  await expect(wall.getByText('Veer', { exact: true })).toHaveCount(0)
  await expect(mate.locator('.who')).toContainText(NAME)
  await expect(desk.getByText('Teamnaam goedgekeurd')).toBeVisible()
  await expect(desk.getByRole('row', { name: `${NAME} (Veer)` })).toBeVisible()

  const pasted = await phone.request.post(new URL('/T/K7QM/name', hub.join).href, {
    form: { yell: 'a'.repeat(10_000) },
  })
  expect(await pasted.text()).toContain('Maak het korter')
})
