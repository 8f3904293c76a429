// SPDX-License-Identifier: EUPL-1.2
import { statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether a program can be called by its name. */
export function isOnPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.some((folder) =>
    statSync(join(folder, program), { throwIfNoEntry: false })?.isFile(),
  )
}
