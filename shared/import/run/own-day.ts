// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { Edit } from '../../day/edits/edit.ts'
import { editedBy } from '../../day/edits/edited.ts'
import { parseDay } from '../../day/file/parse-day.ts'
import { accepted } from '../compare/accepted.ts'
import { compared } from '../compare/compared.ts'
import type { DayChoices } from '../compare/proposal.ts'
import type { Brought } from '../source.ts'
import type { Settled } from './by-hand.ts'

/** The day that a file of ours holds, with its phases, teams and all else that no programme has. */
export function ownDayIn(brought: Brought): EventDay | null {
  const text = 'text' in brought ? brought.text : new TextDecoder('utf-8').decode(brought.bytes)
  const parsed = parseDay(text)
  return 'day' in parsed ? parsed.day : null
}

/** That day with the items that were put right by hand, and without those that were left out. */
export function ownDayByHand(
  own: EventDay,
  { understood, asRead }: Settled,
  choices: DayChoices,
  leftOut: readonly string[],
): EventDay {
  // What the reader calls them.
  const keyed = { ...own, slots: own.slots.map((slot) => ({ ...slot, source: `day:${slot.id}` })) }
  const { matches, ...comparison } = compared(keyed, understood, choices)
  const slotsOf = (isMeant: (key: string) => boolean) =>
    [...matches].flatMap(([{ item }, slot]) => (item && isMeant(item.key) ? slot.id : []))
  const byHand = new Set(slotsOf((key) => asRead.has(key)))
  const chosen = comparison.differences.flatMap((one): string[] => {
    if (one.kind === 'changed' && byHand.has(one.slot.id)) return one.fields.map(({ id }) => id)
    return one.kind === 'new' && !leftOut.includes(one.slot.source ?? '') ? [one.id] : []
  })
  const removed = slotsOf((key) => leftOut.includes(key)).map((id): Edit => {
    return { type: 'remove', in: { list: 'slots' }, id }
  })
  const edits = accepted({ ...comparison, matches }, new Set(chosen)).filter(isOfProgramme)
  const after = editedBy(keyed, [...edits, ...removed])
  const sources = new Map(own.slots.map(({ id, source }) => [id, source]))
  const slots = ('value' in after ? after.value : keyed).slots.map(({ source: _key, ...slot }) => {
    const source = sources.get(slot.id)
    return source === undefined ? slot : { ...slot, source }
  })
  const day = { ...('value' in after ? after.value : own), slots }
  return choices.title ? { ...day, title: { ...day.title, [day.language]: choices.title } } : day
}

/** A day of its own has been imported from nowhere. */
function isOfProgramme(edit: Edit): boolean {
  return edit.type === 'changeDay' || edit.in.list !== 'imports'
}
