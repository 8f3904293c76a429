// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from '../../day/day.ts'
import { isFree, liesIn, type Stretch, stretchOf } from './stretch.ts'

type Timed = { slot: Slot; stretch: Stretch }

/**
 * What of everybody's lies in a longer item of everybody's, as a dinner in a night of hacking does;
 * and what only goes on beside the programme, as a desk that is open all day. One level deep.
 */
export function withNested(slots: readonly Slot[]): Slot[] {
  const open = slots.flatMap((slot): Timed[] => {
    const stretch = stretchOf(slot)
    const isOpen = slot.scope !== 'rooms' && slot.kind !== 'moment' && !slot.groups
    return stretch && isOpen ? [{ slot, stretch }] : []
  })
  const ordered = open.toSorted((a, b) => length(b.stretch) - length(a.stretch))
  const around = new Set(slots.flatMap(({ parent }) => parent ?? []))
  const parents = new Map<Slot, string>()
  const beside = new Set<Slot>()
  for (const outer of ordered) {
    if (outer.slot.end === null || parents.has(outer.slot)) continue
    const inside = open.filter(
      (one) =>
        one !== outer &&
        !parents.has(one.slot) &&
        !around.has(one.slot.id) &&
        liesIn(one.stretch, outer.stretch),
    )
    if (inside.length === 0) continue
    if (isBeside(outer, inside)) beside.add(outer.slot)
    else for (const { slot } of inside) parents.set(slot, outer.slot.id)
  }
  return slots.map((slot) => {
    const parent = parents.get(slot)
    if (parent !== undefined) return { ...slot, parent }
    return beside.has(slot) ? { ...slot, isBeside: true } : slot
  })
}

/** Whether what lies in it is what people come for: it takes more of the time than it leaves. */
function isBeside({ slot, stretch }: Timed, inside: readonly Timed[]): boolean {
  if (slot.kind === 'work' || slot.kind === 'workshops' || slot.kind === 'phase') return false
  const taken = inside
    .filter((one) => !isFree(one.slot.kind) || isFree(slot.kind))
    .reduce((sum, one) => sum + length(one.stretch), 0)
  return taken > length(stretch) / 2
}

function length({ from, till }: Stretch): number {
  return till - from
}
