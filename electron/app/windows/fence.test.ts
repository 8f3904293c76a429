// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import type { Session, WebContents } from 'electron'
import { expect, test } from 'vitest'
import { EXPORT_FORMATS, exportPath } from '../../../shared/export/export-paths.ts'
import { printPath } from '../../../shared/print/print-paths.ts'
import { REPORT_PATHS } from '../../../shared/report/report-paths.ts'
import { displayPage } from './app-pages.ts'
import {
  fenceContents,
  fenceSession,
  isBesideDesk,
  isSameWall,
  mayHave,
  mayKeep,
  withinOrigin,
} from './fence.ts'

const WALL = displayPage('http://10.0.0.1:4500')
const DESK = 'http://127.0.0.1:4500/desk'

class FakeContents extends EventEmitter {
  opening: (asked: { url: string }) => { action: string } = () => ({ action: 'allow' })
  setWindowOpenHandler(handler: FakeContents['opening']) {
    this.opening = handler
  }
  /** Whether a page that wants to go to `url` may. */
  going(what: string, url: string): boolean {
    let isPrevented = false
    const preventDefault = () => {
      isPrevented = true
    }
    this.emit(what, { url, preventDefault })
    return !isPrevented
  }
}

function fenced(mayGo: (url: string) => boolean): FakeContents {
  const contents = new FakeContents()
  // A fake of the two methods that are used.
  fenceContents(contents as unknown as WebContents, mayGo)
  return contents
}

test.each(['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'])(
  '%s is refused',
  (what) => {
    expect(fenced(() => false).going(what, 'https://elsewhere.example/')).toBe(false)
  },
)

test('a page opens no windows, but a desk its report and its sheets, which are fenced in too', () => {
  expect(fenced(() => true).opening({ url: DESK })).toEqual({ action: 'deny' })
  const desk = new FakeContents()
  fenceContents(desk as unknown as WebContents, withinOrigin(DESK), isBesideDesk(DESK))
  const opened = (path: string) => desk.opening({ url: new URL(path, DESK).href }).action
  expect([opened(`${REPORT_PATHS.page}?lang=nl`), opened('/desk')]).toEqual(['allow', 'deny'])
  expect(opened(printPath('all', { paper: 'a3', language: 'nl' }))).toBe('allow')
  expect(desk.opening({ url: `http://10.0.0.9${REPORT_PATHS.page}` }).action).toBe('deny')
  const report = new FakeContents()
  desk.emit('did-create-window', { webContents: report })
  expect(report.going('will-navigate', 'https://elsewhere.example/')).toBe(false)
  expect(report.opening({ url: DESK }).action).toBe('deny')
})

test('the desk stays within its hub', () => {
  const desk = fenced(withinOrigin(`${DESK}#key=x`))
  expect(desk.going('will-navigate', `${DESK}?lang=en`)).toBe(true)
  expect(desk.going('will-navigate', 'http://127.0.0.1:4501/desk')).toBe(false)
  expect(desk.going('will-navigate', 'javascript:alert(1)')).toBe(false)
})

test('a display may reach its hub on the local network; nothing else is granted to anyone', () => {
  expect(mayHave('local-network-access', WALL)).toBe(true)
  expect(mayHave('loopback-network', WALL)).toBe(true)
  expect(mayHave('local-network-access', 'https://elsewhere.example/')).toBe(false)
  for (const permission of ['media', 'geolocation', 'notifications', 'usb', 'openExternal']) {
    expect(mayHave(permission, WALL), permission).toBe(false)
  }
})

/** A session on a machine of an office, and what it was told. */
function fencedSession() {
  const told: string[] = []
  const session = Object.assign(new EventEmitter(), {
    setProxy: async ({ mode }: { mode: string }) => told.push(`proxy: ${mode}`),
    setPermissionRequestHandler: () => {},
    setPermissionCheckHandler: () => {},
    setDevicePermissionHandler: () => {},
    setDisplayMediaRequestHandler: () => {},
  })
  // A fake of the methods that are used.
  fenceSession(session as unknown as Session)
  return { session, told }
}

test('a wall asks its hub and no proxy, whatever the system says', () => {
  expect(fencedSession().told).toEqual(['proxy: direct'])
})

test('downloads are refused, but for the report and the day itself', () => {
  const { session } = fencedSession()
  const isPrevented = (url: string): boolean => {
    let isStopped = false
    const preventDefault = () => {
      isStopped = true
    }
    session.emit('will-download', { preventDefault }, { getURL: () => url }, { getURL: () => DESK })
    return isStopped
  }
  expect(isPrevented('http://127.0.0.1:4500/assets/anything.zip')).toBe(true)
  expect(isPrevented('http://127.0.0.1:4500/report.csv?lang=nl')).toBe(false)
  const files = EXPORT_FORMATS.map((format) => new URL(exportPath(format, 'nl'), DESK).href)
  expect(files.filter(isPrevented)).toEqual([])
  expect(isPrevented('http://127.0.0.1:4501/desk/export/csv')).toBe(true)
})

test('only the tables of what happened are kept, and only from the hub of the page', () => {
  const report = 'http://127.0.0.1:4500/report'
  expect(mayKeep('http://127.0.0.1:4500/report-log.csv?lang=en', report)).toBe(true)
  expect(mayKeep('http://127.0.0.1:4500/desk/library/days/een/file', DESK)).toBe(true)
  expect(mayKeep('http://elsewhere.example/report.csv', report)).toBe(false)
  expect(mayKeep('http://127.0.0.1:4501/report.csv', report)).toBe(false)
  expect(mayKeep('data:text/csv,report.csv', report)).toBe(false)
  expect(mayKeep('http://127.0.0.1:4500/report.csv', WALL)).toBe(false)
})

test('a display may load its page anew, for another hub too, and no other page', () => {
  const page = 'app://zaalscherm/display/index.html?hub=http%3A%2F%2F10.0.0.1%3A4500&screen=2'
  expect(isSameWall(page, page)).toBe(true)
  expect(isSameWall(page.replace('10.0.0.1', '10.0.0.2'), page)).toBe(true)
  expect(isSameWall(page.replace('screen=2', 'screen=3'), page)).toBe(false)
  expect(isSameWall('https://elsewhere.example/', page)).toBe(false)
  expect(isSameWall('javascript:alert(1)', page)).toBe(false)
})
