// SPDX-License-Identifier: EUPL-1.2
import type { Import } from '../../day/day.ts'
import type { Edit } from '../../day/edits/edit.ts'
import type { Comparison } from './compared.ts'
import { hashOf } from './fitted-text.ts'
import { MOST_SLOTS, type Proposal } from './proposal.ts'
import { saidOf, writtenSaid } from './said.ts'

/** A day remembers so many imports (`EventDay.imports`); the oldest go first. */
const MOST_IMPORTS = 20
const LONGEST_NAME = 120

/** What the source says now, as the record that the next import is held against. */
export function importRecord({ slots, tag, frame, from }: Proposal): Import {
  const items = slots.slice(0, MOST_SLOTS).flatMap((one) => {
    const { source } = one.slot
    return source === undefined
      ? []
      : [{ key: source, said: writtenSaid(saidOf(one, { tag, origin: frame.origin })) }]
  })
  const name = from.trim().slice(0, LONGEST_NAME) || '-'
  const id = `import-${hashOf(JSON.stringify([name, items])).toString(36)}`
  return { id, from: name, date: frame.origin, dates: frame.named.slice(0, 60), items }
}

/**
 * The record in place of that of the version before. Its id follows from what it says, so that of
 * two desks that accept at once the second is refused: what it would take the place of is gone, or
 * what it would add is there.
 */
export function importEdits({ open, proposal, earlier }: Comparison): Edit[] {
  const list = { list: 'imports' } as const
  const record = importRecord(proposal)
  if (earlier?.id === record.id) return []
  const others = (open.imports ?? []).filter(({ id }) => id !== earlier?.id)
  const oldest = others.slice(0, Math.max(0, others.length + 1 - MOST_IMPORTS))
  return [
    ...(earlier ? [earlier, ...oldest] : oldest).map(
      ({ id }): Edit => ({ type: 'remove', in: list, id }),
    ),
    { type: 'add', in: list, item: record, before: null },
  ]
}
