// SPDX-License-Identifier: EUPL-1.2
import { isTimeZone } from '../read/clocks.ts'
import type { LeftOut, Source } from '../source.ts'
import type { ProposedItem, TableMapping, UnderstandOptions, Understood } from '../understood.ts'
import { asksOf } from './asks.ts'
import { blockItems } from './block-items.ts'
import { clocksSettled } from './clocks-settled.ts'
import { DaySettler } from './days.ts'
import type { Draft } from './draft.ts'
import { eventItems } from './event-items.ts'
import { languageOf } from './language.ts'
import { isProgrammeHead } from './lines/text-line.ts'
import { mergedItems, roomNames } from './merged.ts'
import { certaintyOf, proposedItem, withKeys } from './proposed.ts'
import { isEverybody, roomKey } from './words/room-words.ts'

/**
 * What a source means: items as they are proposed, each with its certainty, its reasons and its
 * line; what has to be asked, at most four questions; and what wasn't understood. Answers given,
 * it is read again by them.
 */
export function understand(source: Source, options: UnderstandOptions): Understood {
  const { answers } = options
  const said = answers['time-zone']
  const timeZone = source.timeZone ?? (said && isTimeZone(said) ? said : options.timeZone)
  const blocks = blockItems(source, {
    chosen: options.mapping ?? {},
    keepsRooms: answers.audience === 'own',
    keepsSwap: answers.columns === 'as-named',
    pairsInOrder: answers.pairing === 'in-order',
  })
  const drafts = [...eventItems(source, timeZone, said === 'utc'), ...blocks.drafts]
  const days = new DaySettler(
    drafts.flatMap(({ day }) => day ?? []),
    blocks.mentions,
    {
      today: options.today,
      year: answers.year && /^\d{4}$/.test(answers.year) ? Number(answers.year) : null,
      date: answers.date && /^\d{4}-\d{2}-\d{2}$/.test(answers.date) ? answers.date : null,
    },
  )
  const isListed = blocks.isListed || source.events.length > 0
  const placed =
    answers['half-of-day'] === 'morning'
      ? drafts.map((draft) => ({ draft, daysLater: 0 }))
      : clocksSettled(drafts, isListed)
  const ids = new Map<ProposedItem, string | null>()
  const proposed = placed.map((entry) => {
    const item = proposedItem(entry, days)
    ids.set(item, entry.draft.id)
    return item
  })
  const { items, repeats } = allTogether(proposed, ids, drafts)
  const language = languageOf([
    ...items.flatMap(({ title, description }) => [title, description ?? '']),
    ...(blocks.mappings[0]?.columns.map(({ header }) => header) ?? []),
  ])
  const ask = asksOf({ source, options, items, days, blocks, language })
  const answered = items.filter(isOfDays(answers.days)).map((item) => answeredItem(item, options))
  const title = titleOf(source, blocks.title)
  return {
    ...(title !== null && { title }),
    timeZone,
    ...(language !== null && { language }),
    dates: Array.from(new Set(answered.flatMap(({ date }) => date ?? []))).sort(),
    rooms: roomsOf(answered, blocks.mappings),
    items: answered,
    ask,
    unread: unreadOf([...source.leftOut, ...blocks.leftOut, ...repeats]),
    ...(blocks.mappings.length > 0 && { mapping: blocks.mappings }),
  }
}

/** In the order of their times, with one name for each room, and merged where they are one. */
function allTogether(
  proposed: ProposedItem[],
  ids: Map<ProposedItem, string | null>,
  drafts: Draft[],
): { items: ProposedItem[]; repeats: LeftOut[] } {
  const names = roomNames(proposed)
  for (const item of proposed) {
    if (Array.isArray(item.rooms)) {
      item.rooms = item.rooms.map((name) => names.get(roomKey(name)) ?? name)
    }
  }
  const merged = mergedItems(proposed, ids)
  const keyed = withKeys(merged.items, ids)
  const hasBreakOuts = drafts.some(({ title }) => /break-?out/i.test(title))
  const items = hasBreakOuts ? keyed.map(togetherBesideBreakOuts) : keyed
  // Days without a date stay in the order in which they are named.
  const days = Array.from(
    new Set(items.flatMap(({ date, dateText }) => (date === null ? (dateText ?? '') : []))),
  )
  const at = ({ date, dateText, start }: ProposedItem) =>
    `${date ?? String(days.indexOf(dateText ?? '')).padStart(4, '0')} ${start ?? ''}`
  return {
    items: items
      .map((item, order) => ({ item, order }))
      .sort((a, b) => at(a.item).localeCompare(at(b.item)) || a.order - b.order)
      .map(({ item }) => item),
    repeats: merged.repeats,
  }
}

/** Where a programme sends people to break-out rooms, the rest of it is for all of them. */
function togetherBesideBreakOuts(item: ProposedItem): ProposedItem {
  if (item.rooms !== null || /team|break-?out|groep|group/i.test(item.title)) return item
  const isForAll =
    /^(opening|welkom|welcome|terugkoppeling|report|lunch|pauze|break|borrel|start borrel|drinks|afronding|afsluiting|closing|jury|awards?|prijsuitreiking)/i.test(
      item.title,
    ) || ['pitches', 'awards', 'deliberation', 'drinks', 'lunch', 'report-back'].includes(item.kind)
  if (!isForAll || item.kind === 'introduction' || /voorbereid|prepar/i.test(item.title))
    return item
  const reasons = [...item.reasons, 'audience-unclear' as const]
  return { ...item, rooms: '*', reasons, certainty: certaintyOf(reasons) }
}

const isOfDays = (answer: string | undefined) => (item: ProposedItem) =>
  answer === undefined || answer === 'all' || item.date === null || item.date === answer

function answeredItem(item: ProposedItem, { answers }: UnderstandOptions): ProposedItem {
  if (item.isMoment && answers.moments === 'items') {
    return {
      ...item,
      isMoment: false,
      kind: 'item',
      reasons: item.reasons.filter((r) => r !== 'moment'),
    }
  }
  if (item.rooms === null && answers.rooms === 'one-hall') return { ...item, rooms: '*' }
  const isRest = ['break', 'lunch', 'meal', 'drinks', 'doors'].includes(item.kind)
  return isRest && answers.audience === 'everybody' ? { ...item, rooms: '*' } : item
}

/** Of the items, and of columns in which everything is for all. */
function roomsOf(items: ProposedItem[], mappings: TableMapping[]): string[] {
  const headers = mappings.flatMap(({ columns }) =>
    columns.flatMap(({ role, header }) =>
      role === 'items-of-room' && header !== '' ? [header] : [],
    ),
  )
  const names = new Map(
    headers.filter((name) => !isEverybody(name)).map((name) => [roomKey(name), name]),
  )
  for (const [key, name] of roomNames(items)) if (!names.has(key)) names.set(key, name)
  return Array.from(names.values())
}

function titleOf(source: Source, above: string | null): string | null {
  const title = source.title ?? above
  return title === null || isProgrammeHead(title) || /^(dag|day|tag|jour|giorno)\s\d+$/i.test(title)
    ? null
    : title
}

function unreadOf(leftOut: LeftOut[]): LeftOut[] {
  return leftOut.filter(({ text }) => text.trim() !== '').sort((a, b) => a.line - b.line)
}
