// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import type { DeskCommand } from '../../../shared/features/commands.ts'
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

const RENDERER = join(import.meta.dirname, '../../../renderer')
const WALL = { width: 1920, height: 1080 }

declare global {
  interface Window {
    /** The scene that throws as it is drawn. */
    throwsIn?: string | null
  }
}

type Scene = {
  /** The name that it gives `Scene`, which tells it in the built script too. */
  name: string
  day?: string
  at?: string
  roomId?: string
  /** What the desk does so that it is shown; `null`: it is what a wall begins with. */
  shownBy: DeskCommand[] | null
}

const SHOW = (scene: 'coming' | 'join' | 'blank' | 'message'): DeskCommand => ({
  ...{ type: 'show', rooms: 'all', scene },
})
const AFTER_SIGNAL = { day: WORKSHOPS, at: '2025-12-16T12:50', roomId: 'hal' }

const PITCHES: DeskCommand = {
  ...{ type: 'planPitches', slotId: 'pitches', pitch: 3, questions: 2, gap: null },
  ...{ teamIds: null, scope: 'plenary' },
}

/** By the file of the scene: whoever adds one adds it here. */
const SCENES: Record<string, Scene> = {
  'pairing-scene.tsx': { name: 'pairing', shownBy: null },
  'connecting-scene.tsx': { name: 'connecting', shownBy: null },
  'programme-scene.tsx': { name: 'programme', shownBy: [] },
  'all-rooms-scene.tsx': {
    name: 'all-rooms',
    shownBy: [{ type: 'moveDisplay', deviceId: '?', roomId: 'zaal-2', showsAllRooms: true }],
  },
  'coming-scene.tsx': { name: 'coming', shownBy: [SHOW('coming')] },
  'join-scene.tsx': { name: 'join', shownBy: [SHOW('join')] },
  'message-scene.tsx': {
    name: 'message',
    shownBy: [{ type: 'message', rooms: 'all', text: 'Koffie' }, SHOW('message')],
  },
  'race-scene.tsx': {
    ...{ name: 'race', at: '2024-03-13T13:17' },
    shownBy: [{ type: 'next', rooms: ['zaal-2'], saw: { 'zaal-2': 'fase3/stap-1/klaarstaan' } }],
  },
  'standing-scene.tsx': {
    ...{ name: 'standing', at: '2024-03-13T13:17' },
    shownBy: ['fase3/stap-1/klaarstaan', 'fase3/stap-1/race-1'].map((saw) => ({
      ...{ type: 'next', rooms: ['zaal-2'], saw: { 'zaal-2': saw } },
    })),
  },
  'draw-scene.tsx': {
    ...{ name: 'draw', at: '2024-03-13T15:40', roomId: 'hal' },
    shownBy: [PITCHES, { type: 'drawPitches', slotId: 'pitches', roomId: null, seed: 1 }],
  },
  'turn-scene.tsx': { name: 'turn', at: '2024-03-13T15:50', roomId: 'hal', shownBy: [PITCHES] },
  'reveal-scene.tsx': {
    name: 'reveal',
    shownBy: [
      { type: 'prepareReveal', places: [['duin']], mentions: [], isTrial: false },
      { type: 'revealNext', saw: 0 },
    ],
  },
  'elsewhere-scene.tsx': { name: 'elsewhere', at: '2024-03-13T12:20', shownBy: [] },
  'hall-scene.tsx': { name: 'hall', roomId: 'hal', shownBy: [] },
  'directions-scene.tsx': { name: 'coming', ...AFTER_SIGNAL, shownBy: [SHOW('coming')] },
  'test-pattern.tsx': {
    name: 'test-pattern',
    shownBy: [{ type: 'testPattern', deviceIds: ['?'], isShown: true }],
  },
  'thanks-poster.tsx': { name: 'thanks', shownBy: [{ type: 'applaud', rooms: 'all' }] },
  'blank-scene.tsx': { name: 'blank', shownBy: [SHOW('blank')] },
}

const IS_OVER = 'leaves the time on the wall, and is over when the scene draws'

test('every scene of the wall is among those that are made to throw here', () => {
  // What a wall shows that has no hub can't be asked for by a desk.
  const exclude = ['wall/alone/**', 'display/finding/**']
  const files = globSync('{display,wall}/**/*.tsx', { cwd: RENDERER, exclude }).filter((file) =>
    /<Scene\b|className="blank"/.test(readFileSync(join(RENDERER, file), 'utf8')),
  )
  expect(Object.keys(SCENES).toSorted()).toEqual(files.map((file) => basename(file)).toSorted())
})

