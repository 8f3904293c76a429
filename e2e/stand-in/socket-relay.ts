// SPDX-License-Identifier: EUPL-1.2
import type { Page, WebSocketRoute } from 'playwright'
import { WebSocket } from 'ws'
import { fromBrowser } from './protocol.ts'

/**
 * Lets a page of the app's own scheme link to the hub with its own origin. The browser would
 * send the origin of the address that stands in for `app://`.
 */
export function relaySockets(page: Page): Promise<void> {
  return page.routeWebSocket(/.*/, (inPage) => {
    const address = fromBrowser(page.url())
    if (address === page.url()) inPage.connectToServer()
    else relay(inPage, originOf(address))
  })
}

function relay(inPage: WebSocketRoute, origin: string): void {
  const toHub = new WebSocket(inPage.url(), inPage.protocols(), { origin })
  const early: (string | Buffer)[] = []
  inPage.onMessage((message) => {
    if (toHub.readyState === toHub.OPEN) toHub.send(message)
    else early.push(message)
  })
  inPage.onClose(() => toHub.close())
  toHub.on('open', () => {
    for (const message of early) toHub.send(message)
  })
  toHub.on('message', (data, isBinary) =>
    inPage.send(isBinary ? Buffer.from(String(data)) : String(data)),
  )
  // A refusal or a hub that went away; `close` follows.
  toHub.on('error', () => {})
  toHub.on('close', () => void inPage.close().catch(() => {}))
}

/** `new URL` knows no origin for schemes of one's own. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}`
}
