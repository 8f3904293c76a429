// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from '../../day/day.ts'
import type { Comparison } from './compared.ts'
import { heldBy, roundAt } from './parallel.ts'
import { isMade } from './proposal.ts'
import { meets, stretchOf } from './stretch.ts'

type Slots = Map<string, Slot>

/**
 * What was touched lies in what the source has it in, if that is there and lies in nothing itself;
 * and blocks have the rounds of the sessions that they now hold.
 */
export function arrangedAnew(
  comparison: Comparison,
  after: ReadonlyMap<string, Slot>,
  touched: ReadonlySet<string>,
): Slots {
  const placed = withParents(comparison, withMadeBlocks(comparison, after), touched)
  const blocks = [...touched].flatMap((id) => [
    id,
    placed.get(id)?.parent ?? '',
    comparison.open.slots.find((slot) => slot.id === id)?.parent ?? '',
  ])
  for (const id of new Set(blocks)) {
    const block = placed.get(id)
    if (block?.kind !== 'workshops') continue
    const { rounds: was, ...rest } = block
    const sessions = [...placed.values()].filter(({ parent }) => parent === id)
    if (isMade(block)) {
      if (sessions.length === 0) placed.delete(id)
      else placed.set(id, { ...rest, ...heldBy(sessions) })
    } else if (comparison.proposal.slots.some(({ slot }) => slot.id === id) || was) {
      const { rounds } = heldBy(sessions)
      placed.set(id, rounds ? { ...rest, rounds } : rest)
    }
  }
  for (const [id, slot] of placed) placed.set(id, withRound(slot, placed.get(slot.parent ?? '')))
  return placed
}

/** With what was made to hold sessions that are new here. */
function withMadeBlocks(
  { proposal, matches, open }: Comparison,
  after: ReadonlyMap<string, Slot>,
): Slots {
  const own = new Set(open.slots.map(({ id }) => id))
  const placed = new Map(after)
  for (const one of proposal.slots) {
    if (one.item !== null || matches.has(one)) continue
    const isNew = proposal.slots.some(({ slot }) => {
      return slot.parent === one.slot.id && after.has(slot.id) && !own.has(slot.id)
    })
    if (isNew) placed.set(one.slot.id, one.slot)
  }
  return placed
}

function withParents(
  { proposal, matches }: Comparison,
  after: Slots,
  touched: ReadonlySet<string>,
): Slots {
  const idOf = new Map(
    proposal.slots.map((one) => [one.slot.id, matches.get(one)?.id ?? one.slot.id]),
  )
  const proposedOf = new Map(
    proposal.slots.map((one) => [matches.get(one)?.id ?? one.slot.id, one.slot]),
  )
  const around = new Set([...after.values()].flatMap(({ parent }) => parent ?? []))
  const placed: Slots = new Map()
  for (const [id, slot] of after) {
    const proposed = touched.has(id) ? proposedOf.get(id) : undefined
    const wanted = proposed
      ? (idOf.get(proposed.parent ?? '') ?? stillIn(slot, after))
      : slot.parent
    const outer = after.get(wanted ?? '')
    // One level deep: what lies in another holds nothing itself.
    const isThere = outer && wanted !== id && !after.has(outer.parent ?? '') && !around.has(id)
    placed.set(id, withParent(slot, isThere ? wanted : undefined))
    if (isThere && wanted !== undefined) around.add(wanted)
  }
  for (const [id, slot] of placed) {
    const outer = placed.get(slot.parent ?? '')
    if (outer && placed.has(outer.parent ?? '')) placed.set(id, withParent(slot, undefined))
  }
  return placed
}

/** What was made to hold an item still does, as long as they meet. */
function stillIn(slot: Slot, after: Slots): string | undefined {
  const outer = after.get(slot.parent ?? '')
  if (!outer || !isMade(outer)) return undefined
  const [own, around] = [stretchOf(slot), stretchOf(outer)]
  return own && around && meets(own, around) ? outer.id : undefined
}

function withParent({ parent: _was, ...slot }: Slot, parent: string | undefined): Slot {
  return parent === undefined ? slot : { ...slot, parent }
}

/** Its round where it is held in one; in others than its own time names it is held no more. */
function withRound(slot: Slot, block: Slot | undefined): Slot {
  const { round: was, ...rest } = slot
  const rounds = block?.rounds ?? null
  const isOfSeveral = was !== undefined && was.length > 1
  if (isOfSeveral && was.every((id) => rounds?.some((one) => one.id === id))) return slot
  const round = roundAt(slot, rounds)
  return round ? { ...rest, round: [round.id] } : rest
}
