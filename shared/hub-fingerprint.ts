// SPDX-License-Identifier: EUPL-1.2

/**
 * The beginning of a hub's fingerprint as two people read it to each other, at the desk and at a wall:
 * `3F2A 91C0 77DE 0B14`. 64 bits: nobody makes a key in a day that begins alike.
 * @param fingerprint 64 digits and letters, `0-9a-f`
 */
export function readableFingerprint(fingerprint: string): string {
  const groups = fingerprint
    .slice(0, 16)
    .toUpperCase()
    .match(/.{1,4}/g)
  return (groups ?? []).join(' ')
}
