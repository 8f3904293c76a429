// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { app, BrowserWindow, ipcMain, protocol } from 'electron'
import { SCHEME } from '../../shared/native-bridge.ts'
import { securedOrigin } from './hub-pin/check-hub.ts'
import { type Answers, answerCalls } from './ipc.ts'
import { type WindowSystem, windowSystem } from './screens/window-system.ts'
import { answerPages, isOwnFrame, pageFiles } from './windows/app-pages.ts'
import { displayOptions } from './windows/window-options.ts'

// All of main is one file in `dist/electron`.
const HERE = import.meta.dirname

/** Where the hub is linked to, and the key of a display that it paired beforehand, if it did. */
export function readDisplayUrl(displayUrl: string): { origin: string; key: string | null } {
  const { origin, hash } = new URL(displayUrl)
  return { origin: securedOrigin(origin), key: new URLSearchParams(hash.slice(1)).get('key') }
}

/** Answers our own pages, and what they may ask of the app. */
export function answerPagesOf(answers: Partial<Answers>): void {
  protocol.handle(SCHEME, answerPages(pageFiles(join(HERE, '../pages'))))
  answerCalls(ipcMain, isOwnFrame, answers)
}

export function newDisplayWindow(title: string, isKiosk: boolean): BrowserWindow {
  const preload = join(HERE, 'preload.cjs')
  return new BrowserWindow(displayOptions({ title, hasTools: !app.isPackaged, isKiosk, preload }))
}

export function ownWindowSystem(): WindowSystem {
  const ozone = app.commandLine.getSwitchValue('ozone-platform')
  return windowSystem(process.platform, process.env, ozone)
}
