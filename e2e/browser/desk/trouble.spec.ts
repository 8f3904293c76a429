// SPDX-License-Identifier: EUPL-1.2
import { renameSync, rmSync } from 'node:fs'
import { type BrowserContext, expect, type Page } from 'playwright/test'
import { MINUTE } from '../../../shared/instant.ts'
import { freePort } from '../../processes/free-port.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { openDesk } from '../../processes/raw-link.ts'
import { test } from '../browser-test.ts'

let hub: HubProcess
test.afterEach(() => hub.stop())

/** A real day, on a machine whose clock is ahead by so much. */
async function start(data: string, port: number, clockAheadMs = 0): Promise<HubProcess> {
  const ahead = `const now = Date.now; Date.now = () => now() + ${clockAheadMs}`
  const args = ['--data', data, '--host', '127.0.0.1', '--port', String(port)]
  hub = await startHub([...args, '--day', STAATSPRINT, '--display-in', 'zaal-2'], {
    nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(ahead)}`],
  })
  return hub
}

test('a folder that is gone is said before anybody presses, nothing is promised, and put back it goes on', async ({
  context,
}) => {
  const data = newFolder()
  const { desk: address, display } = await start(data, await freePort())
  const [desk, wall] = await pages(context, address, display)
  renameSync(data, `${data}-bin`)
  const alarm = desk.getByRole('alert').filter({ hasText: 'De map met deze dag is weg.' })
  await expect(alarm).toBeVisible()
  await send(desk, 'Koffie staat klaar')
  await expect(desk.getByText('De map met deze dag is weg; er is niets veranderd.')).toBeVisible()
  await expect(wall.getByText('Koffie staat klaar')).toHaveCount(0)

  renameSync(`${data}-bin`, data)
  await expect(alarm).toHaveCount(0)
  await send(desk, 'Thee staat klaar')
  await expect(wall.getByText('Thee staat klaar').first()).toBeVisible()
})

test('what was acknowledged is there after a start, and what came once the folder was deleted was refused', async () => {
  const data = newFolder()
  const { link } = await openDesk((await start(data, await freePort())).desk)
  const send = (commandId: string) =>
    link.say({
      type: 'command',
      commandId,
      expiresAt: Number.MAX_SAFE_INTEGER,
      command: { type: 'lockJoining', isLocked: true },
    })
  send('before')
  await link.heard('accepted')
  rmSync(data, { recursive: true })
  send('after')
  expect(await link.heard('refused')).toMatchObject({ refusal: { name: 'file-gone' } })
  link.close()
})

test('started with the clock set back, the desk says by how much, and walls move at a press', async ({
  context,
}) => {
  const data = newFolder()
  const port = await freePort()
  const ahead = await start(data, port, 125 * MINUTE)
  const first = await openDesk(ahead.desk)
  first.link.close()
  await hub.kill()

  const { desk: address, display, errors } = await start(data, port)
  await expect.poll(errors).toMatch(/2 h and \d min behind what was done here last/)
  const [desk, wall] = await pages(context, address, display)
  await expect(desk.getByText(/staat 2 uur en \d min achter/)).toBeVisible()
  await send(desk, 'Thee staat klaar')
  await expect(wall.getByText('Thee staat klaar').first()).toBeVisible()
  await desk.getByRole('button', { name: 'Begrepen' }).click()
  await expect(desk.getByText(/staat 2 uur en \d min achter/)).toHaveCount(0)
})

async function pages(context: BrowserContext, ...addresses: string[]) {
  const opened: Page[] = []
  for (const address of addresses) {
    const page = await context.newPage()
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(address)
    opened.push(page)
  }
  const [desk, wall] = opened
  if (!desk || !wall) throw new Error('two pages')
  await expect(desk.locator('.room').first()).toBeVisible()
  return [desk, wall] as const
}

/** A message in all rooms, by the keyboard. */
async function send(desk: Page, text: string): Promise<void> {
  await desk.locator('body').press('m')
  await desk.getByLabel('Tekst op het scherm').fill(text)
  await desk.keyboard.press('Enter')
}
