// SPDX-License-Identifier: EUPL-1.2
import type { Round, Slot } from '../../day/day.ts'
import { minutesOf, timeAfter } from '../../day/time-of-day.ts'
import { isFree, liesIn, meets, type Stretch, stretchOf } from './stretch.ts'

type Timed = { slot: Slot; stretch: Stretch }

/** A block of workshops that walls show as such: those in it, and its rounds where it has any. */
export type Block = {
  /** What the source calls it; `null` where it names none, and the sessions stand by themselves. */
  around: Slot | null
  from: number
  till: number
  rounds: Round[] | null
  sessions: Slot[]
}

/** Sets of sessions further apart than this are no rounds of one block. */
const LONGEST_PAUSE = 45

/**
 * The slots' parallel sessions as blocks: those that lie in an item of everybody's, and those in
 * rounds of equal times while the hall has nothing, so that it can say what is where.
 */
export function blocksOf(slots: readonly Slot[], hall: string | null): Block[] {
  const timed = slots.flatMap((slot): Timed[] => {
    const stretch = stretchOf(slot)
    return stretch ? [{ slot, stretch }] : []
  })
  const sessions = timed
    .filter(({ slot }) => isSession(slot))
    .toSorted((a, b) => a.stretch.from - b.stretch.from || a.stretch.till - b.stretch.till)
  const everybodys = timed.filter(({ slot }) => slot.scope !== 'rooms')
  const enclosed = everybodys.flatMap((around) => enclosedBlock(around, sessions))
  const inBlock = new Set(enclosed.flatMap((block) => block.sessions))
  const left = sessions.filter(({ slot }) => !inBlock.has(slot))
  return [...enclosed, ...(hall === null ? [] : roundBlocks(left, everybodys, hall))]
}

function isSession({ scope, kind, rooms, end }: Slot): boolean {
  return scope === 'rooms' && !isFree(kind) && kind !== 'moment' && !!rooms?.length && end !== null
}

function enclosedBlock(around: Timed, sessions: readonly Timed[]): Block[] {
  const { slot, stretch } = around
  if (isFree(slot.kind) || slot.kind === 'moment' || slot.end === null) return []
  const inside = sessions.filter((session) => isWithin(session.stretch, stretch))
  const rooms = new Set(inside.flatMap((session) => session.slot.rooms ?? []))
  if (inside.length < 2 || rooms.size < 2) return []
  const found = roundsOf(inside)
  return [{ around: slot, ...stretch, rounds: found, sessions: inside.map((one) => one.slot) }]
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return liesIn(inner, outer) || (inner.from === outer.from && inner.till === outer.till)
}

function roundBlocks(
  sessions: readonly Timed[],
  everybodys: readonly Timed[],
  hall: string,
): Block[] {
  const blocks: { from: number; till: number; sets: Timed[][] }[] = []
  for (const set of clustersOf(sessions)) {
    const isRound = set.length > 1 && roundsOf(set)?.length === 1
    if (!isRound || set.some(({ slot }) => slot.rooms?.includes(hall))) continue
    const [first] = set
    if (!first) continue
    const { from, till } = first.stretch
    const before = blocks.at(-1)
    if (before && followsOn(before, { from, till }, everybodys)) {
      before.sets.push(set)
      before.till = till
    } else blocks.push({ from, till, sets: [set] })
  }
  return blocks.map(({ from, till, sets }) => {
    const inside = sets.flat()
    return {
      around: null,
      from,
      till,
      rounds: roundsOf(inside),
      sessions: inside.map((one) => one.slot),
    }
  })
}

/** Whether a set is the next round: soon after the one before it, with nothing for everybody between. */
function followsOn(before: Stretch, next: Stretch, everybodys: readonly Timed[]): boolean {
  const pause = { from: before.till, till: Math.max(next.from, before.till + 1) }
  if (next.from - before.till > LONGEST_PAUSE) return false
  return !everybodys.some(({ stretch }) => meets(stretch, pause))
}

/** Sessions of which each meets another one of its set. */
function clustersOf(sessions: readonly Timed[]): Timed[][] {
  const sets: { till: number; set: Timed[] }[] = []
  for (const session of sessions) {
    const last = sets.at(-1)
    if (last && session.stretch.from < last.till) {
      last.set.push(session)
      last.till = Math.max(last.till, session.stretch.till)
    } else sets.push({ till: session.stretch.till, set: [session] })
  }
  return sets.map(({ set }) => set)
}

/** What holds sessions that are held together: from the first to the last, with their rounds. */
export function heldBy(sessions: readonly Slot[]): Pick<Slot, 'start' | 'end' | 'rounds'> {
  const timed = sessions.flatMap((slot): Timed[] => {
    const stretch = slot.end === null ? null : stretchOf(slot)
    return stretch ? [{ slot, stretch }] : []
  })
  if (timed.length === 0) return { start: null, end: null }
  const start = timeAfter(Math.min(...timed.map(({ stretch }) => stretch.from)))
  const end = timeAfter(Math.max(...timed.map(({ stretch }) => stretch.till)))
  const rounds = timed.length === sessions.length ? roundsOf(timed) : null
  return rounds ? { start, end, rounds } : { start, end }
}

/** The times of the sessions as rounds, or `null` where some lie across others. */
function roundsOf(sessions: readonly Timed[]): Round[] | null {
  const times = new Map(sessions.map(({ stretch }) => [`${stretch.from}-${stretch.till}`, stretch]))
  const ordered = [...times.values()].toSorted((a, b) => a.from - b.from)
  if (ordered.length > MOST_ROUNDS) return null
  const isApart = ordered.every((one, i) => i === 0 || (ordered[i - 1]?.till ?? 0) <= one.from)
  if (!isApart) return null
  return ordered.map(({ from, till }, i) => ({
    id: `ronde-${i + 1}`,
    start: timeAfter(from),
    end: timeAfter(till),
  }))
}

const MOST_ROUNDS = 40

/** The round that is at a slot's own time. */
export function roundAt({ start, end }: Slot, rounds: readonly Round[] | null): Round | undefined {
  if (start === null || end === null) return undefined
  return rounds?.find(
    (round) =>
      minutesOf(round.start) === minutesOf(start) && minutesOf(round.end) === minutesOf(end),
  )
}
