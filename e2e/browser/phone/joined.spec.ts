// SPDX-License-Identifier: EUPL-1.2
import { type Browser, expect, type Locator, type Page } from 'playwright/test'
import { type HubProcess, newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { openDesk } from '../../processes/raw-link.ts'
import { test } from '../browser-test.ts'

// The least of the phones that people still carry.
const SMALL = { width: 360, height: 640 }
const MESSAGE = 'Over vijf minuten graag de ramen dicht, en de koffie staat in de gang.'

let hub: HubProcess
test.afterEach(() => hub.stop())

async function dayAt(time: string): Promise<void> {
  hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', `2024-03-13T${time}`],
  ])
}

async function phoneIn(browser: Browser, code: string, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: SMALL })
  const page = await context.newPage()
  await page.goto(new URL(`/T/${code}`, hub.join).href)
  return page
}

async function joinDelta(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /Delta/ }).check()
  await page.getByRole('button', { name: 'Meedoen' }).click()
  await expect(page.getByText('Je zit in team Delta')).toBeVisible()
}

const placeOf = async (part: Locator) => {
  const box = await part.boundingBox()
  return { top: box?.y ?? Number.NaN, bottom: (box?.y ?? 0) + (box?.height ?? Number.NaN) }
}

for (const hasScript of [true, false]) {
  const how = hasScript ? 'with its script' : 'without a script'
  test(`once joined a small phone has all that counts in its first screen, ${how}`, async ({
    browser,
  }) => {
    await dayAt('10:41')
    const { link } = await openDesk(hub.desk)
    const command = { type: 'message', rooms: 'all', text: MESSAGE } as const
    link.say({ type: 'command', commandId: 'm1', expiresAt: Date.parse('2100-01-01'), command })
    await link.heard('accepted')
    link.close()
    const page = await phoneIn(browser, 'K7QM', hasScript)
    await joinDelta(page)
    const time = hasScript ? page.getByRole('timer') : page.locator('.time .end')
    await expect(page.locator('#as-of')).toHaveCount(hasScript ? 0 : 1)
    const parts = [
      page.getByText(MESSAGE),
      page.getByRole('heading', { name: 'Clusteren', exact: true }),
      time,
      page.locator('.instruction').getByText('Hang alles op de muur'),
    ]
    await page.evaluate(() => window.scrollTo(0, 0))
    const places = await Promise.all(parts.map(placeOf))
    const tops = places.map(({ top }) => top)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
    expect(Math.max(...places.map(({ bottom }) => bottom))).toBeLessThanOrEqual(SMALL.height)
    const team = await placeOf(page.getByRole('heading', { name: 'Jouw team: Delta' }))
    expect(team.top).toBeGreaterThan(tops[3] ?? Number.NaN)
  })
}

test('whoever joins, changes or leaves reads at the top what became of it', async ({ browser }) => {
  await dayAt('10:41')
  const page = await phoneIn(browser, 'K7QM', true)
  await expect(page.locator('#as-of')).toHaveCount(0)
  await joinDelta(page)
  await expect(page.getByText('Je zit in team Delta')).toBeFocused()
  await page.getByText('Ander team, andere naam').click()
  await page.getByRole('radio', { name: /Veer/ }).check()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Je zit in team Veer')).toBeFocused()
  await page.getByText('Ander team, andere naam').click()
  await page.getByRole('button', { name: 'Verlaat het team' }).click()
  await expect(page.getByRole('heading', { name: 'Doe mee met je team' })).toBeFocused()
})

test('roles lie open while teams meet, and fold once one has one; the focus stays by them', async ({
  browser,
}) => {
  await dayAt('10:20')
  const page = await phoneIn(browser, 'K7QM', true)
  await expect(page.locator('#as-of')).toHaveCount(0)
  await joinDelta(page)
  const roles = page.locator('#roles')
  await expect(roles).toHaveAttribute('open')
  await page.getByRole('button', { name: /^Kies deze rol.*Tijdbewaker/ }).click()
  await expect(roles).not.toHaveAttribute('open')
  await expect(roles.locator('summary')).toContainText('Tijdbewaker (jij)')
  await expect(roles.locator('summary')).toBeFocused()
})

test('without a script no page with a form in sight loads itself anew', async ({ browser }) => {
  await dayAt('10:41')
  const page = await phoneIn(browser, 'K7QM', false)
  const refresh = page.locator('meta[http-equiv="refresh"]')
  await expect(page.getByRole('link', { name: 'Ververs' })).toBeVisible()
  await expect(refresh).toHaveCount(0)
  await joinDelta(page)
  await expect(refresh).toHaveCount(1)
  await expect(page.locator('#roles')).toBeHidden()
  await page.getByRole('link', { name: 'Rollen, ander team of andere naam' }).click()
  await expect(refresh).toHaveCount(0)
  await page.locator('#roles summary').click()
  await page
    .getByRole('button', { name: /^Kies deze rol/ })
    .first()
    .click()
  await expect(page.getByText('Je zit in team Delta')).toBeVisible()
  await expect(refresh).toHaveCount(1)
})

test('at the doors each team stands under its challenge and room, for the ear as well', async ({
  browser,
}) => {
  await dayAt('09:22')
  const page = await phoneIn(browser, 'GW4D', true)
  const challenge = page.getByRole('group', { name: 'Challenge 2 Slimme IT-samenwerking' })
  const room = challenge.getByRole('group', { name: 'Zaal 5' })
  await expect(room.getByRole('radio')).toHaveCount(2)
  await expect(room.getByRole('radio', { name: /Haven/ })).toBeVisible()
})
