// SPDX-License-Identifier: EUPL-1.2
import { randomId } from '../../sync/browser-ports.ts'

/** 32 bits of chance, from which an order follows. */
export function newSeed(): number {
  return Number.parseInt(randomId().slice(0, 8), 16)
}
