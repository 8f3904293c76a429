// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

/** What this computer is at an event: the facilitator's laptop, with the hub, or a screen in a room. */
export type Role = z.infer<typeof RoleName>

/** The one that it isn't. */
export function otherRole(role: Role): Role {
  return role === 'desk' ? 'wall' : 'desk'
}

const RoleName = z.enum(['desk', 'wall'])
// A later version may keep more of it; one that goes back to this asks again.
const Kept = z.strictObject({ version: z.literal(1), role: RoleName })

/**
 * What was chosen for this computer; `null`: nothing was, or it can't be read.
 * @param folder the app's own, above those of its displays
 */
export function keptRole(folder: string): Role | null {
  try {
    return Kept.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).role
  } catch {
    // Never chosen, cut off, or of another version. Who has days here was asked by none before.
    return hasDays(folder) ? 'desk' : null
  }
}

/** Keeps it from the next start on. Throws where nothing can be written. */
export function keepRole(folder: string, role: Role): void {
  const draft = `${fileIn(folder)}.new`
  writeFileSync(draft, `${JSON.stringify({ version: 1, role })}\n`, { flush: true })
  renameSync(draft, fileIn(folder))
}

function hasDays(folder: string): boolean {
  return ['library', 'data'].some((name) => existsSync(join(folder, name)))
}

function fileIn(folder: string): string {
  return join(folder, 'role.json')
}
