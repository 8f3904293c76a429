// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { HubInfo } from '../../shared/hub-info.ts'
import type { KnownHub } from './ladder.ts'

const { hubId, name, origins } = HubInfo.shape
const Kept = z.object({
  hubId: z.nullable(hubId),
  name,
  origin: z.string().check(z.maxLength(100)),
  alternates: origins,
  /** The address that the display was started with. */
  given: z.nullable(z.string()),
})

/**
 * Which hub a display belongs to, from one start to the next.
 * @param given where whoever starts it says that the hub is, or `null`. What is kept goes for as long
 * as that is said, wherever the hub has gone since: a start script says the same each time.
 */
export function keptHubIn(
  file: string,
  given: string | null,
): { known(): KnownHub | null; keep(hub: KnownHub): void } {
  return {
    known() {
      const wished = given === null ? null : { hubId: null, name: '', origin: given }
      const kept = read(file)
      const isMeant = kept !== null && (given === null || kept.given === given)
      if (isMeant) return kept.hub
      return wished && { ...wished, alternates: [] }
    },
    keep(hub) {
      try {
        const half = `${file}.new`
        writeFileSync(half, `${JSON.stringify({ ...hub, given })}\n`)
        renameSync(half, file)
      } catch {
        // A full disk: it holds until the next start, which asks the network.
      }
    },
  }
}

function read(file: string): { hub: KnownHub; given: string | null } | null {
  try {
    const { given, ...hub } = Kept.parse(JSON.parse(readFileSync(file, 'utf8')))
    return { hub, given }
  } catch {
    // Never kept, or cut off while it was: the network is asked.
    return null
  }
}
