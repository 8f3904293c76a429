// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { joinedPhone } from '../../processes/raw-device.ts'
import { test } from '../browser-test.ts'
import { openPage } from '../open-page.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

test('what a team ticks on its check list stays on that phone, and is nobody else’s', async ({
  browser,
}) => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T15:20'],
  ])
  const members = await Promise.all([1, 2].map(() => joinedPhone(hub, 'K7QM', 'delta')))
  const [phone, other] = await Promise.all(
    members.map((member) => openPage(browser, hub, 'phone', '/T/K7QM', member)),
  )
  if (!phone || !other) throw new Error('no phones')
  await phone.getByRole('link', { name: 'Naar de checklist' }).click()
  const list = phone.locator('#sheet-pitch')
  await list.getByRole('checkbox', { name: 'Welk probleem lossen jullie op?' }).check()
  await list.getByRole('checkbox', { name: 'Wat kost het' }).check()
  await expect(list.locator('summary')).toContainText('2 van 7')
  await phone.reload()
  await expect(list.locator('summary')).toContainText('2 van 7')
  await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await expect(list.getByRole('checkbox', { name: 'Wat kost het' })).toBeChecked()
  await other.reload()
  await expect(other.locator('#sheet-pitch summary')).toContainText('0 van 7')
})
