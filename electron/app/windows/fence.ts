// SPDX-License-Identifier: EUPL-1.2
import type { Session, WebContents } from 'electron'
import { isExportPath } from '../../../shared/export/export-paths.ts'
import { isDayFilePath } from '../../../shared/features/library/day-file.ts'
import { isPrintPath } from '../../../shared/print/print-paths.ts'
import { REPORT_PATHS } from '../../../shared/report/report-paths.ts'
import { isOwnPage } from './app-pages.ts'

// Chromium asks before a page may reach a private network or this machine itself. A display's
// own page does nothing else: its hub is there, and its content policy names that one hub.
const HUB_IS_NEAR = new Set(['local-network', 'local-network-access', 'loopback-network'])

/** Permissions are all refused, but for what {@link HUB_IS_NEAR} says. */
export function mayHave(permission: string, pageUrl: string): boolean {
  return HUB_IS_NEAR.has(permission) && isOwnPage(pageUrl)
}

/** The only files that may be kept: a desk's day and its tables of what happened, from its own hub. */
export function mayKeep(fileUrl: string, pageUrl: string): boolean {
  const file = URL.parse(fileUrl)
  if (!file || !/^https?:$/.test(file.protocol) || !withinOrigin(pageUrl)(fileUrl)) return false
  const { pathname } = file
  return TABLES.includes(pathname) || isExportPath(pathname) || isDayFilePath(pathname)
}

const TABLES: readonly string[] = [REPORT_PATHS.csv, REPORT_PATHS.logCsv]

/**
 * Nothing is granted, and nothing is downloaded but for what {@link mayKeep} says. The hub is asked
 * without the system's proxy: nothing here is on the internet, and an office's knows no venue's network.
 */
export function fenceSession(session: Session): void {
  // In force once the call returns; what it gives comes later.
  void session.setProxy({ mode: 'direct' })
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(mayHave(permission, contents.getURL())),
  )
  session.setPermissionCheckHandler((contents, permission, origin) =>
    mayHave(permission, contents?.getURL() ?? origin),
  )
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.on('will-download', (download, item, contents) => {
    if (!mayKeep(item.getURL(), contents.getURL())) download.preventDefault()
  })
}

type Contents = Pick<WebContents, 'on' | 'setWindowOpenHandler'>

/**
 * Keeps a window where the main process put it.
 * @param mayGo where a page may take its own window; a display's may only load itself anew
 * @param mayOpen what it may open in a window beside, which is fenced in as well
 */
export function fenceContents(
  contents: Contents,
  mayGo: (url: string) => boolean,
  mayOpen: (url: string) => boolean = () => false,
): void {
  const keepIn = (going: { url: string; preventDefault(): void }) => {
    if (!mayGo(going.url)) going.preventDefault()
  }
  contents.on('will-navigate', keepIn)
  contents.on('will-redirect', keepIn)
  contents.on('will-frame-navigate', keepIn)
  contents.on('will-attach-webview', (attaching) => attaching.preventDefault())
  contents.setWindowOpenHandler(({ url }) => ({ action: mayOpen(url) ? 'allow' : 'deny' }))
  contents.on('did-create-window', (window) => fenceContents(window.webContents, mayGo))
}

/** Of a hub's own pages, those that a desk opens beside itself: the report, and what is printed. */
export function isBesideDesk(home: string): (url: string) => boolean {
  const isWithin = withinOrigin(home)
  return (url) => {
    const pathname = URL.parse(url)?.pathname ?? ''
    return isWithin(url) && (pathname === REPORT_PATHS.page || isPrintPath(pathname))
  }
}

/** Only within the hub's own origin, as the desk does. */
export function withinOrigin(home: string): (url: string) => boolean {
  const { origin } = new URL(home)
  return (url) => URL.parse(url)?.origin === origin
}

/** Whether it is the display's own page anew, for whichever hub: one without a room waits at each in turn. */
export function isSameWall(url: string, page: string): boolean {
  return URL.canParse(url) && URL.canParse(page) && forAnyHub(url) === forAnyHub(page)
}

function forAnyHub(page: string): string {
  const address = new URL(page)
  address.searchParams.delete('hub')
  return address.href
}
