// SPDX-License-Identifier: EUPL-1.2
import type { Wifi } from './day/day.ts'

/**
 * The text of a QR code that takes a phone onto the Wi-Fi. What phones implement is a backslash
 * before each special character, and `WPA` for WPA2 and WPA3 alike.
 */
export function wifiQrText({ name, password, isHidden }: Wifi): string {
  const fields = [
    `T:${password === null ? 'nopass' : 'WPA'}`,
    `S:${escaped(name)}`,
    ...(password === null ? [] : [`P:${escaped(password)}`]),
    ...(isHidden ? ['H:true'] : []),
  ]
  return `WIFI:${fields.join(';')};;`
}

/**
 * Whether some phones may misread the code: the WPA3 text escapes these characters otherwise
 * than phones do.
 */
export function isRiskyInWifiQr({ name, password }: Wifi): boolean {
  return /[\\;,":%]/.test(name + (password ?? ''))
}

function escaped(value: string): string {
  return value.replace(/[\\;,":]/g, (character) => `\\${character}`)
}

/** An address as people type it: without its scheme, which a browser adds by itself. */
export function plainAddress(base: string): string {
  return base.replace(/^https?:\/\//i, '').replace(/\/$/, '')
}
