// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Slot } from '../../day/day.ts'
import type { Edit } from '../../day/edits/edit.ts'
import { editedBy } from '../../day/edits/edited.ts'
import { writtenDay } from '../../day/file/written-day.ts'
import { accepted } from '../compare/accepted.ts'
import { asDay } from '../compare/as-day.ts'
import { type Comparison, compared } from '../compare/compared.ts'
import { proposedChoice } from '../compare/difference.ts'
import { importRecord } from '../compare/import-record.ts'
import type { Passed } from '../compare/passed.ts'
import { type DayChoices, type Proposal, proposalOf } from '../compare/proposal.ts'
import { readSource } from '../read/read-source.ts'
import type { Brought, Place, Source, SourceFormat, SourceProblem } from '../source.ts'
import { understand } from '../understand/understand.ts'
import type { ProposedItem, UnderstandOptions, Understood } from '../understood.ts'
import { type ByHand, type Settled, withByHand } from './by-hand.ts'
import { type Adviser, adviserOf, type ShownAdvice } from './import-advice.ts'
import { ownDayByHand, ownDayIn } from './own-day.ts'
import { linesOf, type ShownLine, shownLines } from './shown-source.ts'

/** How a source is to be understood, and what was changed of that by hand. */
export type Look = {
  options: UnderstandOptions
  byHand: ByHand
  choices: Omit<DayChoices, 'asRead' | 'longestDescription'>
  /** The day that it is to come into; `null`: a day of its own. */
  open: EventDay | null
  passed: Passed | null
}

/** An item as it would stand in the day; without a key, what was made to hold others. */
export type PlannedItem = {
  slot: Slot
  item: Pick<ProposedItem, 'key' | 'certainty' | 'reasons' | 'source'> | null
}

/** All that the page shows of a source; what nobody sees there, as long descriptions, stays here. */
export type Shown = {
  format: SourceFormat
  /** Letters that were put right, in so many places. */
  mended: number
  lines: ShownLine[]
  understood: Understood
  planned: PlannedItem[]
  date: string
  dates: string[]
  rooms: Room[]
  /** Rooms that the day would get. */
  newRooms: string[]
  /** So many items are on dates too far from the first to be one event with it. */
  tooFar: number
  advice: ShownAdvice[]
  /** `null`: it becomes a day of its own. */
  comparison: ShownComparison | null
}

export type ShownComparison = Pick<Comparison, 'differences' | 'same' | 'others' | 'isMostGone'> & {
  earlierFrom: string | null
}

// A desk's message may be 1 MB; beside the edits stand only a few words.
const MOST_EDIT_BYTES = 900_000
const MOST_DAY_BYTES = 4_800_000
const LENGTHS = [undefined, 1_000, 500, 250, 120]

type Seen = Settled & {
  look: Look
  proposal: Proposal
  comparison: Comparison | null
  adviser: Adviser
}

/** One source, from its bytes to the edits that bring it into a day. Knows of no screen. */
export class ImportRun {
  private source: Source | null = null
  private lines: Place[] = []
  private own: EventDay | null = null
  private seen: Seen | null = null

  /** Why it can't be read, or `null`. */
  read(brought: Brought): SourceProblem | null {
    this.source = null
    this.seen = null
    const read = readSource(brought)
    if ('problem' in read) return read.problem
    this.source = read.source
    this.lines = linesOf(read.source)
    this.own = read.source.format === 'day' ? ownDayIn(brought) : null
    return null
  }

