// SPDX-License-Identifier: EUPL-1.2
import type { Import, Slot } from '../../day/day.ts'
import { sameName } from './fitted-text.ts'
import type { ProposedSlot } from './proposal.ts'
import { textIn } from './said.ts'

/** Which slot of the day each proposed one is. */
export type Matches = Map<ProposedSlot, Slot>

/** A way to tell that two are the same item: what of each must be equal, `null` where it has none. */
type Trait = {
  of(slot: Slot, tag: string): string | null
  /** Only for what was imported: made by hand, it may be another one of the same name. */
  isForImported?: true
}

const TRAITS: readonly Trait[] = [
  { of: ({ source }) => source ?? null },
  { of: (slot, tag) => joined(titleOf(slot, tag), slot.start, placesOf(slot)) },
  { of: (slot, tag) => joined(titleOf(slot, tag), slot.start) },
  { of: (slot, tag) => joined(titleOf(slot, tag), placesOf(slot)), isForImported: true },
  { of: titleOf, isForImported: true },
  { of: (slot) => joined(slot.start, slot.end, placesOf(slot)), isForImported: true },
]

/** By its key in the source; then by title, time and room; then by what is left of these. */
export function matchesOf(
  proposed: readonly ProposedSlot[],
  slots: readonly Slot[],
  tag: string,
): Matches {
  const matches: Matches = new Map()
  const taken = new Set<Slot>()
  const keys = new Set(proposed.flatMap(({ slot }) => slot.source ?? []))
  for (const trait of TRAITS) {
    const free = slots.filter((slot) => !taken.has(slot) && isFor(trait, slot, keys))
    const byTrait = byUniqueTrait(free, (slot) => trait.of(slot, tag))
    const open = proposed.filter((one) => !matches.has(one))
    const wanted = byUniqueTrait(open, ({ slot }) => trait.of(slot, tag))
    for (const [value, one] of wanted) {
      const slot = byTrait.get(value)
      if (!slot) continue
      matches.set(one, slot)
      taken.add(slot)
    }
  }
  return matches
}

/** What has a key that the source still has is that item, and no other. */
function isFor(trait: Trait, { source }: Slot, keys: ReadonlySet<string>): boolean {
  if (trait === TRAITS[0]) return true
  if (source !== undefined && keys.has(source)) return false
  return !trait.isForImported || source !== undefined
}

function byUniqueTrait<T>(list: readonly T[], traitOf: (one: T) => string | null): Map<string, T> {
  const found = new Map<string, T>()
  const twins = new Set<string>()
  for (const one of list) {
    const value = traitOf(one)
    if (value === null) continue
    if (found.has(value)) twins.add(value)
    found.set(value, one)
  }
  for (const value of twins) found.delete(value)
  return found
}

function titleOf({ title }: Slot, tag: string): string {
  return sameName(textIn(title, tag))
}

function placesOf({ rooms, place }: Slot): string | null {
  const ids = rooms ?? (place === undefined ? [] : [place])
  return ids.length === 0 ? null : ids.toSorted().join(',')
}

function joined(...parts: (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join('\n')
}

/** The import that this is a later version of: that with which it has most items in common. */
export function earlierImport(
  imports: readonly Import[],
  proposed: readonly ProposedSlot[],
  matches: Matches,
): Import | null {
  let best: { found: Import; common: number } | null = null
  for (const found of imports) {
    const keys = new Set(found.items.map(({ key }) => key))
    const isIn = (source: string | undefined) => source !== undefined && keys.has(source)
    const common = proposed.filter((one) => {
      return isIn(one.slot.source) || isIn(matches.get(one)?.source)
    }).length
    const isSame = common > 0 && common >= LEAST_SHARE * Math.min(keys.size, proposed.length)
    if (isSame && common > (best?.common ?? 0)) best = { found, common }
  }
  return best?.found ?? null
}

/** With fewer in common, of the shorter of the two, it is another programme beside the first. */
const LEAST_SHARE = 0.3
