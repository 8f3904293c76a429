// SPDX-License-Identifier: EUPL-1.2
import { inEach, type Said } from '../../../../shared/day/advice/advice.ts'
import type { Challenge, EventDay, Room } from '../../../../shared/day/day.ts'
import type { Item } from '../../../../shared/day/edits/day-lists.ts'
import { VIEWING_RANGES, type ViewingField } from '../../../../shared/day/viewing.ts'
import { USUAL_VIEWING } from '../../../../shared/features/viewing/viewing.ts'
import { taggedIn } from '../../../../shared/tagged-text.ts'
import { type Text, textIn } from '../../../../shared/text.ts'
import { heads, roomKinds, tableTitles } from '../tables-words.ts'
import type { Choice, Column, Fields } from './column.ts'
import { choiceColumn, manyColumn, numberColumn, textColumns } from './columns.ts'
import { dateColumn } from './date-column.ts'

export const TABLE_IDS = [
  'rooms',
  'teams',
  'challenges',
  'roles',
  'groups',
  'days',
  'phases',
] as const
export type TableId = (typeof TABLE_IDS)[number]

/** A list of the day as a table: a row for each item. */
export type Table = {
  id: TableId
  title: Said
  columns(day: EventDay, tags: readonly string[]): Column[]
  /** What a new row holds until somebody says otherwise; `null`: nothing can be added yet. */
  blank(day: EventDay): Fields
  /** What an item can't be without. */
  needs: readonly string[]
  /** Whether a pasted line may tell two things, as `Duin (zaal 3)`. */
  isLoose?: true
  /** Whether the number before a pasted line is a number of the item. */
  isNumbered?: true
}

const rooms: Table = {
  id: 'rooms',
  title: tableTitles.rooms,
  needs: ['name'],
  blank: () => ({ kind: 'break-out' }),
  columns: (day, tags) => [
    ...textColumns(tags, { field: 'name', ...heads.name, isNeeded: true, isName: true }),
    choiceColumn({
      field: 'kind',
      ...heads.kind,
      isNeeded: true,
      choices: () => roomKinds,
    }),
    ...(day.challenges.length > 0
      ? [choiceColumn({ field: 'challenge', ...heads.challenge, choices: challengesOf })]
      : []),
    ...(day.groups ? [manyColumn({ field: 'groups', ...heads.groups, choices: groupsOf })] : []),
    viewingColumn('diagonalInch', heads.diagonal),
    viewingColumn('farthestMetres', heads.farthest),
  ],
}

const teams: Table = {
  id: 'teams',
  title: tableTitles.teams,
  needs: ['name', 'room'],
  isLoose: true,
  blank({ rooms: all }) {
    const first = all.find(({ kind }) => kind === 'break-out') ?? all[0]
    return first ? { room: first.id } : {}
  },
  columns: (day, tags) => [
    ...textColumns(tags, { field: 'name', ...heads.team, isNeeded: true, isName: true }),
    choiceColumn({
      field: 'room',
      ...heads.room,
      isNeeded: true,
      isRoom: true,
      choices: teamRoomsOf,
    }),
    ...(day.groups ? [choiceColumn({ field: 'group', ...heads.group, choices: groupsOf })] : []),
  ],
}

const challenges: Table = {
  id: 'challenges',
  title: tableTitles.challenges,
  needs: ['number', 'title'],
  isNumbered: true,
  blank: ({ challenges: all }) => ({
    number: Math.max(0, ...all.map(({ number }) => number)) + 1,
    alsoConsider: [],
    sections: [],
  }),
  columns: (_day, tags) => [
    numberColumn({ field: 'number', ...heads.number, least: 1, most: 999, isMissed: true }),
    ...textColumns(tags, { field: 'title', ...heads.title, isNeeded: true, isName: true }),
    ...textColumns(tags, { field: 'teaser', ...heads.teaser }),
    ...textColumns(tags, { field: 'question', ...heads.question, isLong: true }),
  ],
}

const roles: Table = {
  id: 'roles',
  title: tableTitles.roles,
  needs: ['title', 'task'],
  blank: () => ({}),
  columns: (_day, tags) => [
    ...textColumns(tags, { field: 'title', ...heads.role, isNeeded: true, isName: true }),
    ...textColumns(tags, { field: 'task', ...heads.task, isNeeded: true }),
  ],
}

