// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { HubAddress, PublicBase } from '../../shared/features/address/network.ts'
import type { KeptChoice, WatchPorts } from './address-watch.ts'

const Kept = z.object({
  current: z.nullable(HubAddress),
  picked: z.nullable(HubAddress),
  publicBase: z._default(z.nullable(PublicBase), null),
  former: z._default(z.array(z.object({ place: z.string(), at: z.number() })), []),
})

/** Keeps the choice of an address beside the days in `folder`: it is of the machine, not of a day. */
export function keptChoiceIn(folder: string): Pick<WatchPorts, 'kept' | 'keep'> {
  const file = join(folder, 'address.json')
  return {
    kept(): KeptChoice | null {
      try {
        return Kept.parse(JSON.parse(readFileSync(file, 'utf8')))
      } catch {
        // Never kept, or cut off while it was: the hub then chooses as at first.
        return null
      }
    },
    keep(choice) {
      const half = `${file}.new`
      writeFileSync(half, `${JSON.stringify(choice)}\n`)
      renameSync(half, file)
    },
  }
}
