// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { type Item, smallDayFile } from '../../../shared/day/small-day.test-kit.ts'
import { type HubProcess, newFolder, startHub } from '../../processes/hub-process.ts'
import { test } from '../browser-test.ts'

type Small = Parameters<typeof smallDayFile>[0]

/** A hub that rehearses a small day at `time`, with a display in `room`. */
async function rehearse(day: Small, time: string, room: string): Promise<HubProcess> {
  const file = join(newFolder(), 'day.json')
  writeFileSync(file, JSON.stringify(smallDayFile(day)))
  return startHub([
    ...['--day', file, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', `2026-03-13T${time}`, '--display-in', room],
  ])
}

const IN = { parent: 'hacken', scope: 'free' } as const
const NIGHT: Item[] = [
  ['Hacken', '14:30', '29:00', { kind: 'workshop', scope: 'free' }],
  ['Diner', '18:30', '19:30', { kind: 'lunch', ...IN }],
  ['Smash Tournament', '20:00', null, { kind: 'workshop', ...IN }],
  ['Karaoke', '22:00', '23:00', { kind: 'workshop', ...IN }],
]

test('hacking keeps the wall, the desk and the phone, with what goes on beside it under it', async ({
  browser,
}) => {
  const hub = await rehearse({ rooms: ['hall Aula'], items: NIGHT }, '20:30', 'aula')
  const wall = await (await browser.newContext()).newPage()
  await wall.goto(hub.display)
  const scene = wall.locator('.scene.programme').last()
  for (const [width, height] of [
    [1920, 1080],
    [3840, 2160],
    [1080, 1920],
    [1024, 768],
  ] as const) {
    await wall.setViewportSize({ width, height })
    await expect(scene.locator('h1')).toHaveText('Hacken')
    await expect(scene.locator('.beside')).toHaveText('Nu ook Smash Tournament')
    await expect(scene.locator('.digits')).toHaveText(/^8:(29|30):\d\d$/u)
    await expect(scene.locator('.next')).toContainText('Karaoke')
    await expect(scene.locator('.next')).toContainText('om 22:00')
    // Fitted anew a frame after the page has its new size.
    await expect.poll(() => scene.evaluate(holdsAll), `${width}×${height}`).toEqual([])
  }
  const desk = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await desk.goto(hub.desk)
  const column = desk.locator('.room-slot')
  await expect(column).toContainText(/Hacken \+ +Smash Tournament/u)
  const phone = await (
    await browser.newContext({ viewport: { width: 390, height: 844 } })
  ).newPage()
  await phone.goto(await joinAddress(wall, hub))
  await expect(phone.locator('#now h2')).toContainText('Hacken')
  await expect(phone.locator('#now')).toContainText('Smash Tournament sinds 20:00')
  await expect(phone.locator('#now .next')).toContainText('Karaoke (om 22:00, 60 min')
  await hub.stop()
})

/** The address of the room's page, by the code that its wall shows. */
async function joinAddress(wall: Page, hub: HubProcess): Promise<string> {
  const code = (await wall.locator('.join-code').last().innerText()).replaceAll(/\s/g, '')
  return new URL(`/T/${code}`, hub.join).href
}

/** What stands in a scene's heading and foot, and sticks out of the wall. */
function holdsAll(scene: Element): string[] {
  const { right, bottom } = scene.getBoundingClientRect()
  return [...scene.querySelectorAll('h1, .beside, .digits, .next, .next-detail')]
    .filter((part) => {
      const box = part.getBoundingClientRect()
      return box.right > right + 1 || box.bottom > bottom + 1 || box.height === 0
    })
    .map((part) => part.className)
}

test('a desk says on one line what is odd in the day, and opens it in its own language', async ({
  browser,
}) => {
  const items: Item[] = [
    ['Workshop', '11:00', '12:45', { rooms: ['zilt'] }],
    ['Pauze', '11:45', '11:55', { kind: 'break', scope: 'free' }],
  ]
  const hub = await rehearse({ rooms: ['hall Zaal', 'Zilt', 'Zand'], items }, '11:10', 'zaal')
  const desk = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await desk.goto(hub.desk)
  const warnings = desk.locator('.day-warnings')
  await expect(warnings.locator('li').first()).toBeHidden()
  await desk.getByText('2 dingen om na te kijken').click()
  await expect(warnings.locator('li')).toHaveText([
    /^‘Pauze’ om 11:45 neemt in Zilt 10 min van ‘Workshop’/u,
    /^In Zand is alleen wat overal is/u,
  ])
  await desk.getByRole('radio', { name: 'EN English' }).click()
  await expect(desk.getByText('2 things to check')).toBeVisible()
  await expect(warnings.locator('li').first()).toContainText('takes 10 min from ‘Workshop’')
  expect(await desk.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await hub.stop()
})

test('a phone in a room with nothing of its own follows what the others have, by the minute', async ({
  browser,
}) => {
  const items: Item[] = [
    ['Opening', '13:00', '13:20'],
    ['Zilte teelten', '13:30', '14:10', { rooms: ['zilt'] }],
    ['Afsluiting', '14:30', '15:00'],
  ]
  const hub = await rehearse({ rooms: ['hall Plein', 'Foyer', 'Zilt'], items }, '14:09', 'foyer')
  const wall = await (await browser.newContext()).newPage()
  await wall.goto(hub.display)
  await expect(wall.locator('.board').last()).toContainText('Zilte teelten')
  // The heading stands over the rows, and not beside their edge.
  const left = (of: string) =>
    wall
      .locator(of)
      .last()
      .evaluate((one) => one.getBoundingClientRect().x)
  expect(await left('.directions-head h1')).toBeCloseTo(await left('.board'), 0)
  const phone = await (await browser.newContext()).newPage()
  await phone.goto(await joinAddress(wall, hub))
  await expect(phone.locator('#now')).toContainText(/13:30–14:10.*Zilte teelten.*Zilt/su)
  const desk = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await desk.goto(hub.desk)
  await desk.getByLabel('Snelheid').selectOption('60')
  await expect(wall.locator('.scene.programme').last()).not.toContainText('Zilte teelten')
  await expect(phone.locator('#now')).not.toContainText('Zilte teelten')
  await hub.stop()
})
