// SPDX-License-Identifier: EUPL-1.2

/**
 * The content security policy of a display's own pages: nothing, and what is needed. Links go to
 * wherever the app finds the hub: its address may be another one tomorrow, or in a minute.
 * @param scripts those that stand in the page itself, by hash
 */
export function pagePolicy(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self' ws: wss:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