test.describe('on the sample day, each on a wall of its own', () => {
  let hub: HubProcess
  let link: RawLink

  test.beforeAll(async () => {
    hub = await startDay()
    link = (await openDesk(hub.desk)).link
  })
  test.afterAll(() => hub.stop())

  for (const [file, scene] of Object.entries(SCENES)) {
    if (scene.day !== undefined) continue
    test(`a fault in ${file} ${IS_OVER}`, async ({ page }) => {
      // A jump back takes back what was steered since.
      for (const to of ['2024-03-13T10:00', scene.at ?? '2024-03-13T10:41']) await jumpBy(link, to)
      await throwsAndIsOver(page, scene, hub, link)
    })
  }
})

for (const [file, scene] of Object.entries(SCENES)) {
  if (scene.day === undefined) continue
  test(`a fault in ${file} ${IS_OVER}`, async ({ page }) => {
    const hub = await startDay(scene.day, scene.at)
    const { link } = await openDesk(hub.desk)
    await throwsAndIsOver(page, scene, hub, link)
    await hub.stop()
  })
}

async function throwsAndIsOver(
  page: Page,
  scene: Scene,
  hub: HubProcess,
  link: RawLink,
): Promise<void> {
  await throwsWhere(page, scene.shownBy === null ? scene.name : null)
  if (scene.name === 'connecting') await page.goto(`${hub.display.split('#')[0]}?hub=127.0.0.1:9`)
  else await page.goto(hub.display)
  if (scene.shownBy === null) {
    await expect(plainWall(page)).toContainText('Even storing op dit scherm.')
    await expect(plainWall(page).locator('.plain-clock')).toHaveText(/^\d\d:\d\d$/)
  } else {
    const deviceId = await pair(page, link, scene.roomId ?? 'zaal-2')
    await page.evaluate((name) => {
      window.throwsIn = name
    }, scene.name)
    for (const command of scene.shownBy) steer(link, withDevice(command, deviceId))
    // Nothing is steered for what is there already; it draws anew by itself each second.
    if (scene.shownBy.length === 0) steer(link, { type: 'lockJoining', isLocked: true })
    await expect(plainWall(page)).toContainText('De tijd klopt.')
    await expect(plainWall(page).locator('.plain-room')).not.toBeEmpty()
    await expect(plainWall(page).locator('.plain-clock')).toHaveText(/^\d\d:\d\d$/)
  }
  await page.evaluate(() => {
    window.throwsIn = null
  })
  await expect(plainWall(page)).toBeHidden()
}

test('a countdown on the plainest wall goes on to the second, beside what threw', async ({
  page,
}) => {
  const hub = await startDay(STAATSPRINT, '2024-03-13T10:31')
  const { link } = await openDesk(hub.desk)
  await page.goto(hub.display)
  await pair(page, link, 'zaal-2')
  await page.evaluate(() => {
    setInterval(() => {
      throw new Error('again and again')
    }, 300)
  })
  await expect(plainWall(page).locator('h1')).toHaveText('Schrijven')
  const first = await plainWall(page).locator('.plain-digits').innerText()
  await expect(plainWall(page).locator('.plain-digits')).not.toHaveText(first)
  await expect.poll(() => drawing(link)).toMatchObject({ kind: 'stopped', fault: 'script' })
  // Loaded anew it has the fault no more.
  await expect.poll(() => drawing(link)).toEqual({ kind: 'draws' })
  await expect(page.locator('.digits')).toBeVisible()
  await hub.stop()
})

test('a rejection that nobody handles is a fault like any', async ({ page }) => {
  const hub = await startDay()
  const { link } = await openDesk(hub.desk)
  await page.goto(hub.display)
  await pair(page, link, 'zaal-2')
  // Before it has kept the time, the plainest wall can't say that it is right.
  const kept = () => page.evaluate(() => localStorage.getItem('zaalscherm.display') ?? '')
  await expect.poll(kept).toMatch(/"hubMinusWallMs":-?\d/)
  await page.evaluate(() => {
    void Promise.reject(new Error('nobody handles it'))
  })
  await expect(plainWall(page)).toContainText('De tijd klopt.')
  await expect(plainWall(page)).toBeHidden()
  await hub.stop()
})

