// SPDX-License-Identifier: EUPL-1.2
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { FACILITATORS_PAGE } from '../facilitators/page-entry.ts'
import { FLEET_PAGE } from '../fleet/page-entry.ts'
import { IMPORT_PAGE } from '../import/page-entry.ts'
import { JURY_PAGE } from '../jury/page-entry.ts'
import { LIBRARY_PAGE } from '../library/page-entry.ts'
import { NETWORK_PAGE } from '../network/page-entry.ts'
import { PLANNER_PAGE } from '../planner/page-entry.ts'
import { PRINT_PAGE } from '../print/page-entry.ts'
import { TABLES_PAGE } from '../tables/page-entry.ts'
import { TEAMS_PAGE } from '../teams/page-entry.ts'
import type { PageEntry } from './entries.ts'
import { askedBy, type OpenPage, type PageId } from './open-page.ts'

/**
 * The desk's pages beside steering, in the order of the navigation. A page is a folder of its own
 * with `page-entry.ts`, which is listed here and loads the rest when it is asked for.
 */
export const PAGES: readonly PageEntry[] = [
  LIBRARY_PAGE,
  PLANNER_PAGE,
  TABLES_PAGE,
  TEAMS_PAGE,
  IMPORT_PAGE,
  PRINT_PAGE,
  JURY_PAGE,
  FACILITATORS_PAGE,
  NETWORK_PAGE,
  FLEET_PAGE,
]

/** The page that a hash asks for; where it asks for nothing, what the desk opens on. */
export function openPageOf(hash: string, view: DeskView): OpenPage | null {
  const shown = PAGES.filter(({ isShown }) => isShown?.(view) !== false)
  const ids = shown.map(({ id }) => id)
  const asked = askedBy(hash, ids)
  if (asked !== null) return asked === 'steering' ? null : asked
  const first = shown.find(({ isFirst }) => isFirst?.(view))
  return first ? { id: first.id, about: null } : null
}

export function entryOf(id: PageId): PageEntry {
  const entry = PAGES.find((one) => one.id === id)
  if (!entry) throw new Error(`no page ${id}`)
  return entry
}
