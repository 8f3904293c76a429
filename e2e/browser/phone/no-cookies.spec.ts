// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page } from 'playwright/test'
import { LINK_PATHS } from '../../../shared/protocol/version.ts'
import { CHROMIUM_ARGS, findChromium } from '../../chromium.ts'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { openDesk, RawLink, refusedLink, socketOf } from '../../processes/raw-link.ts'
import { test } from '../browser-test.ts'

const ROOM = 'K7QM'
const BLOCK = 2

let hub: HubProcess
test.beforeEach(async () => {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
})
test.afterEach(() => hub.stop())

/** A phone whose owner has blocked all cookies in its browser. */
async function phoneWithoutCookies(javaScriptEnabled: boolean): Promise<BrowserContext> {
  const profile = newFolder()
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const preferences = { profile: { default_content_setting_values: { cookies: BLOCK } } }
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
  const executablePath = findChromium()
  return chromium.launchPersistentContext(profile, {
    args: CHROMIUM_ARGS,
    viewport: { width: 390, height: 844 },
    javaScriptEnabled,
    ...(executablePath ? { executablePath } : {}),
  })
}

async function joinDelta(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /Delta/ }).check()
  await page.getByRole('button', { name: 'Meedoen' }).click()
  await expect(page.getByText('Deelnemer 1')).toBeVisible()
}

async function joinedInAll(): Promise<number> {
  const { link } = await openDesk(hub.desk)
  const { view } = await link.heard('view')
  link.close()
  return Object(view).teams.reduce((sum: number, { joined }: { joined: number }) => sum + joined, 0)
}

test('a phone that refuses cookies takes part over its link, counts once, and is told', async () => {
  const phone = await phoneWithoutCookies(true)
  const page = await phone.newPage()
  await page.goto(new URL(`/T/${ROOM}`, hub.join).href)
  await expect(page.getByText('Je telefoon weigert cookies')).toBeVisible()
  // The time is the link's.
  await expect(page.locator('#as-of')).toHaveCount(0)
  await joinDelta(page)
  await page.getByText('Ander team, andere naam').click()
  await page.getByRole('radio', { name: /Veer/ }).check()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Jouw team: Veer')).toBeVisible()
  expect(await phone.cookies()).toEqual([])
  await phone.close()
  expect(await joinedInAll()).toBe(1)
})

test('without its script, too, each press is the same participant’s', async () => {
  const phone = await phoneWithoutCookies(false)
  const page = await phone.newPage()
  await page.goto(new URL(`/T/${ROOM}`, hub.join).href)
  await page.getByRole('radio', { name: /Delta/ }).check()
  await page.getByRole('button', { name: 'Meedoen' }).click()
  // The page that comes back says why nothing happened, and what to do.
  await expect(page.getByText('Je telefoon weigert cookies')).toBeVisible()
  await expect(page.getByText('Druk nog een keer')).toBeVisible()
  await joinDelta(page)
  await expect(page.getByRole('heading', { name: 'Programma' })).toBeVisible()
  await page.getByRole('group').filter({ hasText: 'Rollen' }).getByText('Rollen').click()
  await page
    .getByRole('button', { name: /^Kies deze rol/ })
    .first()
    .click()
  await expect(page.getByText('(jij)')).toBeVisible()
  await page.getByText('Ander team, andere naam').click()
  await page.getByRole('radio', { name: /Veer/ }).check()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Jouw team: Veer')).toBeVisible()
  await phone.close()
  expect(await joinedInAll()).toBe(1)
})

test('a form with no secret at all makes nobody, and the page after it has one', async () => {
  const body = new URLSearchParams({ teamId: 'delta', displayName: '' })
  for (let press = 0; press < 3; press += 1) {
    const answer = await fetch(new URL(`/T/${ROOM}/join`, hub.join), { method: 'POST', body })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toMatch(/Druk nog een keer[\s\S]*name="phone" value="[\w-]{32,64}"/)
  }
  expect(await joinedInAll()).toBe(0)
})

test('a link is let in by the secret of its page, and by no shorter one', async () => {
  const address = socketOf(hub.join, `${LINK_PATHS.attendee}?code=${ROOM}`)
  expect(await refusedLink(address)).toBe(401)
  expect(await refusedLink(address, { protocols: ['zaalscherm', 'key.short'] })).toBe(401)
  const link = await RawLink.open(address, { protocols: ['zaalscherm', `key.${'p'.repeat(32)}`] })
  await link.heard('view')
  link.close()
})
