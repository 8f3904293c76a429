// SPDX-License-Identifier: EUPL-1.2

/** What of a page's own text may be used. `nonce`: the join page's style; `scripts`: by hash. */
type Inline = { nonce?: string; scripts?: readonly string[] }

/** Where a page may link to, whose hub may be at another address in a minute. */
export const ANY_HUB = 'any'

/**
 * What a page may load: its own files, and what stands in it.
 * @param origin of the hub that it may link to, or {@link ANY_HUB}; `null`: it doesn't
 */
export function contentPolicy(origin: string | null, { nonce, scripts = [] }: Inline = {}): string {
  const style = nonce === undefined ? "'self' 'unsafe-inline'" : `'nonce-${nonce}'`
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    `style-src ${style}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${socketSource(origin)}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Older Safari doesn't count a socket as its own origin, and a policy can't name IPv6 addresses. */
function socketSource(origin: string | null): string {
  if (origin === null) return ''
  if (origin === ANY_HUB) return ' ws: wss:'
  const socket = origin.replace(/^http/, 'ws')
  return ` ${socket.includes('[') ? socket.replace(/:.*/, ':') : socket}`
}
