// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { freePort } from '../processes/free-port.ts'
import { appContract } from './app.contract.ts'
import { newFolder } from './app-folder.ts'
import {
  endedInTime,
  type StandInApp,
  spawnApp,
  standInPlayer,
  startStandIn,
} from './stand-in-player.ts'

test.describe("the app on a stand-in for Electron (it says nothing of Electron's own part)", () => {
  appContract(standInPlayer)
})

test('a plug that is pulled is told at the desk, with what to do', async () => {
  const folder = newFolder()
  const port = String(await freePort())
  const app = await startStandIn([`--user-data-dir=${folder.path}`, '--port', port])
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.isOnBatteryPower = () => true
    powerMonitor.emit('on-battery')
  }, null)
  const notice = () =>
    app.evaluate(({ BrowserWindow }) => {
      const desk = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().includes('/desk'),
      )
      const code = 'document.querySelector("header.head")?.innerText ?? ""'
      return desk?.webContents.executeJavaScript(code) ?? ''
    }, null)
  await expect.poll(notice).toMatch(/Steek de stekker erin|Plug it in/)
  await app.stop()
  folder.remove()
})

test('the window about this machine sets its autostart and its PIN, which a wall asks for', async () => {
  const folder = newFolder()
  const port = String(await freePort())
  const args = [`--user-data-dir=${folder.path}`, '--port', port, '--kiosk']
  const app = await startStandIn(args, { XDG_CONFIG_HOME: folder.path })
  await expect.poll(() => textIn(app, '/desk')).not.toBe('')
  await press(app, '/desk', [{ key: ',', control: true }])
  await expect.poll(() => textIn(app, 'data:')).toMatch(/This computer|Deze computer/)
  const follow = (action: string) =>
    inWindow(app, 'data:', `document.querySelector('a[href$="/${action}"]').click()`)
  await follow('autostart')
  await expect.poll(() => existsSync(join(folder.path, 'autostart/zaalscherm.desktop'))).toBe(true)
  const isOn = `document.querySelector('[role=switch]').getAttribute('aria-checked')`
  await expect.poll(() => inWindow(app, 'data:', isOn)).toBe('true')
  await follow('set-pin')
  await expect.poll(() => textIn(app, 'data:')).toMatch(/Enter: –/)
  const pin = [...'2468'].map((key) => ({ key })).concat({ key: 'Enter' })
  await press(app, 'data:', [...pin, ...pin])
  await expect.poll(() => existsSync(join(folder.path, 'pin.json'))).toBe(true)
  // From here on it takes that one to take it away.
  await expect.poll(() => textIn(app, 'data:')).toMatch(/Take the PIN away|Haal de pincode weg/)
  await follow('remove-pin')
  await expect.poll(() => textIn(app, 'data:')).toMatch(/--forget-pin/)

  const chord = { key: 'Q', code: 'KeyQ', control: true, shift: true }
  const over = `getComputedStyle(document.documentElement, '::after').content`
  // The day goes on: its wall only leaves the full screen, and the same way goes back.
  for (const isFull of [false, true]) {
    await expect.poll(() => inWindow(app, 'app://', over)).not.toMatch(/PIN|Pincode/)
    await press(app, 'app://', [chord])
    await expect.poll(() => inWindow(app, 'app://', over)).toMatch(/PIN: |Pincode: /)
    await press(app, 'app://', pin)
    await expect.poll(() => hasFullWall(app)).toBe(isFull)
  }
  const forgotten = await endedInTime(spawnApp([args[0] ?? '', '--forget-pin']))
  expect(forgotten.code).toBe(0)
  expect(existsSync(join(folder.path, 'pin.json'))).toBe(false)
  await app.stop()
  folder.remove()
})

function hasFullWall(app: StandInApp): Promise<boolean> {
  return app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isKiosk()),
    null,
  )
}

type Pressed = { key: string; code?: string; control?: boolean; shift?: boolean }

/** Presses keys in the window on an address, as Electron tells main of them. */
function press(app: StandInApp, part: string, keys: Pressed[]): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }, [part, keys]) => {
      const windows = BrowserWindow.getAllWindows()
      const window = windows.find(({ webContents }) => webContents.getURL().includes(part))
      const none = { code: '', control: false, alt: false, shift: false, meta: false }
      for (const key of keys) {
        const pressed = { type: 'keyDown', ...none, ...key }
        window?.webContents.emit('before-input-event', { preventDefault: () => {} }, pressed)
      }
    },
    [part, keys] as const,
  )
}

function inWindow(app: StandInApp, part: string, code: string): Promise<unknown> {
  return app.evaluate(
    async ({ BrowserWindow }, [part, code]) => {
      const windows = BrowserWindow.getAllWindows()
      const window = windows.find(({ webContents }) => webContents.getURL().includes(part))
      return (await window?.webContents.executeJavaScript(code).catch(() => '')) ?? ''
    },
    [part, code] as const,
  )
}

function textIn(app: StandInApp, part: string): Promise<unknown> {
  return inWindow(app, part, 'document.body.innerText')
}
