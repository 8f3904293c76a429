// SPDX-License-Identifier: EUPL-1.2

/**
 * The content security policy of a display's own pages: nothing, and what is needed.
 * @param hubOrigin the one hub that the page may link to
 * @param scripts those that stand in the page itself, by hash
 */
export function pagePolicy(hubOrigin: string, scripts: readonly string[]): string {
  // A policy can't name an IPv6 address.
  const hub = hubOrigin.includes('[') ? new URL(hubOrigin).protocol : hubOrigin
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    `connect-src 'self' ${hub} ${hub.replace(/^http/, 'ws')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
