// SPDX-License-Identifier: EUPL-1.2

import type { DisplayStatus } from '../features/displays/views.ts'
import type { RoomStatus } from '../features/selection/room-status.ts'
import { currentSpan } from '../timeline/moment.ts'
import type { DeskView } from '../views/desk-view.ts'

/** What a blind facilitator has to hear of, as it stands at one look. */
export type Standing = {
  waiting: ReadonlySet<string>
  displays: ReadonlyMap<string, { roomId: string; name: string; state: DisplayState }>
  /** Of the rooms that speak. */
  rooms: ReadonlyMap<string, { spanId: string | null; isOver: boolean }>
  /** Teams that ask for help, by call. */
  calls: ReadonlyMap<string, Call>
  /** Teams whose name or yell waits for a yes. */
  names: ReadonlySet<string>
}
type Told = Pick<DeskView, 'waiting' | 'displays' | 'help' | 'proposedNames'>
type Call = { teamId: string; roomId: string }
export type DisplayState = 'here' | 'away' | 'stopped'

/** Something that came about by itself: by time, or by a display. */
export type News =
  | { kind: 'waits'; count: number }
  | { kind: 'display'; roomId: string; name: string; state: DisplayState }
  /** `null`: nothing is on there now. */
  | { kind: 'on-now'; roomIds: string[]; spanId: string | null }
  | { kind: 'over'; roomIds: string[] }
  | ({ kind: 'help' } & Call)
  | { kind: 'name'; teamId: string }

/** @param chosen the rooms whose time is told; displays are told of all */
export function standingOf(
  { waiting, displays, help, proposedNames }: Told,
  statuses: readonly RoomStatus[],
  isChosen: (roomId: string) => boolean,
): Standing {
  const spoken = statuses.filter(({ room }) => isChosen(room.id))
  return {
    waiting: new Set(waiting.map(({ deviceId }) => deviceId)),
    displays: new Map(displays.map((one) => [one.deviceId, { ...one, state: stateOf(one) }])),
    rooms: new Map(
      spoken.map(({ room, moment }) => [
        room.id,
        { spanId: currentSpan(moment)?.id ?? null, isOver: moment.countdown.kind === 'over' },
      ]),
    ),
    calls: new Map(help.calls.map(({ callId, teamId, roomId }) => [callId, { teamId, roomId }])),
    names: new Set(
      Object.entries(proposedNames).flatMap(([id, { stand }]) => (stand === 'waiting' ? id : [])),
    ),
  }
}

/** What changed between two looks; what changed and changed back in between is no news. */
export function newsBetween(before: Standing, after: Standing): News[] {
  const isNew = [...after.waiting].some((id) => !before.waiting.has(id))
  const news: News[] = isNew ? [{ kind: 'waits', count: after.waiting.size }] : []
  for (const [id, { roomId, name, state }] of after.displays) {
    const known = before.displays.get(id)
    if (known && known.state !== state) news.push({ kind: 'display', roomId, name, state })
  }
  const over: string[] = []
  const onNow = new Map<string | null, string[]>()
  for (const [id, { spanId, isOver }] of after.rooms) {
    const known = before.rooms.get(id)
    if (!known) continue
    if (known.spanId !== spanId) onNow.set(spanId, [...(onNow.get(spanId) ?? []), id])
    else if (isOver && !known.isOver) over.push(id)
  }
  for (const [spanId, roomIds] of onNow) news.push({ kind: 'on-now', roomIds, spanId })
  if (over.length > 0) news.push({ kind: 'over', roomIds: over })
  for (const [id, call] of after.calls) {
    if (!before.calls.has(id)) news.push({ kind: 'help', ...call })
  }
  for (const teamId of after.names) {
    if (!before.names.has(teamId)) news.push({ kind: 'name', teamId })
  }
  return news
}

function stateOf({ isConnected, drawing }: DisplayStatus): DisplayState {
  if (!isConnected) return 'away'
  return drawing.kind === 'stopped' ? 'stopped' : 'here'
}
