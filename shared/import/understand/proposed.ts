// SPDX-License-Identifier: EUPL-1.2
import { clockOf, dateAfter } from '../read/clocks.ts'
import type { ProposedItem, ReadCertainty, Reason } from '../understood.ts'
import type { Placed } from './clocks-settled.ts'
import type { DaySettler } from './days.ts'
import { isRest, kindOf, soundsLikeMoment } from './words/kinds.ts'

/** Reasons that leave no doubt: what stands there says it another way. */
const CERTAIN: Reason[] = [
  'end-from-duration',
  'letters-mended',
  'rooms-merged',
  'title-cut',
  'next-day',
]
const GUESSES: Reason[] = ['paired-by-order', 'half-of-day-assumed', 'weekday-differs']

/** A draft as it is proposed: with its date, its kind, and how certain all of it is. */
export function proposedItem({ draft, daysLater }: Placed, days: DaySettler): ProposedItem {
  const settled = days.settled(draft.day)
  // 24:00 is the first minute of the next date, where that is known.
  const isMidnight = settled.date !== null && (draft.start ?? 0) >= 1_440
  const shift = isMidnight ? 1_440 : 0
  const later = daysLater + (isMidnight ? 1 : 0)
  const date = settled.date === null ? null : dateAfter(settled.date, later)
  const kind = draft.isParent ? 'workshops' : kindOf(draft.title, draft.sort ?? draft.track)
  const isMoment = draft.end === null && soundsLikeMoment(draft.title)
  const reasons = Array.from(
    new Set([...draft.reasons, ...settled.reasons, ...(isMoment ? (['moment'] as const) : [])]),
  )
  const { start } = draft
  return {
    key: '',
    date,
    ...(settled.dateText !== undefined && { dateText: settled.dateText }),
    start: start === null ? null : clockOf(start - shift),
    end: draft.end === null ? null : clockOf(draft.end - shift),
    title: draft.title,
    rooms: draft.rooms,
    speakers: draft.speakers,
    ...(draft.track !== null && isTrack(draft.track, draft.rooms, kind) && { track: draft.track }),
    ...(draft.description !== null && { description: draft.description }),
    ...(draft.remark !== null && { remark: draft.remark }),
    kind: isMoment ? 'moment' : kind,
    isMoment,
    certainty: certaintyOf(reasons),
    reasons,
    source: draft.source,
  }
}

/** What is the room's own name, or is there for breaks alone, is no track. */
function isTrack(track: string, rooms: ProposedItem['rooms'], kind: ProposedItem['kind']): boolean {
  return !isRest(kind) && !(Array.isArray(rooms) && rooms.includes(track))
}

export function certaintyOf(reasons: Reason[]): ReadCertainty {
  if (reasons.some((reason) => GUESSES.includes(reason))) return 'guess'
  return reasons.every((reason) => CERTAIN.includes(reason)) ? 'sure' : 'likely'
}

/** Keys that stay when times and rooms change: the file's own, or the title and its number. */
export function withKeys(
  items: ProposedItem[],
  ids: Map<ProposedItem, string | null>,
): ProposedItem[] {
  const times = new Map<string, number>()
  return items.map((item) => {
    const own = ids.get(item) ?? `text:${slugOf(item.title)}`
    const key = own.slice(0, 180)
    const number = (times.get(key) ?? 0) + 1
    times.set(key, number)
    return { ...item, key: number === 1 ? key : `${key}#${number}` }
  })
}

function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '')
}
