// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:net'
import { expect, test } from 'playwright/test'
import { keyboard, type Told } from '../../electron/app/windows/keyboard.test-kit.ts'
import { type Folder, newFolder } from './app-folder.ts'
import { endedInTime, type StandInApp, spawnApp, startStandIn } from './stand-in-player.ts'

const BOTH = '1920x1080,1280x720'

test.describe('a wall on a stand-in for Electron, with two screens that a test can pull', () => {
  test.describe.configure({ mode: 'serial' })
  let folder: Folder
  let app: StandInApp

  test.beforeAll(async () => {
    folder = newFolder()
    // Nothing listens there: a wall starts without its hub.
    const args = ['display', '--hub', '127.0.0.1:9', '--screen', '2']
    const env = { STAND_IN_SCREENS: BOTH }
    app = await startStandIn([...args, `--user-data-dir=${folder.path}`], env)
  })
  test.afterAll(async () => {
    await app?.stop()
    folder?.remove()
  })

  test('fills the screen that was asked for', async () => {
    await expect.poll(() => wall(app)).toEqual({ isKiosk: true, x: 1920, size: '1280x720' })
    await expect.poll(() => inPage(app, '[innerWidth, innerHeight].join("x")')).toBe('1280x720')
  })

  test('shows its page without a hub, and no cursor', async () => {
    await expect.poll(() => inPage(app, 'document.body.innerText')).not.toBe('')
    const cursor = () => inPage(app, 'getComputedStyle(document.body).cursor')
    await expect.poll(cursor).toBe('none')
  })

  test('keeps the screens awake', async () => {
    expect(await app.evaluate(({ powerSaveBlocker }) => powerSaveBlocker.isStarted(1), null)).toBe(
      true,
    )
  })

  test('moves to the screen there is when its own is pulled, and back when it returns', async () => {
    await plug(app, '1920x1080')
    await expect.poll(() => wall(app)).toEqual({ isKiosk: true, x: 0, size: '1920x1080' })
    await plug(app, BOTH)
    await expect.poll(() => wall(app)).toEqual({ isKiosk: true, x: 1920, size: '1280x720' })
  })

  test('a page that reloads itself is still our own page', async () => {
    await inPage(app, 'void (window.isOld = true, location.reload())')
    const isNew = () => inPage(app, 'window.isOld !== true').catch(() => false)
    await expect.poll(isNew).toBe(true)
    expect(await inPage(app, 'typeof window.zaalscherm.displayKey')).toBe('function')
  })

  test('ends when Ctrl+Shift+Q is held, on a keyboard as Windows has it in the Netherlands', async () => {
    const keys = keyboard('us-international')
    const chord = ['ControlLeft', 'ShiftLeft', 'KeyQ']
    await tellKeys(app, [...chord.map(keys.down), ...chord.map(keys.up)])
    // It answers only if it still runs.
    expect((await wall(app)).isKiosk).toBe(true)
    await tellKeys(app, chord.map(keys.down))
    expect((await app.ended).code).toBe(0)
  })
})

test('on all screens, as chosen in the app, each is a display of its own, gone with its screen and back with it', async () => {
  const folder = newFolder()
  const args = ['display', '--hub', '127.0.0.1:9']
  const env = { STAND_IN_SCREENS: BOTH }
  const app = await startStandIn([...args, `--user-data-dir=${folder.path}`], env)
  await expect.poll(() => screensWithWalls(app)).toEqual([1920])
  await expect.poll(() => inPage(app, 'document.body.innerText')).not.toBe('')
  const control = { ...keyboard('us').down('ControlLeft'), control: true }
  await tellKeys(app, [{ ...control, code: 'Comma', key: ',' }])
  const choose = (screen: string) => {
    return inMachine(app, `document.querySelector('a[href$="/screen-${screen}"]').click()`)
  }
  const listed = () => inMachine(app, 'document.body.innerText')
  await expect.poll(listed).toMatch(/screen 2, 1280 × 720/)
  await choose('all')
  await expect.poll(() => screensWithWalls(app)).toEqual([0, 1920])
  const keys = await keysOf(app)
  expect(new Set(keys).size).toBe(2)
  await plug(app, '1280x720')
  await expect.poll(() => screensWithWalls(app)).toEqual([0])
  await plug(app, BOTH)
  await expect.poll(() => screensWithWalls(app)).toEqual([0, 1920])
  expect(await keysOf(app)).toEqual(keys)
  await choose('1')
  await expect.poll(() => screensWithWalls(app)).toEqual([0])
  await expect.poll(() => keysOf(app)).toEqual(keys.slice(0, 1))
  await app.stop()
  folder.remove()
})

test('on Wayland one that is to be on a screen of choice starts anew by X11, with all it was started with', async () => {
  const folder = newFolder()
  const args = ['display', '--forget-hub', '--screens', 'all', `--user-data-dir=${folder.path}`]
  const server = createServer()
  // Of this process alone, and gone with it: Linux's abstract sockets have no file.
  server.listen(`\0/tmp/.X11-unix/X${process.pid}`)
  const display = `:${process.pid}`
  const env = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0', DISPLAY: display }
  const { code, said } = await endedInTime(spawnApp(args, env))
  server.close()
  expect(said).toContain(`${JSON.stringify([...args, '--ozone-platform=x11']).slice(1)}\n`)
  expect(code).toBe(0)
  folder.remove()
})

/** Where each wall stands in full screen, from left to right. */
function screensWithWalls(app: StandInApp): Promise<number[]> {
  return app.evaluate(({ BrowserWindow }) => {
    const full = BrowserWindow.getAllWindows().filter((window) => window.isKiosk())
    return full.map((window) => window.getBounds().x).sort((a, b) => a - b)
  }, null)
}

/** The key of each wall, from left to right. */
function keysOf(app: StandInApp): Promise<unknown[]> {
  return app.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows().filter((window) => window.isKiosk())
    windows.sort((a, b) => a.getBounds().x - b.getBounds().x)
    const ask = 'window.zaalscherm.displayKey()'
    return Promise.all(windows.map(({ webContents }) => webContents.executeJavaScript(ask)))
  }, null)
}

function wall(app: StandInApp) {
  return app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) throw new Error('no window')
    const { x, width, height } = window.getBounds()
    return { isKiosk: window.isKiosk(), x, size: `${width}x${height}` }
  }, null)
}

function inPage(app: StandInApp, code: string): Promise<unknown> {
  return app.evaluate(({ BrowserWindow }, code) => {
    return BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code)
  }, code)
}

/** In the window about the machine. */
function inMachine(app: StandInApp, code: string): Promise<unknown> {
  return app.evaluate(async ({ BrowserWindow }, code) => {
    const isMachine = (window: Electron.BrowserWindow) =>
      window.webContents.getURL().startsWith('data:')
    const window = BrowserWindow.getAllWindows().find(isMachine)
    return (await window?.webContents.executeJavaScript(code).catch(() => '')) ?? ''
  }, code)
}

function plug(app: StandInApp, sizes: string): Promise<void> {
  // The stand-in's own way to pull cables, which Electron has not.
  return app.evaluate(
    ({ screen }, sizes) => Reflect.get(screen, 'become').call(screen, sizes),
    sizes,
  )
}

function tellKeys(app: StandInApp, told: Told[]): Promise<void> {
  return app.evaluate(({ BrowserWindow }, told) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    for (const key of told) contents?.emit('before-input-event', { preventDefault: () => {} }, key)
  }, told)
}
