// SPDX-License-Identifier: EUPL-1.2
import { randomId } from '../../sync/browser-ports.ts'

/** Numbers in [0, 1), for codes. */
export function browserChance(): number {
  return Number.parseInt(randomId().slice(0, 8), 16) / 2 ** 32
}
