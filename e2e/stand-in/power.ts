// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'
import { failWhereAsked } from './faults.ts'

export const powerMonitor = Object.assign(new EventEmitter(), { isOnBatteryPower: () => false })

const held = new Set<number>()
let last = 0

export const powerSaveBlocker = {
  start(_what: 'prevent-display-sleep'): number {
    failWhereAsked('powerSaveBlocker.start')
    last += 1
    held.add(last)
    return last
  },
  stop: (id: number) => held.delete(id),
  isStarted: (id: number) => held.has(id),
}
