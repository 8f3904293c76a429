// SPDX-License-Identifier: EUPL-1.2
import { failWhereAsked } from './faults.ts'

type Handler = (request: Request) => Promise<Response>
type Asked = { url: string; method: string }

const handlers = new Map<string, Handler>()
const STAND_IN_DOMAIN = 'localhost'

export const protocol = {
  /** What it would grant can't be had here: `*.localhost` is a secure context of its own. */
  registerSchemesAsPrivileged: (_schemes: unknown) => {},
  handle: (scheme: string, handler: Handler) => {
    failWhereAsked('protocol.handle')
    handlers.set(scheme, handler)
  },
}

/** `app://zaalscherm/x` as the browser gets it: `http://zaalscherm.app.localhost/x`. */
export function toBrowser(address: string): string {
  const url = new URL(address)
  const scheme = url.protocol.slice(0, -1)
  if (!handlers.has(scheme)) return address
  return `http://${url.host}.${scheme}.${STAND_IN_DOMAIN}${url.pathname}${url.search}${url.hash}`
}

/** And back, as the app knows it. */
export function fromBrowser(address: string): string {
  const url = URL.parse(address)
  const [host, scheme, domain] = url?.hostname.split('.') ?? []
  if (!url || domain !== STAND_IN_DOMAIN || !scheme || !handlers.has(scheme)) return address
  return `${scheme}://${host}${url.pathname}${url.search}${url.hash}`
}

/** The app's own answer to a request of the browser, or `null` where it is the network's. */
export async function answerOf(asked: Asked): Promise<Response | null> {
  const url = fromBrowser(asked.url)
  const handler = url === asked.url ? undefined : handlers.get(new URL(url).protocol.slice(0, -1))
  return handler ? handler(new Request(url, { method: asked.method })) : null
}
