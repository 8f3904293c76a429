// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import type { BrowserWindow, Display } from 'electron'
import { expect, test } from 'vitest'
import { SECOND } from '../../../shared/instant.ts'
import { fakeTimers } from '../../machine/fake-timers.test-kit.ts'
import { PlacedWindow } from '../screens/placed-window.test-kit.ts'
import { DisplayWindow } from './display-window.ts'

const PAGE = 'app://zaalscherm/display/index.html?hub=http%3A%2F%2F10.0.0.2%3A4500'
const LEFT = screenAt(0)
const RIGHT = screenAt(1_920)

function screenAt(x: number) {
  const bounds = { x, y: 0, width: 1_920, height: 1_080 }
  return { bounds, workArea: bounds } as Display
}

type Answer = () => Promise<unknown>
const counts: Answer = async () => ({ isEmpty: false, isCounting: true })
const never: Answer = () => new Promise(() => {})

/** What a page does when it is loaded: it is there and paints, or it isn't. */
type Page = 'paints' | 'black' | 'fails'

class FakeContents extends EventEmitter {
  readonly loads: string[] = []
  crashes = 0
  zooms: number[] = []
  page: Page = 'paints'
  private url = ''
  private answer: Answer = never

  load(url: string): void {
    this.loads.push(url === PAGE ? 'page' : url.slice(0, 9))
    this.url = url
    this.answer = never
    if (url !== PAGE) return
    if (this.page === 'fails') {
      this.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', url, true)
      return
    }
    if (this.page === 'paints') this.answer = counts
    this.emit('dom-ready')
  }
  getURL = () => this.url
  isCrashed = () => false
  executeJavaScript = () => this.answer()
  turnBlack() {
    this.answer = never
  }
  forcefullyCrashRenderer() {
    this.crashes += 1
    this.emit('render-process-gone', {}, { reason: 'crashed' })
  }
  setZoomFactor = (factor: number) => this.zooms.push(factor)
  setVisualZoomLevelLimits = async () => {}
  setWindowOpenHandler = () => {}
  insertCSS = async () => 'sheet'
  removeInsertedCSS = async () => {}
}

/** A machine with two screens, and every window that was made on it. */
function machine({ isKiosk = true, page = 'paints' as Page } = {}) {
  const timers = fakeTimers()
  const state = { screen: RIGHT, isResting: false, page }
  const windows: ReturnType<typeof newWindow>[] = []
  const done: string[] = []

  function newWindow() {
    const contents = new FakeContents()
    contents.page = state.page
    const placed = new PlacedWindow({ system: 'other', timers, screens: () => [LEFT, RIGHT] })
    const its = { isShown: false, isGone: false, isMinimized: false }
    const window = Object.assign(new EventEmitter(), placed, {
      webContents: contents,
      setMenu: () => {},
      show: () => {
        its.isShown = true
        placed.done.push('show' as never)
      },
      isVisible: () => its.isShown,
      isMinimized: () => its.isMinimized,
      isDestroyed: () => its.isGone,
      restore: () => {
        its.isMinimized = false
      },
      loadURL: async (url: string) => contents.load(url),
      destroy: () => {
        its.isGone = true
        window.emit('closed')
      },
    })
    return Object.assign(window, { its, placed })
  }
  const wall = new DisplayWindow(PAGE, isKiosk, {
    newWindow: () => {
      const window = newWindow()
      windows.push(window)
      return window as unknown as BrowserWindow
    },
    chooseScreen: () => state.screen,
    isResting: () => state.isResting,
    leave: () => done.push('left'),
    openMachine: () => done.push('machine'),
    painted: () => {},
    restart: () => done.push('restart'),
    tell: () => {},
    timers,
    system: 'other',
    language: 'nl',
  })
  const window = () => {
    const last = windows.at(-1)
    if (!last) throw new Error('no window')
    return last
  }
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += SECOND) {
      timers.pass(SECOND)
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
    }
  }
  return { wall, window, windows, state, done, pass }
}

async function shown(made: Parameters<typeof machine>[0] = {}) {
  const world = machine(made)
  await world.pass(SECOND)
  world.window().emit('ready-to-show')
  await world.pass(5 * SECOND)
  return world
}

test('it is put on its screen, shown once it has painted, and full screen after', async () => {
  const { window, pass } = machine()
  await pass(SECOND)
  expect([window().its.isShown, window().placed.done]).toEqual([false, ['move']])
  window().emit('ready-to-show')
  await pass(SECOND)
  expect(window().placed.done).toEqual(['move', 'show', 'move', 'kiosk'])
  expect(window().getBounds()).toMatchObject({ x: 1_920 })
})

