// SPDX-License-Identifier: EUPL-1.2

/**
 * Whether a `Host` header is one that somebody else's name server can't point at this machine: an
 * address, or a name of this machine's own. Any other may be a page from elsewhere that had its own
 * name rebound to us, to reach past what browsers keep apart.
 * @param isOwnName whether this machine goes by that name
 */
export function isSafeHost(
  header: string | undefined,
  isOwnName: (name: string) => boolean,
): boolean {
  if (!header) return false
  const host = header.replace(/:\d+$/, '')
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(host) || /^\[[0-9a-f:.]+\]$/i.test(host)) return true
  return /^[\w.-]+$/.test(host) && isOwnName(host)
}
