// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { joinedPhone, rawDesk } from '../../processes/raw-device.ts'
import { test } from '../browser-test.ts'
import { jumpTo } from '../jump.ts'
import { openPage } from '../open-page.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

test('pitches are drawn; what one runs over by is found in three places; a team that isn’t there is last, and next once it is', async ({
  browser,
}) => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T15:40', '--display-in', 'hal'],
  ])
  const atDesk = await rawDesk(hub)
  const [wall, desk] = await Promise.all([
    openPage(browser, hub, 'wall', hub.display),
    openPage(browser, hub, 'desk', '/desk', atDesk),
  ])
  await desk.getByRole('button', { name: /^Pitches/ }).click()
  const panel = desk.getByRole('dialog', { name: 'Pitches' })
  await panel.getByRole('button', { name: /^3 min pitch \+ 2 min vragen.*samen 60 min/ }).click()
  await panel.getByRole('button', { name: 'Loot de volgorde' }).click()
  await expect(wall.locator('.draw-order li')).toHaveCount(12)
  const order = await wall.locator('.draw-order .draw-name').allInnerTexts()
  await expect(panel.locator('.turns bdi')).toHaveText(order)
  const [first = '', second = '', third = ''] = order

  const member = await joinedPhone(hub, 'GW4D', second.toLowerCase())
  const phone = await openPage(browser, hub, 'phone', '/T/GW4D', member)
  const turns = phone.locator('#turns')
  await jumpTo('2024-03-13T15:45:30', desk.context(), hub)
  await expect(wall.locator('.scene.turn h1')).toHaveText(first)
  await expect(turns.getByText('Jullie zijn hierna. Sta klaar.')).toBeVisible()
  await desk.keyboard.press('Escape')
  const itemEnd = desk.locator('.item-end').first()
  await expect(itemEnd).toHaveText(/ tot 16:45$/)

  await jumpTo('2024-03-13T15:52:10', desk.context(), hub)
  await expect(itemEnd).toHaveText(/ tot 16:45, zo wordt het 16:47$/)
  await desk.keyboard.press('n')
  await expect(wall.locator('.scene.turn h1').last()).toHaveText(second)
  await expect(turns.getByText('Jullie zijn aan de beurt.')).toBeVisible()
  await expect(desk.locator('.room-part').first()).toContainText(second)
  await desk.keyboard.press('o')
  const ways = desk.locator('.ways li')
  await expect(ways).toHaveCount(3)
  await expect(ways.nth(0)).toContainText('Vragen 15 s korter voor')
  await expect(ways.nth(1)).toContainText(/Juryberaad 1[12]:\d\d min \(was 15 min\)/)
  await expect(ways.nth(2)).toContainText('Vragen vervalt (2:00)')
  await desk.keyboard.press('1')
  await expect(ways).toHaveCount(0)
  await expect(itemEnd).toHaveText(/ tot 16:45$/)

  await desk.keyboard.press('Shift+X')
  await expect(wall.locator('.scene.turn h1').last()).toHaveText(third)
  await expect(turns.getByText('Nog 10 teams, dan zijn jullie.')).toBeVisible()
  await desk.keyboard.press('Shift+V')
  await expect(panel.locator('.turns li').last()).toContainText(`${second}was er niet`)
  await panel.getByRole('button', { name: `${second}: Als volgende` }).click()
  await expect(turns.getByText('Jullie zijn hierna. Sta klaar.')).toBeVisible()
})
