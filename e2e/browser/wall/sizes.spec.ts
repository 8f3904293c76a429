// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { type Item, smallDayFile } from '../../../shared/day/small-day.test-kit.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { View } from '../../../shared/views/view.ts'
import {
  type HubProcess,
  newFolder,
  STAATSPRINT,
  startHub,
  WORKSHOPS,
} from '../../processes/hub-process.ts'
import { openDesk, type RawLink } from '../../processes/raw-link.ts'
import { test } from '../browser-test.ts'
import { jumpBy } from '../jump.ts'

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
  { width: 2560, height: 1080 },
  { width: 1024, height: 768 },
]
// Words that can't be broken, letters that run the other way, and as much as the hub takes.
const MESSAGE =
  'W'.repeat(120) +
  ' \u05E9\u05DC\u05D5\u05DD '.repeat(8) +
  '<b>implementatieondersteuning</b> '.repeat(3)

let sent = 0

const ALL = { rooms: 'all' } as const
const SCENES: [name: string, commands: DeskCommand[]][] = [
  ['programme', []],
  ['programme with a message', [{ type: 'message', ...ALL, text: MESSAGE }]],
  ['message', [{ type: 'show', ...ALL, scene: 'message' }]],
  ['join', [{ type: 'show', ...ALL, scene: 'join' }]],
  ['coming with a message', [{ type: 'show', ...ALL, scene: 'coming' }]],
  ['coming', [{ type: 'message', ...ALL, text: '' }]],
  [
    'programme as a disk',
    [
      { type: 'face', ...ALL, face: 'disk' },
      { type: 'show', ...ALL, scene: 'programme' },
    ],
  ],
  ['programme without a clock', [{ type: 'face', ...ALL, face: 'marks' }]],
]

/** One wall in room 2 of the sample day, which a jump takes to each test's time. */
let sample: { hub: HubProcess; link: RawLink; wall: Page }

test.beforeAll(async ({ browser }) => {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41', '--display-in', 'zaal-2'],
  ])
  const { link } = await openDesk(hub.desk)
  const wall = await (await browser.newContext()).newPage()
  await wall.goto(hub.display)
  sample = { hub, link, wall }
})
test.afterAll(() => sample.hub.stop())

async function wallAt(time: string) {
  const { link, wall } = sample
  // A jump back takes back what was steered since.
  for (const to of ['10:30', time]) await jumpBy(link, `2024-03-13T${to}`)
  await expect(wall.locator('.wall-clock').last()).toContainText(time)
  return sample
}

// At 13:16 a cue stands over the digits.
for (const time of ['10:41', '11:20', '13:16', '15:05']) {
  test(`no wall scrolls or cuts what it shows at ${time}, whatever its size`, async () => {
    const { link, wall } = await wallAt(time)
    // What does not depend on the time is seen at one.
    const scenes = SCENES.filter(([name]) => time === '10:41' || !/^(message|join)$/.test(name))
    for (const [name, commands] of scenes) {
      for (const command of commands) await carriedOut(link, command)
      const scene = wall.locator(`.scene.${name.split(' ')[0]}`).last()
      await expect(scene).toBeVisible()
      for (const size of SIZES) {
        await wall.setViewportSize(size)
        const where = `${name}, ${size.width}×${size.height}`
        await expect.poll(() => overflowing(wall), where).toEqual([])
      }
    }
  })
}

const LONG_MESSAGE =
  'De lunch staat vandaag niet in de hal maar op de eerste verdieping, naast de trap; neem je ' +
  'badge mee, want zonder badge gaan de deuren na twaalf uur niet meer open. Wie dieetwensen ' +
  'heeft doorgegeven vindt een eigen tafel.'

for (const [time, toDo, beside, message] of [
  ['10:41', 'Hang alles op de muur', 'K7 QM', LONG_MESSAGE],
  [
    '11:20',
    'Zes autovragen',
    'Stuur, Inzittenden',
    `${LONG_MESSAGE} Ruim na afloop zelf de werktafel op.`,
  ],
] as const) {
  test(`a long message takes no room from what to do and what goes with it at ${time}`, async () => {
    const { link, wall } = await wallAt(time)
    const programme = wall.locator('.scene.programme').last()
    await expect(programme).toBeVisible()
    for (const text of ['', message]) {
      await carriedOut(link, { type: 'message', ...ALL, text })
      await expect(programme.locator('.message-band')).toHaveCount(text === '' ? 0 : 1)
      for (const size of SIZES.slice(0, 3)) {
        await wall.setViewportSize(size)
        const where = `${text.slice(0, 8)}, ${size.width}×${size.height}`
        await expect.poll(() => overflowing(wall), where).toEqual([])
        await expect(programme.locator('.instruction'), where).toContainText(toDo)
        await expect(programme.locator('.sidebar'), where).toContainText(beside)
        expect(await programme.locator('.sidebar').evaluate(isWhole), where).toBe(true)
      }
      if (text !== '') await expect(programme.locator('.message-band')).toHaveText(text)
    }
    // Twice as wide as most, there is room for the title and the time, and not for both at their best.
    await wall.setViewportSize({ width: 3840, height: 1080 })
    await expect.poll(() => overflowing(wall)).toEqual([])
  })
}

