// SPDX-License-Identifier: EUPL-1.2

/** What of a page's own text may be used. `nonce`: the join page's style; `scripts`: by hash. */
type Inline = { nonce?: string; scripts?: readonly string[] }
/** Where else the hub is that a page may link to. */
type Elsewhere = { hubBases?: readonly string[] }

/**
 * What a page may load: its own files, and what stands in it.
 * @param origin of the hub that it may link to; `null`: it doesn't
 */
export function contentPolicy(
  origin: string | null,
  { nonce, scripts = [], hubBases = [] }: Inline & Elsewhere = {},
): string {
  const style = nonce === undefined ? "'self' 'unsafe-inline'" : `'nonce-${nonce}'`
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    `style-src ${style}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${[...new Set(["'self'", ...socketSources(origin, hubBases)])].join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

// Of a desk, which may name anything: nothing that ends a source, and with it what a wall may run.
const PLAIN_BASE = /^http:\/\/[\w.-]+(:\d+)?$/i

/**
 * Older Safari doesn't count a socket as its own origin. A policy can't name IPv6 addresses: where a
 * page came by one, it may link anywhere, and by no other is it let out of this hub's addresses.
 */
function socketSources(origin: string | null, hubBases: readonly string[]): string[] {
  if (origin === null) return []
  const [scheme = 'http'] = origin.split(':')
  const others = hubBases.filter((base) => PLAIN_BASE.test(base))
  return [origin, ...others.map((base) => base.replace(/^http/, scheme))].map((base) => {
    const socket = base.replace(/^http/, 'ws')
    return socket.includes('[') ? socket.replace(/:.*/, ':') : socket
  })
}
