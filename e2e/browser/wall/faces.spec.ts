// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import type { Face } from '../../../shared/features/screens/commands.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { openDesk } from '../../processes/raw-link.ts'
import { test } from '../browser-test.ts'

for (const [time, title] of [
  ['10:41', 'Clusteren'],
  ['12:40', 'Lunch!'],
]) {
  test(`a disk is nearly half as high as the wall, and without a clock the words are larger, at ${time}`, async ({
    browser,
  }) => {
    const hub = await startHub([
      ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
      ...['--rehearse-at', `2024-03-13T${time}`, '--display-in', 'zaal-2'],
    ])
    const { link } = await openDesk(hub.desk)
    const show = (face: Face) =>
      link.say({
        type: 'command',
        commandId: face,
        expiresAt: Date.parse('2100-01-01'),
        command: { type: 'face', rooms: ['zaal-2'], face },
      })
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
    const wall = await context.newPage()
    await wall.goto(hub.display)
    await expect(wall.locator('.digits')).toBeVisible()
    await expect(wall.locator('.title')).toHaveText(title ?? '')
    const before = await titlePx(wall)
    show('disk')
    const disk = wall.locator('.disk')
    await expect(disk).toBeVisible()
    await expect(wall.locator('.cue-line')).toHaveText('Tijd die nog over is')
    const { height = 0 } = (await disk.boundingBox()) ?? {}
    expect(height / 1080).toBeGreaterThan(0.42)
    show('marks')
    await expect(disk).toHaveCount(0)
    expect(await titlePx(wall)).toBeGreaterThan(before)
    await hub.stop()
  })
}

function titlePx(wall: Page): Promise<number> {
  return wall
    .locator('.title')
    .evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize))
}