test('black is better than somebody’s desktop: without a first frame it is shown after ten seconds', async () => {
  const { window, pass } = machine({ page: 'black' })
  await pass(9 * SECOND)
  expect(window().its.isShown).toBe(false)
  await pass(SECOND)
  expect([window().its.isShown, window().isKiosk()]).toEqual([true, true])
})

test('a window to try it out stands within its screen, and is never full', async () => {
  const { wall, window, pass } = await shown({ isKiosk: false })
  wall.place()
  await pass(5 * SECOND)
  expect([window().isKiosk(), window().getBounds().width]).toEqual([false, 1_280])
})

test('it goes where its screen is, and is no longer minimised', async () => {
  const { wall, window, state, pass } = await shown()
  window().its.isMinimized = true
  state.screen = LEFT
  wall.place()
  await pass(SECOND)
  expect([window().its.isMinimized, window().isKiosk()]).toEqual([false, true])
  expect(window().getBounds()).toMatchObject({ x: 0, width: 1_920 })
})

test('the zoom is that of a wall, whatever a wheel or a former page made of it', async () => {
  const { window } = await shown()
  window().webContents.emit('zoom-changed', {}, 'in')
  expect(window().webContents.zooms).toEqual([1, 1])
})

type World = Awaited<ReturnType<typeof shown>>
type Trouble = (world: World) => void

// What may happen to a page that was right, and after how long at most it is again.
test.each<[string, Trouble, number]>([
  ['its process is gone', ({ window }) => goes(window(), 'oom'), 2],
  ['it was killed', ({ window }) => goes(window(), 'killed'), 2],
  ['it hangs', ({ window }) => window().webContents.emit('unresponsive'), 17],
  ['it paints no more', ({ window }) => window().webContents.turnBlack(), 22],
  [
    'somebody loaded another page in it',
    ({ window }) => window().webContents.load('http://x/'),
    22,
  ],
])('%s: its own page is there again', async (_, trouble, withinS) => {
  const world = await shown()
  expect(world.wall.isCounting).toBe(true)
  trouble(world)
  await world.pass(withinS * SECOND)
  expect(world.window().webContents.loads.at(-1)).toBe('page')
  expect(world.window().webContents.loads.length).toBeGreaterThan(1)
  expect(world.wall.isCounting).toBe(true)
})

test('a page that is gone shows no time, so that nothing waits for it', async () => {
  const { wall, window } = await shown()
  goes(window(), 'crashed')
  expect(wall.isCounting).toBe(false)
})

test('a page that can’t be loaded gives way to one that says so, and is tried again', async () => {
  const { wall, window, pass } = await shown()
  const { webContents } = window()
  webContents.page = 'fails'
  wall.reload()
  expect(webContents.loads.slice(1)).toEqual(['page', 'data:text'])
  webContents.page = 'paints'
  await pass(2 * SECOND)
  expect(webContents.loads.slice(1)).toEqual(['page', 'data:text', 'page'])
  expect(wall.isCounting).toBe(true)
})

test('the sixth time it is another window on the same screen, and the old one is gone', async () => {
  const { wall, window, windows, pass } = await shown()
  for (let time = 0; time < 6; time += 1) {
    goes(window(), 'crashed')
    await pass(2 * SECOND)
  }
  expect(windows.map(({ its }) => its.isGone)).toEqual([true, false])
  expect([wall.isCounting, window().webContents.loads]).toEqual([true, ['page']])
})

test('where that doesn’t help either the app starts anew', async () => {
  const { done, window, pass } = await shown()
  for (let time = 0; time < 12; time += 1) {
    goes(window(), 'crashed')
    await pass(2 * SECOND)
  }
  expect(done).toEqual(['restart'])
})

test.each<[string, { isResting: boolean; isMinimized: boolean }]>([
  ['the machine rests', { isResting: true, isMinimized: false }],
  ['the window is minimised', { isResting: false, isMinimized: true }],
])('while %s it may paint nothing', async (_, { isResting, isMinimized }) => {
  const world = await shown()
  world.state.isResting = isResting
  world.window().its.isMinimized = isMinimized
  world.window().webContents.turnBlack()
  await world.pass(600 * SECOND)
  expect(world.window().webContents.crashes).toBe(0)
})

test('a wall that was closed stays so', async () => {
  const { wall, window, windows, pass } = await shown()
  const { webContents } = window()
  wall.close()
  webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  await pass(60 * SECOND)
  wall.place()
  wall.reload()
  expect([windows.length, webContents.loads]).toEqual([1, ['page']])
})

function goes(window: { webContents: FakeContents }, reason: string): void {
  window.webContents.turnBlack()
  window.webContents.emit('render-process-gone', {}, { reason })
}