/** Whether nothing that is in it reaches over its edge, where it would be cut. */
function isWhole(part: Element): boolean {
  const { bottom } = part.getBoundingClientRect()
  return [...part.querySelectorAll('p, li')].every(
    (line) => line.getBoundingClientRect().bottom < bottom + 1,
  )
}

const PLACES: [slotId: string, rooms: string[], start: string][] = [
  ['nerds', ['ruimte-1', 'ruimte-2', 'ruimte-3', 'ruimte-4'], '14:15'],
  ['quality-time', ['ruimte-5'], '14:15'],
  ['implementatie', ['ruimte-5'], '15:00'],
  ['open-source-api', ['ruimte-2'], '15:00'],
  ['techradar', ['ruimte-3'], '15:00'],
]

for (const [room, time] of [
  ['hal', '13:10'],
  ['hal', '13:30'],
  ['ruimte-1', '13:30'],
]) {
  test(`no wall cuts where the workshops are: ${room} at ${time}`, async ({ browser }) => {
    const hub = await startHub([
      ...['--day', WORKSHOPS, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
      ...['--rehearse-at', `2025-12-16T${time}`, '--display-in', String(room)],
    ])
    const { link } = await openDesk(hub.desk)
    for (const [slotId, rooms, start] of PLACES) {
      const end = start.replace(/..$/u, '45')
      await carriedOut(link, { type: 'schedule', slotId, rooms, start, end })
    }
    const wall = await (await browser.newContext()).newPage()
    await wall.goto(hub.display)
    for (const scene of ['programme', 'coming'] as const) {
      await carriedOut(link, { type: 'show', ...ALL, scene })
      await expect(wall.locator(`.scene.${scene}`).last()).toBeVisible()
      for (const size of SIZES) {
        await wall.setViewportSize(size)
        const where = `${scene}, ${size.width}×${size.height}`
        await expect.poll(() => overflowing(wall), where).toEqual([])
      }
    }
    await hub.stop()
  })
}

const LONG_TITLE =
  'Van paniek naar vrede: hoe een uiteindelijk consistent systeem toch nog te volgen is'

test('a long title that comes keeps its time, whole and as large as all that comes, at all sizes', async ({
  browser,
}) => {
  const items: Item[] = [
    ['Pauze', '11:00', '11:30', { kind: 'break', scope: 'free' }],
    [LONG_TITLE, '11:30', '12:15'],
  ]
  const day = join(newFolder(), 'day.json')
  writeFileSync(day, JSON.stringify(smallDayFile({ rooms: ['Zilt'], items })))
  const hub = await startHub([
    ...['--day', day, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2026-03-13T11:10', '--display-in', 'zilt'],
  ])
  const wall = await (await browser.newContext()).newPage()
  await wall.goto(hub.display)
  for (const size of SIZES) {
    await wall.setViewportSize(size)
    const where = `${size.width}×${size.height}`
    await expect.poll(() => overflowing(wall), where).toEqual([])
    const next = wall.locator('.next').last()
    // Twice as wide as it is high, a page has lines for the title alone.
    const isLow = size.width > 2 * size.height
    await expect(next, where).toContainText(isLow ? 'te volgen is' : /te volgen is om.11:30/)
    expect(await next.evaluate(isAsLargeAsAll), where).toBe(true)
  }
  await hub.stop()
})

/** Whether a line has the size that its wall gives to all that comes. */
function isAsLargeAsAll(line: Element): boolean {
  const { fontSize } = getComputedStyle(line)
  return (
    Math.abs(
      Number.parseFloat(fontSize) -
        Number.parseFloat(getComputedStyle(line).getPropertyValue('--next')),
    ) < 0.5
  )
}

test('no wall cuts what it says to whoever hangs it, whatever its size, nor that this is a rehearsal', async ({
  browser,
}) => {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
  const { link } = await openDesk(hub.desk)
  const wall = await (await browser.newContext()).newPage()
  await wall.goto(hub.display)
  const fits = async (scene: string) => {
    await expect(wall.locator(`.scene.${scene} .health`)).toBeVisible()
    for (const size of SIZES) {
      await wall.setViewportSize(size)
      const where = `${scene}, ${size.width}×${size.height}`
      await expect.poll(() => overflowing(wall), where).toEqual([])
      await expect(wall.locator('.mark-rehearsal'), where).toHaveText('Repetitie')
      expect(await wall.locator('.mark-rehearsal').evaluate(isClearOfScale), where).toBe(true)
    }
  }
  // Codes come by chance, and this is the widest of them.
  await wall.locator('.pairing-code').evaluate((code) => {
    code.textContent = 'WW WW'
  })
  await fits('pairing')
  const { view } = await link.heard('view', (told) => waitingIn(told.view).length > 0)
  for (const { deviceId } of waitingIn(view)) {
    await carriedOut(link, { type: 'pairDisplay', deviceId, roomId: 'zaal-2', name: '' })
    await carriedOut(link, { type: 'testPattern', deviceIds: [deviceId], isShown: true })
  }
  await fits('test-pattern')
  await hub.stop()
})

test('a wall says as large as its clock that its hub is gone, for which only the challenge gives way', async ({
  browser,
}) => {
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41', '--display-in', 'zaal-2'],
  ])
  const wall = await (await browser.newContext()).newPage()
  await wall.goto(hub.display)
  const where = wall.locator('.header-where')
  for (const size of SIZES) {
    await wall.setViewportSize(size)
    await expect.poll(() => overflowing(wall)).toEqual([])
  }
  await hub.kill()
  await expect(wall.locator('.mark-lost')).toBeVisible()
  for (const size of SIZES) {
    await wall.setViewportSize(size)
    await expect.poll(() => overflowing(wall), `${size.width}×${size.height}`).toEqual([])
    await expect(where).toHaveText('Zaal 2', { useInnerText: true })
    expect(await wall.locator('.mark-lost').evaluate(isOnItsOwn)).toBe(true)
  }
})

