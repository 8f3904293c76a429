// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'

type Verify = (
  asked: { hostname: string; certificate: { data: string }; verificationResult: string },
  answer: (code: number) => void,
) => void
type Check = (contents: unknown, permission: string, origin: string) => boolean

class Session extends EventEmitter {
  /** Kept for tests to ask; Chromium's own prompts don't exist headless. */
  permissionCheck: Check = () => true

  private proxy = 'system'
  private verify: Verify | null = null

  setCertificateVerifyProc(verify: Verify | null): void {
    this.verify = verify
  }

  /**
   * Whether the app goes on with who showed this certificate. Chromium itself would never with one that
   * no authority signed.
   */
  isGood(hostname: string, data: string): Promise<boolean> {
    const { verify } = this
    if (verify === null) return Promise.resolve(false)
    const verificationResult = 'net::ERR_CERT_AUTHORITY_INVALID'
    return new Promise((answer) =>
      verify({ hostname, certificate: { data }, verificationResult }, (code) => answer(code === 0)),
    )
  }

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
