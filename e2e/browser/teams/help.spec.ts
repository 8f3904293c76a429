// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'playwright/test'
import { versionHere } from '../../packages/look-into-app.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import {
  ask,
  facilitatorAddress,
  joinedPhone,
  rawDesk,
  rawFacilitator,
} from '../../processes/raw-device.ts'
import { test } from '../browser-test.ts'
import { openPage } from '../open-page.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

test('a team asks for help: its wall has a mark, one facilitator goes, says yes to its name, and is refused once withdrawn', async ({
  browser,
}) => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41', '--display-in', 'zaal-2'],
  ])
  const atDesk = await rawDesk(hub)
  const [member, toCome, other] = await Promise.all([
    joinedPhone(hub, 'K7QM', 'delta'),
    facilitatorAddress(hub, atDesk, ['zaal-2']),
    facilitatorAddress(hub, atDesk, ['zaal-2', 'zaal-3']),
  ])
  const second = await rawFacilitator(hub, other)
  const [wall, desk, phone, helper] = await Promise.all([
    openPage(browser, hub, 'wall', hub.display),
    openPage(browser, hub, 'desk', '/desk', atDesk),
    openPage(browser, hub, 'phone', '/T/K7QM', member),
    openPage(browser, hub, 'phone', toCome),
  ])
  const mark = wall.locator('.mark-help')
  await helper.getByRole('button', { name: 'Begin' }).click()
  await expect(helper.getByText('Niemand wacht op hulp.')).toBeVisible()
  await expect(helper.getByText(`Zaalscherm ${versionHere()}`)).toBeVisible()
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Clusteren')
  await expect(mark).toHaveCount(0)

  await phone.getByRole('button', { name: 'Vraag om hulp' }).click()
  await expect(mark).toHaveText('1 team vraagt hulp')
  await desk.keyboard.press('q')
  const queue = desk.getByRole('dialog', { name: 'Hulp' }).getByRole('listitem')
  await expect(queue).toContainText(/Delta.*Zaal 2.*vraagt nu/)

  await helper.getByRole('button', { name: 'Ik ga: Delta, Zaal 2' }).click()
  await expect(helper.getByText('Jij gaat')).toBeVisible()
  await expect(queue).toContainText('Begeleider 2 gaat')
  await expect(phone.locator('#help-state')).toContainText('Er is iemand naar je onderweg.')
  await expect(mark).toHaveCount(0)
  expect(await ask(second, { type: 'claimHelp', callId: '1', isClaimed: true })).toBe(
    'call-is-claimed',
  )

  await helper.getByRole('button', { name: 'Klaar: Delta, Zaal 2' }).click()
  await expect(helper.getByText('Niemand wacht op hulp.')).toBeVisible()
  await expect(desk.getByText('Al 1 keer geholpen')).toBeVisible()
  await expect(phone.getByRole('button', { name: 'Vraag om hulp' })).toBeVisible()

  await phone.getByText('Teamnaam en yell').click()
  await phone.getByLabel('Teamnaam').fill('De Dijken')
  await phone.getByRole('button', { name: 'Stuur in' }).click()
  await helper.getByRole('button', { name: 'Ja, toon het: Delta, De Dijken' }).click()
  await expect(phone.locator('.who')).toContainText('De Dijken')
  await expect(helper.getByRole('heading', { name: 'Teamnamen die wachten' })).toHaveCount(0)

  await desk.getByRole('button', { name: 'Begeleiders' }).click()
  const withdraw = desk.getByRole('button', { name: /Trek in: Begeleider 2/ })
  await withdraw.click()
  await withdraw.click()
  const refused = helper.getByRole('heading', { name: 'Je bent hier geen begeleider meer' })
  await expect(refused).toBeVisible()
  const reloaded = await helper.reload()
  expect(reloaded?.status()).toBe(410)
  await expect(refused).toBeVisible()
})
