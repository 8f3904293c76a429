// SPDX-License-Identifier: EUPL-1.2
import { type BrowserContext, expect, type Page } from 'playwright/test'
import { instantFromLocal } from '../../shared/day/time-of-day.ts'
import type { DeskCommand } from '../../shared/features/commands.ts'
import { MINUTE } from '../../shared/instant.ts'
import { freePort } from '../processes/free-port.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../processes/hub-process.ts'
import { deskLink } from '../processes/raw-link.ts'
import { test } from './browser-test.ts'
import { cookieHeader, jumpTo } from './jump.ts'
import { readCodes } from './read-code.ts'
import { countsDownTo } from './wall/shown-countdown.ts'

const WALL = { width: 1920, height: 1080 }
const PHONE = { width: 390, height: 844 }
// Writing goes on until 10:35, and is counted to the second.
const BEGINS = '2024-03-13T10:31'
const ENDS = instantFromLocal('2024-03-13T10:35', 'Europe/Amsterdam') ?? 0
const SOON_OVER = '2024-03-13T10:34:55'

test('a day on a wall, a desk and a phone, with the hub killed in the middle', async ({
  browser,
}) => {
  const port = String(await freePort())
  const args = [
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', port],
    ...['--rehearse-at', BEGINS],
  ]
  let hub = await startHub(args)

  const wall = await pageOf(browser.newContext({ viewport: WALL }), hub.display)
  const code = await wall.locator('.pairing-code').innerText()
  await expect(wall.locator('.health')).toHaveText(
    /^klok ±\d+ ms \S+ · retourtijd \d+ ms · \d+×\d+ · [\d.]+$/,
  )

  const deskContext = await browser.newContext({ locale: 'nl-NL' })
  const desk = await pageOf(deskContext, hub.desk)
  await pair(desk, code, 'Zaal 2')
  await expect(title(wall)).toHaveText('Schrijven')

  await desk.keyboard.press('j')
  await expect(wall.locator('.scene.join')).toBeVisible()
  const address = `HTTP://127.0.0.1:${port}/T/K7QM`
  await expect(async () => {
    expect(await readCodes(await wall.screenshot())).toContain(address)
  }).toPass()

  const phone = await pageOf(browser.newContext({ viewport: PHONE }), address)
  await phone.getByRole('radio', { name: /Delta/ }).check()
  await phone.getByRole('button', { name: 'Meedoen' }).click()
  await expect(phone.getByText('Deelnemer 1')).toBeVisible()
  await expect(counts(wall)).toHaveText(/Delta\s*1/)
  await desk.keyboard.press('g')

  await countsDownTo(wall, hub.join, ENDS)
  await desk.keyboard.press('2')
  await desk.getByRole('button', { name: '+5' }).click()
  // What it does to the rest is shown first; the same button again takes what is usual.
  await expect(desk.getByRole('region', { name: '+5 minuten voor Zaal 2' })).toBeVisible()
  await desk.getByRole('button', { name: '+5' }).click()
  await countsDownTo(wall, hub.join, ENDS + 5 * MINUTE)
  await desk.getByRole('button', { name: 'Terug naar plan' }).click()
  await countsDownTo(wall, hub.join, ENDS)

  const cookie = await cookieHeader(deskContext, hub)
  const first = await sendOnce(hub, cookie)

  await jumpTo(SOON_OVER, deskContext, hub)
  await expect(wall.locator('.digits')).toHaveText(/^(0:0\d|10 min)$/)
  await hub.kill()
  // Nobody is there to tell it, and it turns over all the same.
  await expect(title(wall)).toHaveText('Clusteren')
  await expect(lostMark(wall)).toBeVisible()

  hub = await startHub(args)
  await expect(lostMark(wall)).toBeHidden()
  await expect(title(wall)).toHaveText('Clusteren')
  await expect(phone.getByText('Deelnemer 1')).toBeVisible()
  const again = await sendOnce(hub, cookie)
  expect(again).toEqual(first)
  await desk.keyboard.press('a')
  await desk.keyboard.press('j')
  await expect(counts(wall)).toHaveText(/Delta\s*1/)
  await hub.stop()
})

async function pageOf(context: BrowserContext | Promise<BrowserContext>, address: string) {
  const page = await (await context).newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(address)
  return page
}

/** What goes on; while one fades into the next, the one that stays. */
function title(wall: Page) {
  return wall.getByRole('heading', { level: 1 })
}

function counts(wall: Page) {
  return wall.getByRole('listitem').filter({ hasText: 'Delta' })
}

function lostMark(wall: Page) {
  return wall.getByRole('img', { name: 'Even geen verbinding' })
}

async function pair(desk: Page, code: string, room: string): Promise<void> {
  const form = desk.getByRole('form', { name: code })
  await form.getByRole('combobox').first().selectOption({ label: room })
  await form.getByRole('button').click()
  await expect(form).toBeHidden()
}

/** One and the same message to everybody in the hall, however often it is sent. */
async function sendOnce(hub: HubProcess, cookie: string): Promise<{ seq: number; undo: unknown }> {
  const link = await deskLink(hub.desk, cookie)
  const command: DeskCommand = { type: 'message', rooms: ['hal'], text: 'Koffie staat klaar' }
  const commandId = 'said-once'
  link.say({ type: 'command', commandId, expiresAt: Date.parse('2100-01-01'), command })
  const { seq } = await link.heard('accepted', (message) => message.commandId === commandId)
  const { view } = await link.heard('view', (message) => message.seq >= seq)
  link.close()
  return { seq, undo: Reflect.get(view, 'undo') }
}
