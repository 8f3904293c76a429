// SPDX-License-Identifier: EUPL-1.2
import type { Personal } from '../../../shared/features/wipe/receipt.ts'
import type { Fact } from '../../../shared/state/facts/fact.ts'
import { beginningOf, lifted } from '../../../shared/state/facts/migrations.ts'
import { personalIn, wipedFacts } from '../../../shared/state/facts/wiped.ts'
import type { Content } from '../content.ts'
import type { NewContent } from '../file/new-file.ts'

/** A day's content, of which nobody can be told any more, and how many there were. */
export function wipedContent(content: Content): { content: NewContent; personal: Personal } {
  const { meta, rows, typed, deskKeys } = content
  const kept = rows.map(({ text }): Fact => JSON.parse(text))
  const { first, facts } = lifted(JSON.parse(meta.get('beginning') ?? ''), kept)
  const all = [...facts]
  const wiped = wipedFacts(all)
  return {
    content: {
      // The first entry of a newer state is checked over a beginning of its own.
      meta: new Map([...meta, ['beginning', JSON.stringify(beginningOf(first))]]),
      rows: wiped.map((fact) => ({ seq: fact.entry.seq, text: JSON.stringify(fact) })),
      typed: new Map(),
      deskKeys,
    },
    personal: personalIn(all, typed),
  }
}