const groups: Table = {
  id: 'groups',
  title: tableTitles.groups,
  needs: ['title'],
  blank: () => ({}),
  columns: (_day, tags) => [
    ...textColumns(tags, { field: 'title', ...heads.group, isNeeded: true, isName: true }),
  ],
}

const days: Table = {
  id: 'days',
  title: tableTitles.days,
  needs: ['date'],
  blank: () => ({}),
  columns: (_day, tags) => [
    dateColumn({ field: 'date', ...heads.date }),
    ...textColumns(tags, { field: 'title', ...heads.title, isName: true }),
  ],
}

export const phasesTable: Table = {
  id: 'phases',
  title: tableTitles.phases,
  needs: ['number', 'title'],
  isNumbered: true,
  blank: ({ phases: all }) => ({
    number: Math.max(0, ...all.map(({ number }) => number)) + 1,
    materials: { listed: [], used: [] },
    steps: [],
  }),
  columns: (_day, tags) => [
    numberColumn({ field: 'number', ...heads.number, least: 1, most: 20, isMissed: true }),
    ...textColumns(tags, { field: 'title', ...heads.title, isNeeded: true, isName: true }),
  ],
}

export const TABLES: Readonly<Record<TableId, Table>> = {
  rooms,
  teams,
  challenges,
  roles,
  groups,
  days,
  phases: phasesTable,
}

/** The rows of a table as the day has them. */
export function itemsIn(day: EventDay, id: TableId): readonly Item[] {
  // Of most events there is one date, which is written down as such once there are more.
  if (id === 'days') return day.days ?? [{ id: day.id, date: day.date }]
  return day[id] ?? []
}

/** The languages that names and titles of this day are written in, its own first. */
export function tagsOf(day: EventDay): string[] {
  const texts: Text[] = [
    day.title,
    ...[...day.rooms, ...day.teams].map(({ name }) => name),
    ...[...day.slots, ...day.challenges, ...day.roles, ...day.phases, ...(day.groups ?? [])].map(
      ({ title }) => title,
    ),
  ]
  return [...new Set([day.language, ...texts.flatMap((text) => Object.keys(text))])]
}

/** A screen is described whole: what nobody has said yet is as it usually is. */
function viewingColumn(of: ViewingField, named: typeof heads.diagonal): Column {
  const { least, most } = VIEWING_RANGES[of]
  const viewingOf = ({ viewing }: Item) => viewing as Room['viewing']
  return numberColumn({
    ...{ field: 'viewing', id: of, ...named, least, most, isWhole: false },
    of: (item) => viewingOf(item)?.[of] ?? null,
    with: (value, item) => ({
      viewing: value === null ? null : { ...USUAL_VIEWING, ...viewingOf(item), [of]: value },
    }),
  })
}

function challengesOf({ challenges: all }: EventDay): Choice[] {
  return all.map((challenge) => ({
    id: challenge.id,
    label: inEach((language) => `${challenge.number} ${textIn(challenge.title, language)}`),
    told: inEach((language) => `${challenge.number} ${taggedIn(challenge.title, language)}`),
    names: [String(challenge.number), ...otherNamesOf(challenge)],
  }))
}

function otherNamesOf({ title, alsoCalled = [] }: Challenge): string[] {
  return [title, ...alsoCalled].flatMap((text) => Object.values(text))
}

function groupsOf({ groups: all = [] }: EventDay): Choice[] {
  return all.map(({ id, title }) => ({
    id,
    label: inEach((language) => textIn(title, language)),
    told: inEach((language) => taggedIn(title, language)),
    names: [id, ...Object.values(title)],
  }))
}

/** Teams sit in halls and break-out rooms, and never on a lawn. */
function teamRoomsOf({ rooms: all }: EventDay): Choice[] {
  return all
    .filter(({ kind }) => kind !== 'place')
    .map(({ id, name }) => ({
      id,
      label: inEach((language) => textIn(name, language)),
      told: inEach((language) => taggedIn(name, language)),
      names: [id, ...Object.values(name)],
    }))
}
