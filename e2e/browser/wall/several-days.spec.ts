// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { newFolder, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'
import { jumpTo } from '../jump.ts'

/** As somebody writes it: two days, a night of hacking, a deadline, and one item in French alone. */
const EVENT = {
  title: 'Winterhack',
  timeZone: 'Europe/Amsterdam',
  language: 'nl',
  days: ['28-9-2019', '29-9-2019', '30 september 2019'],
  rooms: [{ name: 'Grote zaal', joinCode: 'D6XF' }],
  slots: [
    { title: 'Hacken', kind: 'work', start: '11.00', end: '16:00', endDay: 'zondag' },
    { title: 'Diner', kind: 'meal', start: '18:30', end: '19:30', isBeside: true },
    { title: 'Inleveren', kind: 'moment', day: 'zondag', start: 1500 },
    { title: { fr: 'Présentations finales' }, day: 'zondag', start: '16:00', end: '17:00' },
    { title: 'Borrel', kind: 'drinks', day: 'zondag', start: '17:00' },
    { title: 'Nabespreking', day: 'maandag', start: '9:00', end: '10:00' },
  ],
}

test('a night of hacking, what goes on beside it, and days that end and begin again', async ({
  browser,
}) => {
  const file = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json')
  writeFileSync(file, JSON.stringify(EVENT))
  const hub = await startHub([
    ...['--day', file, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2019-09-28T18:45', '--display-in', 'grote-zaal'],
  ])
  const context = await browser.newContext({ locale: 'nl-NL' })
  const [desk, wall, phone] = [
    await context.newPage(),
    await context.newPage(),
    await context.newPage(),
  ]
  await desk.goto(hub.desk)
  await expect(desk.locator('.plan-date')).toHaveText([
    'zaterdag 28 september',
    'zondag 29 september',
    'maandag 30 september',
  ])
  await wall.goto(hub.display)
  // While one scene fades into the next, the next.
  const title = wall.locator('h1').last()
  await phone.goto(new URL('/T/D6XF', hub.join).href)
  await expect(title).toHaveText('Hacken')
  await expect(wall.locator('.beside')).toHaveText('Nu ook Diner')
  await expect(wall.locator('.digits')).toHaveText(/^21:1[45]:\d\d$/u)
  await expect(wall.locator('.next')).toContainText('Inleveren')
  await expect(wall.locator('.next')).toContainText('om zo 15:00')
  await expect(phone.locator('#now')).toContainText('tot zo 16:00')
  const french = phone.locator('#programme [lang="fr"]')
  await expect(french).toHaveText('Présentations finales')
  await jumpTo('2019-09-29T16:10', context, hub)
  await expect(title.locator('[lang="fr"]')).toHaveText('Présentations finales')
  await expect(phone.locator('#now h2 [lang="fr"]')).toHaveText('Présentations finales')
  await jumpTo('2019-09-29T22:30', context, hub)
  await expect(title).toHaveText('Bedankt')
  await expect(wall.locator('.thanks-place')).toContainText('Tot maandag 09:00')
  await expect(phone.locator('#now')).toContainText('Tot maandag 09:00')
  await jumpTo('2019-09-30T08:30', context, hub)
  await expect(title).toHaveText('Winterhack')
  await expect(wall.locator('.digits').last()).toHaveText(/^(?:30:00|29:\d\d)$/u)
  await hub.stop()
})
