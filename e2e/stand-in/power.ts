// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from 'node:events'

export const powerMonitor = new EventEmitter()

const held = new Set<number>()
let last = 0

export const powerSaveBlocker = {
  start(_what: 'prevent-display-sleep'): number {
    last += 1
    held.add(last)
    return last
  },
  stop: (id: number) => held.delete(id),
  isStarted: (id: number) => held.has(id),
}
