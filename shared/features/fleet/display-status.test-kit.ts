// SPDX-License-Identifier: EUPL-1.2
import type { DisplayStatus } from '../displays/views.ts'
import { type DeviceStatus, UNHEARD } from './device.ts'

/** A display of which nothing is wrong, but for what a test changes. */
export function displayStatus(
  change: Partial<Omit<DisplayStatus, 'device'>> = {},
  device: Partial<DeviceStatus> = {},
): DisplayStatus {
  return {
    ...{ deviceId: 'd', trimMs: 0, patternAt: null, roomId: 'a', name: '', isConnected: true },
    ...{ clockErrorMs: 1, roundTripMs: 2, size: null, isBlank: false, volume: 100 },
    drawing: { kind: 'draws' },
    ...change,
    device: { ...UNHEARD, number: 1, ...device },
  }
}
