// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'

/** Why the app started itself anew; `asked` by the desk. */
export const RestartReason = z.enum(['page', 'graphics', 'fault', 'asked'])
export type RestartReason = z.infer<typeof RestartReason>

const Restart = z.strictObject({ at: z.number(), reason: RestartReason })
export type Restart = z.infer<typeof Restart>

export const KeptRestarts = z.strictObject({
  /** The latest, oldest first; instants by the machine's own clock. */
  latest: z.array(Restart),
  /** The next start, and only that one, is to do without the graphics card. */
  isWithoutGraphics: z.boolean(),
})
export type KeptRestarts = z.infer<typeof KeptRestarts>

const NONE: KeptRestarts = { latest: [], isWithoutGraphics: false }
const MOST_KEPT = 50

export function readRestarts(file: string): KeptRestarts {
  try {
    return KeptRestarts.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // None yet, another version's, or cut off: they are counted from here on.
    return NONE
  }
}

/** Kept as far as that can be: on a full disk an app starts anew as well. */
export function keepRestarts(file: string, { latest, isWithoutGraphics }: KeptRestarts): void {
  const draft = `${file}.new`
  try {
    writeFileSync(draft, JSON.stringify({ latest: latest.slice(-MOST_KEPT), isWithoutGraphics }))
    renameSync(draft, file)
  } catch {
    // Then it is not counted, and waited for no longer than the first.
  }
}