  look(look: Look): Shown {
    const { source } = this
    if (!source) throw new Error('nothing was read')
    const { open, passed, choices, byHand, options } = look
    const settled = withByHand(understand(source, options), byHand)
    const { understood, asRead } = settled
    const own = { ...choices, asRead }
    const comparison = open ? compared(open, understood, own, passed) : null
    const proposal = comparison?.proposal ?? proposalOf(understood, own, null)
    const after = comparison
      ? afterEdits(comparison.open, accepted(comparison, proposedChoice(comparison.differences)))
      : asDay(understood, own)
    const adviser = adviserOf(after, open)
    this.seen = { ...settled, look, proposal, comparison, adviser }
    const items = new Map(understood.items.map((item) => [item.key, item]))
    return {
      format: source.format,
      mended: source.mended,
      lines: shownLines(this.lines, understood),
      understood: {
        ...understood,
        items: understood.items.map(({ description: _long, ...item }) => item),
      },
      planned: proposal.slots.map(({ slot: { description: _long, ...slot }, item }) => {
        return { slot, item: item && shownItem(items.get(item.key) ?? item) }
      }),
      date: proposal.frame.date,
      dates: proposal.frame.dates,
      rooms: proposal.rooms,
      newRooms: proposal.newRooms.map(({ id }) => id),
      tooFar: proposal.tooFar.length,
      advice: adviser.shown,
      comparison: comparison && shownComparison(comparison),
    }
  }

  /** The edits of one command that take over what was chosen, with remedies. */
  edits(chosen: readonly string[], remedies: readonly string[]): Edit[] {
    const { seen } = this
    if (!seen?.comparison) throw new Error('no day was compared with')
    const { open } = seen.comparison
    const wanted = new Set(chosen)
    return shortest(MOST_EDIT_BYTES, (longestDescription) => {
      const { comparison } = seen
      if (!comparison) return []
      const own =
        longestDescription === undefined
          ? comparison
          : compared(
              open,
              seen.understood,
              { ...choicesOf(seen), longestDescription },
              seen.look.passed,
            )
      const edits = accepted(own, wanted)
      return [...edits, ...seen.adviser.edits(remedies, afterEdits(open, edits))]
    })
  }

  /** The file of a day with all of it but what was left out, by the items' keys. */
  day(leftOut: readonly string[], remedies: readonly string[]): string {
    const { seen } = this
    if (!seen) throw new Error('nothing was understood')
    if (this.own) {
      const day = ownDayByHand(this.own, seen, choicesOf(seen), leftOut)
      return writtenDay(afterEdits(day, seen.adviser.edits(remedies, day)))
    }
    const items = seen.understood.items.filter(({ key }) => !leftOut.includes(key))
    const understood = { ...seen.understood, items }
    return shortest(MOST_DAY_BYTES, (longestDescription) => {
      const choices = {
        ...choicesOf(seen),
        ...(longestDescription === undefined ? {} : { longestDescription }),
      }
      // What was left out is remembered as such: the next version of the file won't bring it back.
      const all = importRecord(proposalOf(seen.understood, choices, null))
      const { imports: _part, ...day } = asDay(understood, choices)
      const whole = { ...day, ...(all.items.length > 0 ? { imports: [all] } : {}) }
      return writtenDay(afterEdits(whole, seen.adviser.edits(remedies, whole)))
    })
  }
}

function choicesOf({ look, asRead }: Seen): DayChoices {
  return { ...look.choices, asRead }
}

/** With descriptions as long as fit. */
function shortest<T extends string | Edit[]>(
  mostBytes: number,
  make: (longestDescription: number | undefined) => T,
): T {
  let made = make(undefined)
  for (const length of LENGTHS) {
    if (length !== undefined) made = make(length)
    if (bytesOf(made) <= mostBytes) break
  }
  return made
}

function bytesOf(made: string | Edit[]): number {
  const text = typeof made === 'string' ? made : JSON.stringify(made)
  let bytes = text.length
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1
  }
  return bytes
}

/** What edits make of a day; where they can't be, the day: whoever sends them is told why. */
function afterEdits(day: EventDay, edits: readonly Edit[]): EventDay {
  const applied = editedBy(day, edits)
  return 'refusal' in applied ? day : applied.value
}

function shownItem({ key, certainty, reasons, source }: ProposedItem): PlannedItem['item'] {
  return { key, certainty, reasons, source }
}

function shownComparison(comparison: Comparison): ShownComparison {
  const { differences, same, others, isMostGone, earlier } = comparison
  return { differences, same, others, isMostGone, earlierFrom: earlier?.from ?? null }
}
