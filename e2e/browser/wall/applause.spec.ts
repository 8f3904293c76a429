// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'playwright/test'
import { SECOND } from '../../../shared/instant.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'
import { leaveAlone, ownClock } from './lone-wall.ts'

test('a room is thanked by a key of the desk; its wall goes back by itself, or by an undo', async ({
  browser,
}) => {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41', '--display-in', 'zaal-2'],
  ])
  const walls = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const wall = await walls.newPage()
  await ownClock(wall)
  await wall.goto(hub.display ?? '')
  const desks = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const desk = await desks.newPage()
  await desk.goto(hub.desk)
  await expect(wall.locator('.title')).toHaveText('Clusteren')

  await desk.getByRole('button', { name: /^Bedank/ }).click()
  await expect(wall.locator('.layer:not([aria-hidden]) .title')).toHaveText('Dank jullie wel')
  await expect(desk.locator('.result')).toContainText('Bedankt')
  await desk.keyboard.press('u')
  await expect(wall.locator('.layer:not([aria-hidden]) .title')).toHaveText('Clusteren')

  await desk.keyboard.press('f')
  await expect(wall.locator('.layer:not([aria-hidden]) .title')).toHaveText('Dank jullie wel')
  const alone = await leaveAlone(wall, hub)
  await alone.pass(12 * SECOND)
  await expect(wall.locator('.layer:not([aria-hidden]) .title')).toHaveText('Clusteren')
})