/** Whether its letters are the clock's size, within the wall, and it covers neither clock nor room. */
function isOnItsOwn(mark: Element): boolean {
  const { left, right, top, bottom } = mark.getBoundingClientRect()
  const others = ['.wall-clock', '.header-where'].map((name) => document.querySelector(name))
  const covers = others.some((other) => {
    const box = other?.getBoundingClientRect()
    return !box || (box.left < right && left < box.right && box.top < bottom && top < box.bottom)
  })
  const sizes = [mark, ...others.slice(0, 1)].map((one) => one && getComputedStyle(one).fontSize)
  return top >= 0 && left >= 0 && !covers && sizes[0] === sizes[1]
}

/** Whether the scale of a test pattern, where there is one, leaves the mark alone. */
function isClearOfScale(mark: Element): boolean {
  const scale = document.querySelector('.test-pattern circle')?.getBoundingClientRect()
  if (!scale) return true
  const { left, bottom } = mark.getBoundingClientRect()
  const fromCentre = [
    left - (scale.left + scale.right) / 2,
    bottom - (scale.top + scale.bottom) / 2,
  ]
  return Math.hypot(...fromCentre) > scale.width / 2
}

const waitingIn = (view: View) => (view.kind === 'desk' ? view.waiting : [])

async function carriedOut(link: RawLink, command: DeskCommand): Promise<void> {
  sent += 1
  const commandId = `c${sent}`
  link.say({ type: 'command', commandId, expiresAt: Date.parse('2100-01-01'), command })
  await link.heard('accepted', (message) => message.commandId === commandId)
}

/** What sticks out of the wall, or of its own line, once a crossfade is over. */
function overflowing(wall: Page): Promise<string[]> {
  return wall.evaluate(async () => {
    // A new size has been laid out, and what didn't fit has given way.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    if (document.querySelectorAll('.scene').length !== 1) return ['still fading']
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement
    const page =
      scrollWidth > clientWidth || scrollHeight > clientHeight ? ['the page scrolls'] : []
    const out = [...document.querySelectorAll('.scene p, .scene h1, .scene li, .scene svg')]
    const cue = document.querySelector('.cue-line .cue')?.getBoundingClientRect()
    /** A cue may come as near as the letters' own line, and no nearer. */
    const isCovered = (element: Element) => {
      if (!cue || element.closest('.countdown')) return false
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const around = Number.parseFloat(getComputedStyle(element).fontSize) / 4
      const isBeside = right <= cue.left || cue.right <= left
      return !isBeside && top < cue.bottom - around && cue.top + around < bottom
    }
    return page.concat(
      out.flatMap((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        // Letters that don't wrap stick out of their own box as well.
        const inked = document.createRange()
        inked.selectNodeContents(element)
        const letters = inked.getBoundingClientRect()
        const isWide = !element.closest('svg') && letters.right > innerWidth + 0.5
        // Half a pixel is rounding.
        const isOut =
          isWide ||
          left < -0.5 ||
          top < -0.5 ||
          right > innerWidth + 0.5 ||
          bottom > innerHeight + 0.5
        // A line's box may be lower than its letters' own; a tenth of them holds no ink.
        const { overflow, fontSize } = getComputedStyle(element)
        const isCut =
          overflow !== 'visible' &&
          (element.scrollWidth > element.clientWidth + 1 ||
            element.scrollHeight > element.clientHeight + Number.parseFloat(fontSize) / 10)
        return isOut || isCut || isCovered(element)
          ? [`${element.className || element.tagName}: ${element.textContent.slice(0, 30)}`]
          : []
      }),
    )
  })
}