test('a message that can’t be read is a fault until one can', async ({ page }) => {
  const hub = await startDay()
  const { link } = await openDesk(hub.desk)
  let spoil = (_: string) => {}
  await page.routeWebSocket(/\/link\/display/, (socket) => {
    socket.connectToServer()
    spoil = (text) => socket.send(text)
  })
  await page.goto(hub.display)
  await pair(page, link, 'zaal-2')
  await expect.poll(() => drawing(link)).toEqual({ kind: 'draws' })
  for (const text of ['{"type":"view"', '{"type":"view"}', '{"type":"from tomorrow"}', 'null']) {
    spoil(text)
    await expect(plainWall(page), text).toContainText('De tijd klopt.')
    steer(link, { type: 'message', rooms: 'all', text: `Na ${text.length}` })
    await expect(plainWall(page), text).toBeHidden()
  }
  await hub.stop()
})

const UNREADABLE: Record<string, string> = {
  'can’t be parsed': 'const = ;',
  'throws as it begins': 'throw new Error("on purpose")',
  'is not there': '',
}

for (const [what, script] of Object.entries(UNREADABLE)) {
  test(`a wall whose script ${what} shows words and the room, and is not green`, async ({
    page,
  }) => {
    const hub = await startDay()
    const { link } = await openDesk(hub.desk)
    await page.goto(hub.display)
    await pair(page, link, 'zaal-2')
    await expect.poll(() => drawing(link)).toEqual({ kind: 'draws' })
    await page.route('**/assets/index-*.js', (route) =>
      script === ''
        ? route.abort()
        : route.fulfill({ body: script, contentType: 'text/javascript' }),
    )
    await page.goto('about:blank')
    await page.goto(hub.display)
    await expect(plainWall(page)).toContainText('Even storing op dit scherm.')
    await expect(plainWall(page).locator('.plain-room')).toHaveText('Zaal 2')
    await expect(plainWall(page).locator('.plain-clock')).toHaveText('10:41')
    await expect.poll(() => drawing(link)).toMatchObject({ kind: 'stopped' })
    // Whether it comes back is the same for all of them.
    if (!script.startsWith('throw')) return hub.stop()
    await page.unroute('**/assets/index-*.js')
    await expect(page.locator('.digits')).toBeVisible()
    await hub.stop()
  })
}

function startDay(day = STAATSPRINT, at = '2024-03-13T10:41'): Promise<HubProcess> {
  return startHub([
    ...['--day', day, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', at],
  ])
}

function plainWall(page: Page) {
  return page.locator('.plain-wall')
}

/** Has the built script throw where the scene in `throwsIn` is drawn. */
async function throwsWhere(page: Page, first: string | null): Promise<void> {
  await page.setViewportSize(WALL)
  await page.addInitScript((name) => {
    // A page that was loaded anew for a fault has the one that is asked for by then: none.
    if (!sessionStorage.getItem('began')) window.throwsIn = name
    sessionStorage.setItem('began', 'yes')
  }, first)
  await page.route('**/assets/index-*.js', async (route) => {
    const response = await route.fetch()
    const code = await response.text()
    const spoilt = code
      .replace(
        /className:`scene \$\{(\w+)\}`/,
        'className:"scene "+(window.throwsIn===$1?boom():$1)',
      )
      .replace(/className:`blank`/, 'className:window.throwsIn===`blank`?boom():`blank`')
    expect(spoilt.match(/boom\(\)/g)).toHaveLength(2)
    await route.fulfill({ response, body: `function boom(){throw Error("on purpose")}${spoilt}` })
  })
}

async function pair(page: Page, link: RawLink, roomId: string): Promise<string> {
  await expect(page.locator('.pairing-code')).toBeVisible()
  await expect.poll(() => deskView(link)?.waiting.length).toBe(1)
  const deviceId = deskView(link)?.waiting[0]?.deviceId ?? ''
  steer(link, { type: 'pairDisplay', deviceId, roomId, name: '' })
  await expect(page.locator('.scene:not(.pairing)')).toBeVisible()
  return deviceId
}

let sent = 0
function steer(link: RawLink, command: DeskCommand): void {
  sent += 1
  link.say({ type: 'command', commandId: `c${sent}`, expiresAt: 8e15, command })
}

function withDevice(command: DeskCommand, deviceId: string): DeskCommand {
  if (command.type === 'moveDisplay') return { ...command, deviceId }
  return command.type === 'testPattern' ? { ...command, deviceIds: [deviceId] } : command
}

function deskView(link: RawLink) {
  const told = link.messages.findLast((message) => message.type === 'view')
  link.say({ type: 'clock', sentAt: 0 })
  return told?.type === 'view' && told.view.kind === 'desk' ? told.view : null
}

function drawing(link: RawLink) {
  return deskView(link)?.displays[0]?.drawing
}
