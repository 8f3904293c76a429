// SPDX-License-Identifier: EUPL-1.2
import type { ChosenMapping, ColumnRole, TableMapping } from '../../../shared/import/understood.ts'

// Beside the settings of the desk: which column is what, by the row of headers that a file has.
const NAME = 'zaalscherm.desk.import-columns'
const MOST = 40

/** What was chosen for header rows before, on this desk. */
export function rememberedMapping(): ChosenMapping {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).filter(([, roles]) => Array.isArray(roles)),
    ) as ChosenMapping
  } catch {
    // Switched off, or written by something else: the same as never chosen.
    return {}
  }
}

export function rememberMapping({ key }: TableMapping, roles: ColumnRole[]): void {
  try {
    const others = Object.entries(rememberedMapping()).filter(([other]) => other !== key)
    const kept = Object.fromEntries([...others.slice(-MOST), [key, roles]])
    localStorage.setItem(NAME, JSON.stringify(kept))
  } catch {
    // Full or switched off: the choice then lasts until the page is closed.
  }
}
