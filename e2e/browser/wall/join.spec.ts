// SPDX-License-Identifier: EUPL-1.2
import { expect, type Page } from 'playwright/test'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { openDesk } from '../../processes/raw-link.ts'
import { test } from '../browser-test.ts'
import { readCodes } from '../read-code.ts'

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
  { width: 1280, height: 720 },
]
const WIFI = 'WIFI:T:WPA;S:Staatsprint;P:samen-vooruit;;'

/** A wall of Zaal 2 at a moment of the sample day, and the hub behind it. */
async function wallAt(time: string, page: Page) {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', `2024-03-13T${time}`, '--display-in', 'zaal-2'],
  ])
  await page.goto(hub.display)
  await expect(page.locator('.scene').last()).toBeVisible()
  const way = `${hub.join}/T/K7QM`.toUpperCase()
  return { hub, way }
}

for (const [what, time, hasWifi, also] of [
  ['before the day begins', '09:20', true, 'samen-vooruit'],
  ['while teams meet', '10:20', false, 'Vraag 2 van 4'],
] as const) {
  test(`the code is whole on every wall ${what}, and says what scanning is for`, async ({
    page,
  }) => {
    const { hub, way } = await wallAt(time, page)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      const where = `${size.width}×${size.height}`
      const read = async () => (await readCodes(await page.screenshot())).toSorted()
      await expect.poll(read, where).toEqual(hasWifi ? [way, WIFI] : [way])
      const card = page.locator('.join-card[data-look="card"]').last()
      await expect(card, where).toContainText('Scan en kies je team')
      await expect(page.locator('.sidebar').last(), where).toContainText(also)
    }
    await hub.stop()
  })
}

test('after the first phase there is an address to type and nothing white to scan', async ({
  page,
}) => {
  const { hub } = await wallAt('11:50', page)
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await expect(page.locator('.join-line').last()).toContainText('K7 QM')
    expect(await readCodes(await page.screenshot())).toEqual([])
  }
  await hub.stop()
})

test('the scene that is about joining keeps what goes on and its time', async ({ page }) => {
  const { hub, way } = await wallAt('11:50', page)
  const { link } = await openDesk(hub.desk)
  const command = { type: 'show', rooms: 'all', scene: 'join' } as const
  link.say({ type: 'command', commandId: 'j', expiresAt: Date.parse('2100-01-01'), command })
  const scene = page.locator('.scene.join').last()
  await expect(scene.locator('.now-line')).toHaveText(/^Nu Bundelen Nog [34]:\d\d$/)
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await expect
      .poll(async () => (await readCodes(await page.screenshot())).toSorted())
      .toEqual([way, WIFI])
  }
  await hub.stop()
})
