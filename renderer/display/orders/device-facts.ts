// SPDX-License-Identifier: EUPL-1.2
import type { DeviceFacts } from '../../../shared/features/fleet/device.ts'
import { type AppHealth, BRIDGE_NAME } from '../../../shared/native-bridge.ts'
import { VERSION } from '../../../shared/version.ts'

type Battery = { level: number; charging: boolean }
type WithBattery = Navigator & { getBattery?(): Promise<Battery> }

/** @param pageUpMs for how long this page has been open */
export async function deviceFacts(pageUpMs: number): Promise<DeviceFacts> {
  const app = await appHere()
  const battery = await batteryHere()
  return {
    kind: app ? 'app' : 'browser',
    version: app?.version ?? VERSION,
    upMs: Math.round(app?.upMs ?? pageUpMs),
    isAwake: app?.isAwake ?? null,
    // An app's pages aren't told of it: they are never slowed down.
    isHidden: document.hidden || app?.isHidden === true,
    ...(battery && { battery }),
    ...(app && ofApp(app)),
  }
}

function ofApp({ restarts, isWithoutGraphics, isLocked, screen }: AppHealth) {
  return { restarts, isWithoutGraphics, isLocked, screen }
}

async function appHere(): Promise<AppHealth | null> {
  try {
    return (await window[BRIDGE_NAME]?.appHealth()) ?? null
  } catch {
    // An app that doesn't answer is told of as little as a browser.
    return null
  }
}

/** `null` where there is none, or the browser doesn't tell: most do so for none but secure pages. */
async function batteryHere(): Promise<NonNullable<DeviceFacts['battery']> | null> {
  try {
    const battery = await (navigator as WithBattery).getBattery?.()
    // A machine on mains without a battery says so: full, and charging.
    if (!battery || (battery.level === 1 && battery.charging)) return null
    return { level: battery.level, isCharging: battery.charging }
  } catch {
    // Forbidden is the same as not told.
    return null
  }
}
