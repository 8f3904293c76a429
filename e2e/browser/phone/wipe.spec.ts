// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, expect } from 'playwright/test'
import { CHROMIUM_ARGS, findChromium } from '../../chromium.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { openDesk } from '../../processes/raw-link.ts'
import { test } from '../browser-test.ts'

const NAME = 'Wilhelmina Zonneveld'

function filesWith(text: string, ...folders: string[]): string[] {
  const ways = [Buffer.from(text), Buffer.from(text, 'utf16le')]
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => ways.some((way) => readFileSync(path).includes(way))),
  )
}

test('a name that was typed on a phone is in no file of hub or wall once a desk has wiped the day', async ({
  page,
}) => {
  const [data, profile] = [newFolder(), newFolder()]
  const args = ['--day', STAATSPRINT, '--data', data, '--host', '127.0.0.1', '--port', '0']
  const executablePath = findChromium()
  const [hub, wall] = await Promise.all([
    startHub([...args, '--display-in', 'zaal-2']),
    chromium.launchPersistentContext(profile, {
      args: CHROMIUM_ARGS,
      ...(executablePath ? { executablePath } : {}),
    }),
  ])
  const screen = await wall.newPage()
  await screen.goto(hub.display)
  // It keeps what it shows from then on.
  await expect(screen.locator('.scene').first()).toBeVisible()
  const { cookie } = await openDesk(hub.desk)
  const room = new URL('/T/K7QM', hub.join).href
  await page.goto(room)
  await page.getByRole('radio', { name: /Delta/ }).check()
  await page.getByLabel('Jouw naam').fill(NAME)
  await page.getByRole('button', { name: 'Meedoen' }).click()
  await expect.poll(() => filesWith(NAME, data).length).toBeGreaterThan(0)
  await page.goto(new URL('/privacy', hub.join).href)
  await expect(page.getByText(/vanzelf gewist op/)).toBeVisible()

  const wipe = async (who: string, body: string) => {
    const headers = { Cookie: who, 'Content-Type': 'application/x-www-form-urlencoded' }
    const answer = await fetch(new URL('/desk/wipe', hub.join), { method: 'POST', headers, body })
    return answer.text()
  }
  expect(await wipe('', 'sure=yes')).not.toContain('Bewijs van wissen')
  expect(await wipe(cookie, '')).toContain('Gegevens van deelnemers wissen')
  expect(filesWith(NAME, data).length).toBeGreaterThan(0)
  const receipt = await wipe(cookie, 'sure=yes')
  expect(receipt).toContain('Bewijs van wissen')
  expect(receipt).toContain('1 telefoon die meedeed')
  await page.goto(room)
  await expect(page.getByText(/Meedoen kan niet meer/).first()).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await wall.close()
  await hub.stop()
  expect(filesWith(NAME, data, profile)).toEqual([])
})
