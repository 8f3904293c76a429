// SPDX-License-Identifier: EUPL-1.2
import { type BrowserContext, expect, type Page } from 'playwright/test'
import {
  type HubProcess,
  newFolder,
  STAATSPRINT,
  startHub,
  WORKSHOPS,
} from '../../processes/hub-process.ts'
import { cookieOf, deskLink, openDesk, RawLink, socketOf } from '../../processes/raw-link.ts'
import { test } from '../browser-test.ts'

// The two of the README: both at 127.0.0.1, each at a port of its own.
const DAYS = [
  ['--day', STAATSPRINT, '--rehearse-at', '2024-03-13T10:41'],
  ['--day', WORKSHOPS, '--rehearse-at', '2025-12-16T12:50'],
]

let hubs: HubProcess[]

test.beforeEach(async () => {
  hubs = await Promise.all(
    DAYS.map((day) =>
      startHub([...day, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0']),
    ),
  )
})
test.afterEach(async () => {
  await Promise.all(hubs.map((hub) => hub.stop()))
})

test('two hubs on one machine leave each other’s desk in one browser alone', async ({
  context,
}) => {
  const desks: Page[] = []
  for (const { desk } of hubs) {
    const page = await context.newPage()
    await page.goto(desk)
    await expect(page.locator('.room').first()).toBeVisible()
    desks.push(page)
  }
  for (const page of desks) {
    await page.reload()
    await expect(page.locator('.room').first()).toBeVisible()
    expect(await keyStatus(page)).toBe(204)
  }
})

test('a phone that visits both is known by each, and its forms are for the one it shows', async ({
  context,
}) => {
  const [first, second] = hubs
  if (!first || !second) throw new Error('two hubs')
  const page = await context.newPage()
  await page.goto(`${first.join}/T/K7QM`)
  const before = await cookiesOf(context)
  await page.goto(`${second.join}/`)
  await page.goto(`${first.join}/T/K7QM`)
  const after = await cookiesOf(context)
  expect(Object.fromEntries(Object.entries(after).filter(([name]) => name in before))).toEqual(
    before,
  )
  expect(Object.keys(before)).toEqual([
    `zaalscherm-phone-${portOf(first)}`,
    `zaalscherm-playback-${portOf(first)}`,
  ])
})

test('a desk and a phone with a cookie of before are still known, and get it under its new name', async () => {
  const [hub] = hubs
  if (!hub) throw new Error('a hub')
  const { cookie } = await openDesk(hub.desk)
  const old = `zaalscherm-desk=${cookie.split('=')[1]}`
  const link = await deskLink(hub.desk, old)
  link.close()
  const asked = await fetch(new URL('/desk/key', hub.desk), { headers: { cookie: old } })
  expect([asked.status, cookieOf(asked)]).toEqual([204, cookie])

  const page = new URL('/T/K7QM', hub.join)
  const given = cookieOf(await fetch(page)) ?? ''
  const phone = { cookie: given.replace(`-${portOf(hub)}=`, '=') }
  expect(phone.cookie).toMatch(/^zaalscherm-phone=/)
  expect(cookieOf(await fetch(page, { headers: phone }))).toBe(given)
  const phoneLink = await RawLink.open(socketOf(hub.join, '/link/attendee?code=K7QM'), phone)
  await phoneLink.heard('view')
  phoneLink.close()
})

async function keyStatus(page: Page): Promise<number> {
  return page.evaluate(async () => (await fetch('/desk/key')).status)
}

async function cookiesOf(context: BrowserContext): Promise<Record<string, string>> {
  const cookies = await context.cookies()
  return Object.fromEntries(cookies.map(({ name, value }) => [name, value]))
}

function portOf({ join }: HubProcess): string {
  return new URL(join).port
}
