// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import type { Timebase } from '../../shared/clock/timebase.ts'
import type { Content } from './content.ts'
import { factsOfFormat1 } from './format-1/facts-of-format-1.ts'
import { fromFormat2 } from './format-2/read-format-2.ts'

/** A file's content in a newer format, without checksums, and what is to be told of it, if anything. */
export type Migrated = { content: Content; note: string | null }

/** By the format that they start from, to the next one. */
const MIGRATIONS: Record<number, (content: Content, hubId: string) => Migrated> = {
  1: fromFormat1,
  2: (content) => ({ content: fromFormat2(content), note: null }),
}

/**
 * A file's content in the newest format.
 * @param hubId for a file whose hub had none
 */
export function migrated(format: number, content: Content, hubId: string): Migrated {
  const migration = MIGRATIONS[format]
  if (!migration) return { content, note: null }
  const once = migration(content, hubId)
  const rest = migrated(format + 1, once.content, hubId)
  const notes = [once.note, rest.note].filter((note) => note !== null)
  return { content: rest.content, note: notes.join('; ') || null }
}

const TimeOfFormat1 = z.object({ from: z.number(), at: z.number(), speed: z.number() })

/** Where a rehearsal was moved to, in the words of today. */
function timebaseOf(json: string): Timebase {
  const { from, at, speed } = TimeOfFormat1.parse(JSON.parse(json))
  return { origin: from, position: at, rate: speed }
}

/** Commands as facts, and what people typed as their names in a table of its own. */
function fromFormat1({ meta, rows, deskKeys }: Content, hubId: string): Migrated {
  const { day, 'moved-to': moved, ...rest } = Object.fromEntries(meta)
  const entries = Array.from(rows, ({ text }) => JSON.parse(text))
  const made = factsOfFormat1(JSON.parse(day ?? ''), entries, hubId)
  const beginning = JSON.stringify(made.beginning)
  const movedTo = moved === undefined ? {} : { 'moved-to': JSON.stringify(timebaseOf(moved)) }
  const content = {
    meta: new Map(Object.entries({ ...rest, ...movedTo, beginning, 'hub-id': hubId })),
    rows: made.facts.map((fact) => ({ seq: fact.entry.seq, text: JSON.stringify(fact), sum: '' })),
    typed: made.names,
    deskKeys,
  }
  const { readOtherwise } = made
  if (readOtherwise.length === 0) return { content, note: null }
  const [those, change] = readOtherwise.length === 1 ? ['entry', 'changes'] : ['entries', 'change']
  const note = `${those} ${readOtherwise.join(', ')} of this day, which an older version accepted, ${change} nothing by the rules that this one knows`
  return { content, note }
}
