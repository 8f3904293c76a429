// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Slot } from '../../day/day.ts'
import type { Edit } from '../../day/edits/edit.ts'
import { minutesOf } from '../../day/time-of-day.ts'
import type { Text } from '../../text.ts'
import { arrangedAnew } from './arranged-anew.ts'
import type { Comparison } from './compared.ts'
import { dayEdits } from './day-edits.ts'
import type { ChangedItem } from './difference.ts'
import { importEdits } from './import-record.ts'
import { keptPast } from './passed.ts'
import type { ComparedField } from './said.ts'

/**
 * What was chosen of the differences, as edits of one command. What else stands in the day stays,
 * with its ids. Rooms, groups and dates come with the items that need them, and none goes.
 */
export function accepted(comparison: Comparison, chosen: ReadonlySet<string>): Edit[] {
  const { open, differences } = comparison
  const after = new Map(open.slots.map((slot) => [slot.id, slot]))
  const touched = new Set<string>()
  for (const one of differences) {
    if (one.kind === 'new' && chosen.has(one.id)) {
      after.set(one.slot.id, one.slot)
      touched.add(one.slot.id)
    } else if (one.kind === 'gone' && chosen.has(one.id)) {
      after.delete(one.slot.id)
      if (one.slot.parent !== undefined) touched.add(one.slot.parent)
    } else if (one.kind === 'changed') {
      const fields = one.fields.filter(({ id }) => chosen.has(id)).map(({ field }) => field)
      if (fields.length === 0) continue
      after.set(one.slot.id, withFields(one, fields, comparison.proposal.tag))
      touched.add(one.slot.id)
    }
  }
  const isDayMoved = differences.some((one) => one.kind === 'moved-day' && chosen.has(one.id))
  if (touched.size === 0 && after.size === open.slots.length && !isDayMoved) return []
  const known = withSources(comparison, after)
  const slots = keptPast(open, arrangedAnew(comparison, known, touched), comparison.passed)
  return [
    ...dayEdits(comparison, slots, isDayMoved),
    ...slotEdits(open, slots),
    ...importEdits(comparison),
  ]
}

/** The item with some of its fields as the source says; texts in other languages stay. */
function withFields({ slot, becomes }: ChangedItem, fields: ComparedField[], tag: string): Slot {
  const after: Slot = { ...slot }
  for (const field of fields) {
    if (field === 'title') after.title = retold(slot.title, becomes.title, tag)
    else if (field === 'description' || field === 'remark') {
      const text = becomes[field]
      if (text) after[field] = slot[field] ? retold(slot[field], text, tag) : text
      else delete after[field]
    } else if (field === 'where') {
      after.scope = becomes.scope
      take(after, becomes, 'rooms')
      take(after, becomes, 'place')
    } else if (field === 'start') after.start = becomes.start
    else if (field === 'end') after.end = becomes.end
    else if (field === 'kind') after.kind = becomes.kind
    else take(after, becomes, field)
  }
  return withSoundTimes(after, becomes)
}

function take(after: Slot, becomes: Slot, name: 'rooms' | 'place' | 'speakers' | 'groups'): void {
  const value = becomes[name]
  if (value === undefined) delete after[name]
  else Object.assign(after, { [name]: value })
}

/** A text in one language is replaced in that; in several, only the one that was imported is. */
function retold(was: Text, becomes: Text, tag: string): Text {
  const [text = ''] = Object.values(becomes)
  const [only, ...others] = Object.keys(was)
  return only !== undefined && others.length === 0 ? { [only]: text } : { ...was, [tag]: text }
}

/** Where only one of the two times was taken over, it may not come out before the other. */
function withSoundTimes(slot: Slot, becomes: Slot): Slot {
  if (slot.start === null) return { ...slot, end: null }
  if (slot.kind === 'moment') return { ...slot, end: null }
  if (slot.end === null || minutesOf(slot.end) > minutesOf(slot.start)) return slot
  return { ...slot, start: becomes.start, end: becomes.end }
}

/** What was found again is told by its key from now on. */
function withSources({ matches }: Comparison, after: ReadonlyMap<string, Slot>): Map<string, Slot> {
  const known = new Map(after)
  for (const [{ slot: proposed, item }, { id }] of matches) {
    const slot = known.get(id)
    if (!slot || !proposed.source || (slot.source !== undefined && item === null)) continue
    if (slot.source !== proposed.source) known.set(id, { ...slot, source: proposed.source })
  }
  return known
}

/** Edits that make the day's items these: what is removed, what is changed, and what is new. */
function slotEdits({ slots }: EventDay, after: ReadonlyMap<string, Slot>): Edit[] {
  const list = { list: 'slots' } as const
  const own = new Set(slots.map(({ id }) => id))
  const gone = slots.filter(({ id }) => !after.has(id))
  const changed = slots.flatMap((slot): Edit[] => {
    const set = changesOf(slot, after.get(slot.id) ?? slot)
    return Object.keys(set).length === 0 ? [] : [{ type: 'change', in: list, id: slot.id, set }]
  })
  const kept = slots.filter(({ id }) => after.has(id)).map(({ id }) => after.get(id) as Slot)
  const added = [...after.values()].filter(({ id }) => !own.has(id))
  return [
    ...added.map((slot): Edit => {
      const before = kept.find((other) => isLater(other, slot))?.id ?? null
      return { type: 'add', in: list, item: slot, before }
    }),
    ...changed,
    ...gone.map(({ id }): Edit => ({ type: 'remove', in: list, id })),
  ]
}

/** New items stand before the first that begins later, as a programme is written. */
function isLater(other: Slot, { start }: Slot): boolean {
  if (start === null || other.start === null || other.parent !== undefined) return false
  return minutesOf(other.start) > minutesOf(start)
}

function changesOf(was: Slot, after: Slot): Record<string, unknown> {
  const set: Record<string, unknown> = {}
  const names = new Set([...Object.keys(was), ...Object.keys(after)]) as Set<keyof Slot>
  for (const name of names) {
    if (JSON.stringify(was[name]) !== JSON.stringify(after[name])) set[name] = after[name] ?? null
  }
  return set
}
