// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Import, Room, Slot } from '../../day/day.ts'
import type { ProposedItem, Understood } from '../understood.ts'
import type {
  ChangedField,
  ChangedItem,
  Difference,
  GoneItem,
  MovedDay,
  NewItem,
} from './difference.ts'
import { earlierImport, type Matches, matchesOf } from './matched.ts'
import { type Passed, withPassed } from './passed.ts'
import {
  type DayChoices,
  isMade,
  type Proposal,
  type ProposedSlot,
  proposalOf,
} from './proposal.ts'
import { type ComparedField, FIELDS, marksOf, readSaid, type Said, saidOf } from './said.ts'

export type Comparison = {
  open: EventDay
  proposal: Proposal
  matches: Matches
  differences: Difference[]
  /** Items of the source that are in the day as it says. */
  same: number
  /** Items of the day that came from no import, or from another one: they stay. */
  others: number
  /** The import that this is a later version of. */
  earlier: Import | null
  /** More than half of what was imported is in the source no longer: a part of a file, perhaps. */
  isMostGone: boolean
  /** Of the day, with those that would be new. */
  rooms: Room[]
  passed: Passed | null
}

/**
 * What a source would change in the open day: each item that is new, each field that reads otherwise
 * than at the last import, and each item that is gone. Nothing is changed by it.
 */
export function compared(
  open: EventDay,
  understood: Understood,
  choices: DayChoices,
  passed: Passed | null = null,
): Comparison {
  const proposal = proposalOf(understood, choices, open)
  const { slots, tag, rooms, frame } = proposal
  const matches = matchesOf(slots, open.slots, tag)
  const earlier = earlierImport(open.imports ?? [], slots, matches)
  const said = new Map((earlier?.items ?? []).map((one) => [one.key, readSaid(one.said)]))
  // What holds parallel sessions stands in no source: it comes and goes with those.
  const items = slots
    .filter(({ item }) => item !== null)
    .map((one) => differenceOf(one, matches.get(one), said, { tag, origin: frame.origin }))
  const matched = new Set(matches.values())
  const gone = open.slots.filter(
    (slot) => !matched.has(slot) && !isMade(slot) && said.has(slot.source ?? ''),
  )
  const isMostGone =
    gone.length > 0 &&
    gone.length * 2 >
      open.slots.filter((slot) => !isMade(slot) && said.has(slot.source ?? '')).length
  const isDateOurs = earlier !== null && earlier.date !== open.date
  const moved: MovedDay = {
    ...{ id: 'day', kind: 'moved-day', was: open.date, becomes: frame.origin },
    isKept: (earlier === null && open.slots.length > 0) || isDateOurs,
  }
  return {
    ...{ open, proposal, matches, earlier, isMostGone, rooms, passed },
    differences: withPassed(
      [
        ...(frame.isMoved ? [moved] : []),
        ...items.filter((one) => one !== null),
        ...gone.map((slot) => goneItem(slot, open, said, tag, isMostGone)),
      ],
      passed,
    ),
    same: items.filter((one) => one === null).length,
    others: open.slots.filter((slot) => !matched.has(slot) && !isMade(slot)).length - gone.length,
  }
}

function differenceOf(
  proposed: ProposedSlot,
  slot: Slot | undefined,
  saidBefore: ReadonlyMap<string, Said | null>,
  of: { tag: string; origin: string },
): NewItem | ChangedItem | null {
  const { slot: becomes, item } = proposed
  const line = item?.source.line ?? null
  const before = saidBefore.get(becomes.source ?? '') ?? saidBefore.get(slot?.source ?? '')
  if (!slot) {
    // It was in the last import and isn't in the day: somebody has removed it, or left it out.
    return {
      id: `new:${becomes.id}`,
      kind: 'new',
      slot: becomes,
      line,
      isKept: before !== undefined,
    }
  }
  const now = saidOf(proposed, of)
  const here = marksOf(slot, of.tag)
  const proposes = marksOf(becomes, of.tag)
  const fields = FIELDS.flatMap((field, i): ChangedField[] => {
    if (here[i] === proposes[i]) return []
    const id = `changed:${slot.id}:${field}`
    if (!before) {
      const isSaid = item !== null && says(item, field)
      return isSaid ? [{ id, field, isKept: true, isBoth: false }] : []
    }
    const isOfSource = before.there[i] !== now.there[i]
    const isOurs = before.here[i] !== here[i]
    // Nobody has changed it: it reads otherwise for what has changed around it.
    if (!isOfSource && !isOurs) return []
    return [{ id, field, isKept: isOurs, isBoth: isOfSource && isOurs }]
  })
  return fields.length === 0 ? null : { kind: 'changed', slot, becomes, fields, line }
}

/** Whether a source says anything in a field: of what it leaves open the day knows more. */
function says(item: ProposedItem, field: ComparedField): boolean {
  switch (field) {
    case 'title':
    case 'start':
      return true
    case 'end':
      return item.end !== null
    case 'where':
      return item.rooms !== null
    // A guess by the title's words.
    case 'kind':
      return item.isMoment
    case 'speakers':
      return item.speakers.length > 0
    case 'description':
    case 'remark':
      return item[field] !== undefined
    case 'groups':
      return item.track !== undefined
    default:
      return field satisfies never
  }
}

function goneItem(
  slot: Slot,
  open: EventDay,
  saidBefore: ReadonlyMap<string, Said | null>,
  tag: string,
  isMostGone: boolean,
): GoneItem {
  const before = saidBefore.get(slot.source ?? '')
  const isOurs = before?.here.join() !== marksOf(slot, tag).join()
  const isUsed = open.jury?.moments.includes(slot.id) || slot.phase !== undefined
  return { id: `gone:${slot.id}`, kind: 'gone', slot, isKept: isOurs || isUsed || isMostGone }
}
