// SPDX-License-Identifier: EUPL-1.2

/** What of a page's own text may be used. `nonce`: the join page's style; `scripts`: by hash. */
type Inline = { nonce?: string; scripts?: readonly string[] }

/** What a page may load: its own files, and what stands in it. */
export function contentPolicy(
  host: string | undefined,
  { nonce, scripts = [] }: Inline = {},
): string {
  const style = nonce === undefined ? "'self' 'unsafe-inline'" : `'nonce-${nonce}'`
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    `style-src ${style}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${socketSource(host)}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Older Safari doesn't count a socket as its own origin, and a policy can't name IPv6 addresses. */
function socketSource(host: string | undefined): string {
  if (host === undefined) return ''
  return host.startsWith('[') ? ' ws:' : ` ws://${host}`
}
