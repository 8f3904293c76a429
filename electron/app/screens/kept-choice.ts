// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'

/** Which screens somebody chose in the app. Which one it is stands with the screen that was chosen. */
export const ScreenChoice = z.strictObject({
  /** A wall on each screen; else one. */
  isOnAll: z.boolean(),
  /** The device that the one wall is. */
  number: z.int(),
  /** What the app was started with then: another command line counts for more than what was chosen before it. */
  over: z.string(),
})
export type ScreenChoice = z.infer<typeof ScreenChoice>

/** `null`: nothing was chosen in the app, or it can't be read. */
export function readChoice(file: string): ScreenChoice | null {
  try {
    return ScreenChoice.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // None yet, another version's, or cut off: the command line counts.
    return null
  }
}

/** Throws where it can't be kept. */
export function keepChoice(file: string, choice: ScreenChoice): void {
  const draft = `${file}.new`
  writeFileSync(draft, JSON.stringify(choice))
  renameSync(draft, file)
}
