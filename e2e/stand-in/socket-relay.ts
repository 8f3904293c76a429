// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { connect } from 'node:tls'
import type { Page, WebSocketRoute } from 'playwright'
import { type ClientOptions, WebSocket } from 'ws'
import { fromBrowser } from './protocol.ts'
import { session } from './windows/session.ts'

/**
 * Lets a page of the app's own scheme link to the hub with its own origin. The browser would
 * send the origin of the address that stands in for `app://`.
 */
export function relaySockets(page: Page): Promise<void> {
  return page.routeWebSocket(/.*/, async (inPage) => {
    const address = fromBrowser(page.url())
    if (address === page.url()) inPage.connectToServer()
    // The page's socket opens once this has ended, as it would once the hub had accepted it.
    else await relayIfGood(inPage, originOf(address)).catch(() => {})
  })
}

/** As Chromium does: nothing is said to who shows a certificate that isn't good. */
async function relayIfGood(inPage: WebSocketRoute, origin: string): Promise<void> {
  const { protocol, hostname, port } = new URL(inPage.url())
  if (protocol === 'ws:') return relay(inPage, { origin })
  const ca = await certificateOf(hostname, Number(port || '443'))
  if (ca === null || !(await session.defaultSession.isGood(hostname, ca))) {
    return inPage.close()
  }
  // Who it is, was just told by its key: the name in its certificate is what it calls itself.
  return relay(inPage, { origin, ca, servername: 'Zaalscherm' })
}

/** What a server shows, as PEM; `null`: none is there, or it speaks no TLS. */
async function certificateOf(host: string, port: number): Promise<string | null> {
  const socket = connect({ host, port, rejectUnauthorized: false })
  try {
    await once(socket, 'secureConnect')
    return String(socket.getPeerX509Certificate())
  } catch {
    return null
  } finally {
    socket.destroy()
  }
}

type Options = ClientOptions & { servername?: string }

async function relay(inPage: WebSocketRoute, options: Options): Promise<void> {
  const toHub = new WebSocket(inPage.url(), inPage.protocols(), options)
  inPage.onMessage((message) => toHub.send(message))
  inPage.onClose(() => toHub.close())
  toHub.on('message', (data, isBinary) =>
    inPage.send(isBinary ? Buffer.from(String(data)) : String(data)),
  )
  const ended = new Promise<void>((resolve) => toHub.once('close', () => resolve()))
  // A refusal or a hub that went away; `close` follows.
  toHub.on('error', () => {})
  await Promise.race([new Promise((resolve) => toHub.once('open', resolve)), ended])
  if (toHub.readyState !== toHub.OPEN) return inPage.close()
  void ended.then(() => inPage.close()).catch(() => {})
}

/** `new URL` knows no origin for schemes of one's own. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}`
}
