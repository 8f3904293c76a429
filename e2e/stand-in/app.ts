// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failWhereAsked } from './faults.ts'
import { lockInstance } from './instance-lock.ts'
import { runningChildren } from './utility-process.ts'
import { closeBrowser, openBrowser } from './windows/browser.ts'
import { openWindows } from './windows/window-list.ts'

const DATA_SWITCH = '--user-data-dir='

class App extends EventEmitter {
  readonly isPackaged = process.env.STAND_IN_PACKAGED === '1'
  readonly commandLine = {
    getSwitchValue: (name: string) => {
      const start = `--${name}=`
      return process.argv.findLast((arg) => arg.startsWith(start))?.slice(start.length) ?? ''
    },
  }
  private readonly ready = openBrowser()
  hasGraphics = true
  private isQuitting = false
  private paths: Record<'userData' | 'temp', string> = {
    temp: tmpdir(),
    userData:
      process.argv.find((arg) => arg.startsWith(DATA_SWITCH))?.slice(DATA_SWITCH.length) ??
      join(tmpdir(), `zaalscherm-stand-in-${process.pid}`),
  }

  whenReady(): Promise<void> {
    return this.ready.then(() => failWhereAsked('whenReady'))
  }

  getPath(name: 'userData' | 'temp'): string {
    return this.paths[name]
  }

  setPath(name: 'userData', path: string): void {
    this.paths[name] = path
  }

  /** As in Electron, before the app is ready; kept for tests to ask. */
  disableHardwareAcceleration(): void {
    this.hasGraphics = false
  }

  /** Nobody starts it: a test reads with what it would have been, and does so itself. */
  relaunch({ args }: { execPath: string; args: string[] }): void {
    process.stderr.write(`[relaunch] ${JSON.stringify(args)}\n`)
  }

  getVersion(): string {
    return JSON.parse(readFileSync('package.json', 'utf8')).version
  }

  requestSingleInstanceLock(handed: object = {}): boolean {
    return lockInstance(this.paths.userData, handed, (received) =>
      this.emit('second-instance', {}, [], process.cwd(), received),
    )
  }

  private isLoginItem = false
  getLoginItemSettings(_item?: object) {
    return { openAtLogin: this.isLoginItem, wasOpenedAtLogin: false }
  }

  setLoginItemSettings({ openAtLogin }: { openAtLogin: boolean }): void {
    this.isLoginItem = openAtLogin
  }

  getAppMetrics(): { pid: number; type: string; name: string }[] {
    return runningChildren().map(({ pid, name }) => ({ pid, type: 'Utility', name }))
  }

  quit(): void {
    if (this.isQuitting) return
    this.isQuitting = true
    this.emit('before-quit')
    for (const window of openWindows()) window.close()
    this.emit('will-quit')
    this.exit(0)
  }

  /** As in Electron: at once, without asking windows, and without `will-quit`. */
  exit(code = 0): void {
    this.isQuitting = true
    // What was under way in the pages fails as they close.
    process.on('unhandledRejection', () => {})
    for (const { kill } of runningChildren()) kill()
    void closeBrowser().finally(() => process.exit(code))
  }

  /** The last window is gone. */
  windowClosed(): void {
    if (this.isQuitting || openWindows().length > 0) return
    if (!this.emit('window-all-closed')) this.quit()
  }
}

export const app = new App()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => app.quit())
