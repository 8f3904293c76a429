// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'

type Check = (contents: unknown, permission: string, origin: string) => boolean

class Session extends EventEmitter {
  /** Kept for tests to ask; Chromium's own prompts don't exist headless. */
  permissionCheck: Check = () => true

  setPermissionRequestHandler(_handler: unknown): void {}
  setPermissionCheckHandler(check: Check): void {
    this.permissionCheck = check
  }
  setDevicePermissionHandler(_handler: unknown): void {}
  setDisplayMediaRequestHandler(_handler: unknown): void {}
}

export const session = { defaultSession: new Session() }
