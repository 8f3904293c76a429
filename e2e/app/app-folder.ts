// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')
export const MAIN = join(ROOT, 'dist/electron/main.js')

export function isBuilt(): boolean {
  return existsSync(MAIN)
}

/** A folder for one run's data; `remove` after. */
export type Folder = { path: string; remove(): void }

export function newFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'zaalscherm-app-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
