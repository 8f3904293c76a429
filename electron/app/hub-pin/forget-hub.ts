// SPDX-License-Identifier: EUPL-1.2
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where a machine's walls keep the key of their hub, and where that hub was last. @param folder of its walls */
export function hubFiles(folder: string): { key: string; place: string } {
  return { key: join(folder, 'hub-key.json'), place: join(folder, 'hub.json') }
}

/**
 * The walls of this machine belong to no hub from their next start on: they look for one as new ones do,
 * and are paired anew. Throws where the files can't be removed.
 */
export function forgetHub(folder: string): void {
  for (const file of Object.values(hubFiles(folder))) rmSync(file, { force: true, recursive: true })
}
