// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { PAINT_A_FRAME } from '../../electron/app/windows/painted-frames.ts'
import { smallDayFile } from '../../shared/day/small-day.test-kit.ts'
import { versionHere } from '../packages/look-into-app.ts'
import { freePort } from '../processes/free-port.ts'
import { type Folder, newFolder } from './app-folder.ts'
import { type Elsewhere, serveElsewhere } from './elsewhere.ts'
import type { Player, RunningApp } from './running-app.ts'

const DISPLAY_PAGE = 'app://zaalscherm/display/index.html'

/** What the app does, whoever plays Electron. Needs what the build made in `dist/`. */
export function appContract(player: Player): void {
  test.describe.configure({ mode: 'serial' })
  let folder: Folder
  let app: RunningApp
  let port = 0
  let elsewhere: Elsewhere
  const args = (...more: string[]) => [`--user-data-dir=${folder.path}`, ...more]

  test.beforeAll(async () => {
    folder = newFolder()
    port = await freePort()
    elsewhere = await serveElsewhere(await freePort())
    app = await player.start(args('--port', String(port)))
  })
  test.afterAll(async () => {
    await app?.stop()
    elsewhere?.stop()
    folder?.remove()
  })

  test('the desk window is on the desk page of the hub that it started', async () => {
    const desk = `http://127.0.0.1:${port}/desk`
    const isOpen = async () => (await urls(app)).some((url) => url.startsWith(desk))
    await expect.poll(isOpen).toBe(true)
    await expect.poll(() => inPage(app, '/desk', 'document.readyState')).toBe('complete')
    expect(await inPage(app, '/desk', 'typeof window.zaalscherm')).toBe('undefined')
  })

  test('the display window shows its own page, which knows the hub', async () => {
    const page = `${DISPLAY_PAGE}?hub=${encodeURIComponent(`http://127.0.0.1:${port}`)}`
    await expect.poll(() => urls(app)).toContain(page)
    await expect.poll(() => inPage(app, DISPLAY_PAGE, 'document.body.innerText')).not.toBe('')
  })

  test('the display is linked to the hub and shows the room of the sample day', async () => {
    const text = () => inPage(app, DISPLAY_PAGE, 'document.body.innerText')
    await expect.poll(text).toContain('Clusteren')
    // From another machine as well, where an office's proxy stands in the system's settings.
    const way = app.evaluate(({ session }) => {
      return session.defaultSession.resolveProxy('http://192.168.10.20:4500')
    }, null)
    expect(await way).toBe('DIRECT')
  })

  test('the app knows that its wall paints, and that a time runs on it', async () => {
    const frame = () => inPage(app, DISPLAY_PAGE, PAINT_A_FRAME)
    await expect.poll(frame).toEqual({ isEmpty: false, isCounting: true })
    const health = () => inPage(app, DISPLAY_PAGE, 'window.zaalscherm.appHealth()')
    await expect.poll(health).toMatchObject({
      ...{ isAwake: true, restarts: 0, isWithoutGraphics: false, hasHub: true },
      ...{ version: expect.stringMatching(/^\d/), isHidden: false, isLocked: false },
      screen: { name: expect.any(String), isChosen: true },
    })
    const picture = await inPage(app, DISPLAY_PAGE, 'window.zaalscherm.picture()')
    const jpeg = Buffer.from(String(picture).split(',')[1] ?? '', 'base64')
    expect(jpeg.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
    expect(jpeg.length).toBeLessThan(40_000)
    // It would take the hub with it.
    expect(await inPage(app, DISPLAY_PAGE, 'window.zaalscherm.restartApp()')).toBe(false)
  })

  test('a display page gets its key, and the same one each time', async () => {
    const key = () => inPage(app, DISPLAY_PAGE, 'window.zaalscherm.displayKey()')
    const first = await key()
    expect(first).toMatch(/^[\w-]{32,}$/)
    expect(await key()).toBe(first)
  })

  test('a page has the bridge and nothing else of Node or Electron', async () => {
    const found = `[Object.keys(window.zaalscherm), typeof require, typeof process, typeof module].flat().join()`
    expect(await inPage(app, DISPLAY_PAGE, found)).toBe(
      'displayKey,renewKey,appHealth,picture,reload,restartApp,leaveScreen,hubShowsRoom,hubKey,hubRefused,hubAccepted,hubAddress,finding,typeAddress,undefined,undefined,undefined',
    )
  })

  test('a display page may not go elsewhere, nor open windows', async () => {
    const before = await urls(app)
    await inPage(app, DISPLAY_PAGE, `void (location.href = ${JSON.stringify(elsewhere.url)})`)
    await inPage(app, DISPLAY_PAGE, `void window.open(${JSON.stringify(elsewhere.url)})`)
    await inPage(app, DISPLAY_PAGE, 'new Promise((done) => setTimeout(done, 300))')
    expect(await urls(app)).toEqual(before)
    expect(elsewhere.visits()).toBe(0)
  })

  test('a page that crashed is loaded again', async () => {
    await inPage(app, DISPLAY_PAGE, 'void (window.isOld = true)')
    await app.evaluate(({ BrowserWindow }, page) => {
      const windows = BrowserWindow.getAllWindows()
      const wall = windows.find((window) => window.webContents.getURL().startsWith(page))
      wall?.webContents.forcefullyCrashRenderer()
    }, DISPLAY_PAGE)
    const text = () =>
      inPage(app, DISPLAY_PAGE, 'window.isOld ? "old" : document.body.innerText').catch(() => '')
    await expect.poll(text).toContain('Clusteren')
  })

  test('a hub that dies is started again, on the same port', async () => {
    const pid = () =>
      app.evaluate(({ app }) => {
        const isHub = (name: string | undefined) => name === 'Zaalscherm hub'
        return app.getAppMetrics().find((metric) => isHub(metric.name))?.pid ?? null
      }, null)
    const before = await pid()
    if (before === null) throw new Error('no hub process')
    process.kill(before, 'SIGKILL')
    await expect.poll(pid).not.toBe(before)
    const answers = () =>
      fetch(`http://127.0.0.1:${port}/desk`).then(
        (got) => got.status,
        () => 0,
      )
    await expect.poll(answers).toBe(200)
  })

  test('a second start brings the desk to the front and ends', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows()
      windows.find((window) => window.webContents.getURL().includes('/desk'))?.hide()
    }, null)
    const { code, said } = await player.runToEnd(args('--port', String(port)))
    expect(code).toBe(0)
    expect(said).toMatch(/is al gestart|runs already/)
    // Where no window manager runs, nothing is ever in front: then being shown has to do.
    const isInFront = () =>
      app.evaluate(({ BrowserWindow }) => {
        const windows = BrowserWindow.getAllWindows()
        const desk = windows.find((window) => window.webContents.getURL().includes('/desk'))
        const front = BrowserWindow.getFocusedWindow()
        return desk?.isVisible() === true && (front === null || front === desk)
      }, null)
    await expect.poll(isInFront).toBe(true)
  })

  test('a self-check beside it finds all that the app needs, and ends', async () => {
    const { code, said } = await player.runToEnd(args('--self-check'))
    const lines = said.split('\n').filter((line) => /^(ok|niet|not|–) /.test(line))
    expect(lines, said).toHaveLength(11)
    // Without a window manager nothing fills a screen.
    const failed = lines.filter((line) => !line.startsWith('ok '))
    expect(failed.filter((line) => !/Volledig scherm|Full screen/.test(line))).toEqual([])
    expect(code).toBe(failed.length)
    expect(readFileSync(join(folder.path, 'self-check.txt'), 'utf8')).toContain(lines.join('\n'))
  })

  test('it says its version, and ends', async () => {
    const { code, said } = await player.runToEnd(args('--version'))
    expect(said).toContain(`Zaalscherm ${versionHere()}`)
    expect(code).toBe(0)
  })

  test('a page from elsewhere in the window of a display gets no key', async () => {
    await app.evaluate(
      async ({ BrowserWindow }, [page, url]) => {
        const windows = BrowserWindow.getAllWindows()
        const wall = windows.find((window) => window.webContents.getURL().startsWith(page))
        await wall?.loadURL(url)
      },
      [DISPLAY_PAGE, elsewhere.url] as const,
    )
    const asking = 'window.zaalscherm.displayKey().then(() => "told", () => "refused")'
    expect(await inPage(app, elsewhere.url, asking)).toBe('refused')
  })

  test('a port in use is told, with the fix, and never changed', async () => {
    const other = newFolder()
    const ended = await player.runToEnd([`--user-data-dir=${other.path}`, '--port', String(port)])
    other.remove()
    expect(ended.code).toBe(2)
    expect(ended.said).toMatch(new RegExp(`(Poort|Port) ${port} `))
  })

  test('a day file that is opened stands among the days, on the screens and at the desk', async () => {
    const file = join(folder.path, 'eigen dag.zaalscherm')
    writeFileSync(file, JSON.stringify(smallDayFile({ rooms: ['Atelier'], items: [] })))
    const { code } = await player.runToEnd(args('--port', String(port), file))
    expect(code).toBe(0)
    const days = () => inPage(app, '/desk', 'document.querySelector(".day")?.innerText ?? ""')
    await expect.poll(days).toMatch(/staat op de schermen|is on the screens/)
    const news = () => inPage(app, '/desk', 'document.querySelector(".library-news").innerText')
    await expect.poll(news).toMatch(/staat nu bij je dagen|is among your days now/)
  })

  test('a display that knows of no hub says what it does, and links where it is told to', async () => {
    const own = newFolder()
    const wall = await player.start([`--user-data-dir=${own.path}`, 'display', '--no-kiosk'])
    const text = () => inPage(wall, DISPLAY_PAGE, 'document.body.innerText').catch(() => '')
    // The network may have told it of this very hub by now.
    await expect.poll(text).toMatch(/zoekt de laptop|looks for the laptop|geen zaal|no room/)
    const codeNow = async () => String(await text()).match(/\b[A-Z\d]{2} [A-Z\d]{2}\b/)?.[0] ?? null
    await expect.poll(codeNow).not.toBeNull()
    const code = await codeNow()
    const typing = `window.zaalscherm.typeAddress('127.0.0.1:${port}')`
    expect(await inPage(wall, DISPLAY_PAGE, typing)).toBe(true)
    // With the code that it had on its wall before.
    await expect.poll(text).toMatch(/nog geen zaal|no room yet/)
    expect(await text()).toContain(code)
    await wall.stop()
    own.remove()
  })
}

function urls(app: RunningApp): Promise<string[]> {
  return app.evaluate(({ BrowserWindow }) => {
    return BrowserWindow.getAllWindows().map((window) => window.webContents.getURL())
  }, null)
}

/** Runs `code` in the one window whose address has `part` in it. */
function inPage(app: RunningApp, part: string, code: string): Promise<unknown> {
  return app.evaluate(
    ({ BrowserWindow }, [part, code]) => {
      const windows = BrowserWindow.getAllWindows()
      const window = windows.find(({ webContents }) => webContents.getURL().includes(part))
      if (!window) throw new Error(`no window on ${part}`)
      return window.webContents.executeJavaScript(code)
    },
    [part, code] as const,
  )
}
