// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'

type Check = (contents: unknown, permission: string, origin: string) => boolean

class Session extends EventEmitter {
  /** Kept for tests to ask; Chromium's own prompts don't exist headless. */
  permissionCheck: Check = () => true

  private proxy = 'system'

  setProxy({ mode }: { mode: string }): Promise<void> {
    this.proxy = mode
    return Promise.resolve()
  }

  /** By the system's as shipped: here one of an office, which takes all but the machine itself. */
  resolveProxy(url: string): Promise<string> {
    const isOwn = /^(127\.|localhost$|\[::1\])/.test(new URL(url).hostname)
    return Promise.resolve(
      this.proxy === 'direct' || isOwn ? 'DIRECT' : 'PROXY proxy.office.example:8080',
    )
  }

  setPermissionRequestHandler(_handler: unknown): void {}
  setPermissionCheckHandler(check: Check): void {
    this.permissionCheck = check
  }
  setDevicePermissionHandler(_handler: unknown): void {}
  setDisplayMediaRequestHandler(_handler: unknown): void {}
}

export const session = { defaultSession: new Session() }
