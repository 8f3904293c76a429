// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { carryOut, joinedPhone, rawDesk } from '../../processes/raw-device.ts'
import { test } from '../browser-test.ts'
import { jumpTo } from '../jump.ts'
import { openPage } from '../open-page.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

test('five rooms race from a signal at the desk; two phones of a team differ, the captain’s count stands, and a tie is told as one', async ({
  browser,
}) => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T13:15', '--display-in', 'zaal-2'],
  ])
  const atDesk = await rawDesk(hub)
  const [ofCaptain, ofMember] = await Promise.all([
    joinedPhone(hub, 'K7QM', 'delta'),
    joinedPhone(hub, 'K7QM', 'delta'),
  ])
  await carryOut(ofCaptain, { type: 'takeRole', roleId: 'teamcaptain', isTaken: true })
  const [wall, desk, captain, member] = await Promise.all([
    openPage(browser, hub, 'wall', hub.display),
    openPage(browser, hub, 'desk', '/desk', atDesk),
    openPage(browser, hub, 'phone', '/T/K7QM', ofCaptain),
    openPage(browser, hub, 'phone', '/T/K7QM', ofMember),
  ])
  await expect(captain.getByLabel(/^Hoeveel ideeën/)).toHaveCount(0)
  await desk.getByRole('button', { name: 'Startsein' }).waitFor()
  await desk.keyboard.press('1')
  for (const room of ['2', '3', '4', '5']) await desk.keyboard.press(`Shift+Digit${room}`)
  await desk.keyboard.press('n')
  await expect(wall.locator('.scene.race')).toBeVisible()

  await jumpTo('2024-03-13T13:25', desk.context(), hub)
  await expect(wall.getByText('Stand na')).toBeVisible()
  await Promise.all([send(captain, '41'), send(member, '44')])
  const told = 'Doorgegeven zijn 41 en 44. De 41 van de teamcaptain telt.'
  await expect(captain.getByText(told)).toBeVisible()
  await expect(member.getByText(told)).toBeVisible()
  await expect(ofTeam(wall, 'delta').locator('.race-count')).toHaveText('41')
  await expect(ofTeam(wall, 'delta').locator('.race-bar')).toHaveCSS(
    'transform',
    'matrix(1, 0, 0, 1, 0, 0)',
  )
  // Zaal 6 was not given the signal: it isn't behind.
  await expect(ofTeam(wall, 'kade')).toContainText('nog bezig')

  await desk.keyboard.press('r')
  const panel = desk.getByRole('dialog', { name: 'Race' })
  await panel
    .getByLabel(/^Veer, /)
    .first()
    .fill('41')
  // Nobody has counted part 2: that is asked before it goes to all walls.
  await panel.getByRole('button', { name: 'Sluit en maak bekend' }).click()
  await panel.getByRole('button', { name: 'Zeker weten?' }).click()
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Gelijk: Delta en Veer')
  await expect(member.getByText('Jullie plaats: gedeeld 1e, van 2 teams')).toBeVisible()
  await expect(member.getByLabel(/^Hoeveel ideeën/)).toHaveCount(0)
})

async function send(phone: Page, count: string): Promise<void> {
  await phone.getByLabel(/^Hoeveel ideeën/).fill(count)
  await phone.getByRole('button', { name: /^(Geef door|Verbeter)$/ }).click()
}

function ofTeam(wall: Page, teamId: string) {
  return wall.locator(`[data-team="${teamId}"]`).last()
}
