// SPDX-License-Identifier: EUPL-1.2
import type { BrowserWindow, Display } from 'electron'
import type { SelfCheckWords } from '../../../shared/i18n/self-check.ts'
import { KEY_PREFIX, LINK_PATHS, SUBPROTOCOL } from '../../../shared/protocol/version.ts'
import type { Timers } from '../../machine/timers.ts'
import { fillScreen, isFilled } from '../screens/place.ts'
import type { WindowSystem } from '../screens/window-system.ts'

/** A window that was opened to see whether it can be; each call rejects with what is wrong. */
export type TriedWindow = {
  /** It has our own page, with something on it, and the bridge gives this display's key. */
  shows(): Promise<void>
  /** A page of the app's own may link to a hub, and hears it. */
  links(): Promise<void>
  /** It fills its screen. Seen for a moment, on systems that know no window without colour. */
  fills(): Promise<void>
}

export type TriedPorts = {
  window: BrowserWindow
  /** The address of our own page. */
  page: string
  hubOrigin: string
  key: string
  chooseScreen(): Display
  system: WindowSystem
  timers: Timers
  words: SelfCheckWords
}

const LOOK_EVERY_MS = 200

export function tryWindow(ports: TriedPorts): TriedWindow {
  const { window, page, hubOrigin, key, system, timers, words } = ports
  const inPage = (code: string): Promise<unknown> => window.webContents.executeJavaScript(code)
  return {
    async shows() {
      await window.loadURL(page)
      const told = await inPage('window.zaalscherm.displayKey()')
      if (window.webContents.getURL() !== page || told !== key) throw new Error(words.emptyPage)
      await until(async () => (await inPage('document.body.innerText')) !== '', timers)
    },
    async links() {
      const closed = await inPage(linking(hubOrigin, key))
      if (closed !== '') throw new Error(words.linkClosed(String(closed)))
    },
    async fills() {
      window.setOpacity(0)
      window.showInactive()
      const screen = ports.chooseScreen()
      const given = Promise.withResolvers<never>()
      const tell = () => given.reject(new Error(words.fillsNot(JSON.stringify(window.getBounds()))))
      const stop = fillScreen(window, screen, { system, timers, tell })
      const isThere = () => window.isKiosk() && (system === 'wayland' || isFilled(window, screen))
      await Promise.race([given.promise, until(isThere, timers)]).finally(stop)
    },
  }
}

/** Code for a page: links to the hub, asks for the time, and gives why that failed, or nothing. */
function linking(hubOrigin: string, key: string): string {
  const address = new URL(LINK_PATHS.display, hubOrigin.replace(/^http/, 'ws')).href
  const asked = [address, [SUBPROTOCOL, KEY_PREFIX + key]].map((value) => JSON.stringify(value))
  return `new Promise((tell) => {
    const socket = new WebSocket(${asked.join(', ')})
    socket.onopen = () => socket.send('{"type":"clock","sentAt":0}')
    socket.onmessage = () => (tell(''), socket.close())
    socket.onclose = ({ code }) => tell('' + code)
  })`
}

/** Looks again and again; a check's own limit ends it. */
function until(isSo: () => boolean | Promise<boolean>, timers: Timers): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const look = async () => {
    try {
      if (await isSo()) resolve()
      else timers.after(LOOK_EVERY_MS, look)
    } catch (error) {
      reject(error)
    }
  }
  void look()
  return promise
}
