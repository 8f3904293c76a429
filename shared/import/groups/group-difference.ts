// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Room, Team } from '../../day/day.ts'
import type { Edit } from '../../day/edits/edit.ts'
import { freshCode, takenCodes } from '../../day/join-codes.ts'
import { ownLanguage, textIn } from '../../text.ts'
import { type Group, sameName } from './group-list.ts'

/** What a list of groups would do to the day's teams, a group each. */
export type GroupDifference = {
  group: Group
  kind: 'new' | 'changed' | 'same' | 'no-room'
  /** Where it sits, or will. */
  room: Room | null
  /** The seats that it had; `null`: none of its own. */
  seatsBefore: number | null
  edits: readonly Edit[]
}

/** What differs between a list and the day, and the teams that the list doesn't name: they stay. */
export type Differences = { groups: GroupDifference[]; unnamed: Team[] }

/** @param chance makes codes and ids: numbers in [0, 1) */
export function groupDifferences(
  day: EventDay,
  groups: readonly Group[],
  chance: () => number,
): Differences {
  const taken = takenCodes(day)
  const ids = new Set(day.teams.map(({ id }) => id))
  const counts = new Map<string, number>()
  for (const { room } of day.teams) counts.set(room, (counts.get(room) ?? 0) + 1)
  const named = new Set<string>()
  const language = ownLanguage(day.language)
  const found = groups.map((group): GroupDifference => {
    const team = day.teams.find(({ name }) =>
      Object.values(name).some((one) => sameName(one ?? '', group.name)),
    )
    const asked = group.room === null ? null : roomNamed(day, group.room)
    if (group.room !== null && asked === null) {
      return { group, kind: 'no-room', room: null, seatsBefore: team?.seats ?? null, edits: [] }
    }
    const table = group.table === null ? undefined : { [language]: group.table }
    if (team) {
      named.add(team.id)
      const set = {
        ...(group.seats !== null && group.seats !== team.seats && { seats: group.seats }),
        ...(asked && asked.id !== team.room && { room: asked.id }),
        ...(table && (!team.table || textIn(team.table, language) !== group.table) && { table }),
        ...(!team.joinCode && { joinCode: freshCode(chance, taken) }),
      }
      const isSame = Object.keys(set).length === 0
      const room = asked ?? day.rooms.find(({ id }) => id === team.room) ?? null
      return {
        ...{ group, room, seatsBefore: team.seats ?? null, kind: isSame ? 'same' : 'changed' },
        edits: isSame ? [] : [{ type: 'change', in: { list: 'teams' }, id: team.id, set }],
      }
    }
    const room = asked ?? emptiest(day, counts)
    if (!room) return { group, kind: 'no-room', room: null, seatsBefore: null, edits: [] }
    counts.set(room.id, (counts.get(room.id) ?? 0) + 1)
    const item = {
      ...{ id: freshId(group.name, ids), name: { [language]: group.name }, room: room.id },
      joinCode: freshCode(chance, taken),
      ...(group.seats !== null && { seats: group.seats }),
      ...(table && { table }),
    }
    const edit: Edit = { type: 'add', in: { list: 'teams' }, item, before: null }
    return { group, kind: 'new', room, seatsBefore: null, edits: [edit] }
  })
  return { groups: found, unnamed: day.teams.filter(({ id }) => !named.has(id)) }
}

/** A code for each team that has none. */
export function codeEdits(day: EventDay, chance: () => number): Edit[] {
  const taken = takenCodes(day)
  return day.teams
    .filter(({ joinCode }) => joinCode === undefined)
    .map(({ id }) => ({
      ...{ type: 'change', in: { list: 'teams' }, id, set: { joinCode: freshCode(chance, taken) } },
    }))
}

/** So many teams more, with codes, in a room or spread over those that have fewest. */
export function newTeams(
  day: EventDay,
  names: readonly string[],
  roomId: string | null,
  chance: () => number,
): Edit[] {
  const room = day.rooms.find(({ id }) => id === roomId)
  const groups = names.map(
    (name): Group => ({ name, seats: null, room: room ? room.id : null, table: null, line: 0 }),
  )
  return groupDifferences(day, groups, chance).groups.flatMap(({ edits }) => edits)
}

function roomNamed({ rooms }: EventDay, name: string): Room | null {
  const isNamed = (room: Room) =>
    room.id === name || Object.values(room.name).some((one) => sameName(one ?? '', name))
  return rooms.find(isNamed) ?? null
}

/** The break-out room with fewest teams, or any room that people join in. */
function emptiest({ rooms }: EventDay, counts: ReadonlyMap<string, number>): Room | null {
  const joinable = rooms.filter(({ kind }) => kind !== 'place')
  const breakOut = joinable.filter(({ kind }) => kind === 'break-out')
  const all = breakOut.length > 0 ? breakOut : joinable
  return all.reduce<Room | null>((best, room) => {
    const fewer = best === null || (counts.get(room.id) ?? 0) < (counts.get(best.id) ?? 0)
    return fewer ? room : best
  }, null)
}

function freshId(name: string, ids: Set<string>): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  const base = plain === '' ? 'team' : plain
  let id = base
  for (let count = 2; ids.has(id); count += 1) id = `${base}-${count}`
  ids.add(id)
  return id
}
