// SPDX-License-Identifier: EUPL-1.2
import type { Wifi } from '../../day/day.ts'
import { isRiskyInWifiQr } from '../../qr-text.ts'

/**
 * What about a network may keep phones off it that scan its code.
 * - `risky`: characters that some phones read otherwise; `hidden`: some phones don't look for it
 * - `short`: no network has such a password; `open`: nobody needs one, so a page may want a login
 */
export type WifiWarning = 'risky' | 'hidden' | 'short' | 'open'

// Of WPA2 and WPA3 (IEEE 802.11, J.4.1).
const SHORTEST_PASSWORD = 8

export function wifiWarnings(wifi: Wifi): WifiWarning[] {
  const { password, isHidden } = wifi
  return [
    ...(password !== null && password.length < SHORTEST_PASSWORD ? (['short'] as const) : []),
    ...(isRiskyInWifiQr(wifi) ? (['risky'] as const) : []),
    ...(isHidden ? (['hidden'] as const) : []),
    ...(password === null ? (['open'] as const) : []),
  ]
}
