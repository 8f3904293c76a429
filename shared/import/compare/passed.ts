// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../day/day.ts'
import { minutesOf } from '../../day/time-of-day.ts'
import type { Difference } from './difference.ts'
import type { ComparedField } from './said.ts'

/** What of the open day has begun, which an import leaves as it was (`shared/features/planning`). */
export type Passed = {
  /** By an item's id; what isn't here hasn't begun. */
  slots: Readonly<Record<string, 'ended' | 'going-on'>>
  /** Now, as minutes of the event: nothing new begins before. */
  minute: number
}

/** What is said of an item, which may be another whatever has become of it. */
const SAID = ['title', 'speakers', 'description', 'remark'] as const satisfies ComparedField[]
/** What may still be another by what has become of it: of what goes on, how it ends as well. */
const OPEN: Record<'ended' | 'going-on', readonly ComparedField[]> = {
  ended: SAID,
  'going-on': [...SAID, 'end'],
}
const KEPT_OF_GOING_ON = [
  ...['id', 'kind', 'scope', 'rooms', 'place', 'start', 'parent', 'round', 'groups', 'isBeside'],
] as const

/** The differences, with those that would change what has passed marked so: they stay as it was. */
export function withPassed(
  differences: readonly Difference[],
  passed: Passed | null,
): Difference[] {
  if (!passed) return [...differences]
  const stays = { isKept: true, hasPassed: true } as const
  return differences.map((one): Difference => {
    if (one.kind === 'moved-day') return { ...one, ...stays }
    if (one.kind === 'new') return isOver(one.slot, passed) ? { ...one, ...stays } : one
    const status = passed.slots[one.slot.id]
    if (one.kind === 'gone') return status ? { ...one, ...stays } : one
    const fields = one.fields.map((field) => {
      const isOpen = status
        ? OPEN[status].includes(field.field) && !endsWithRound(one.slot, field.field)
        : field.field !== 'start' || !isOver(one.becomes, passed)
      return isOpen ? field : { ...field, ...stays }
    })
    return { ...one, fields }
  })
}

/** A round ends for all that is held in it, so none of that ends by itself. */
function endsWithRound({ round }: Slot, field: ComparedField): boolean {
  return field === 'end' && round !== undefined
}

function isOver({ start }: Slot, { minute }: Passed): boolean {
  return start !== null && minutesOf(start) < minute
}

/** The items with what has passed as it was, whatever has changed around it. */
export function keptPast(
  open: EventDay,
  slots: ReadonlyMap<string, Slot>,
  passed: Passed | null,
): Map<string, Slot> {
  const kept = new Map(slots)
  for (const slot of passed ? open.slots : []) {
    const status = passed?.slots[slot.id]
    if (!status) continue
    const after = slots.get(slot.id)
    if (!after) kept.set(slot.id, slot)
    else kept.set(slot.id, status === 'ended' ? asEnded(slot, after) : asGoingOn(slot, after))
    // What is held in a round needs that round.
    const block = kept.get(slot.round ? (slot.parent ?? '') : '')
    const rounds = open.slots.find(({ id }) => id === slot.parent)?.rounds
    if (block && rounds) kept.set(block.id, { ...block, rounds })
  }
  return kept
}

function asEnded(was: Slot, after: Slot): Slot {
  const kept: Record<string, unknown> = { ...was }
  for (const name of SAID) {
    if (after[name] === undefined) delete kept[name]
    else kept[name] = after[name]
  }
  return kept as Slot
}

function asGoingOn(was: Slot, after: Slot): Slot {
  const kept: Record<string, unknown> = { ...after }
  for (const name of KEPT_OF_GOING_ON) {
    if (was[name] === undefined) delete kept[name]
    else kept[name] = was[name]
  }
  return kept as Slot
}
