// SPDX-License-Identifier: EUPL-1.2
import type { RoomNow } from '../../../shared/now/room-now.ts'
import { contentOf } from '../../../shared/now/span-content.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'

/**
 * How much of a wall joining may take. `arrival`: all that takes a phone in, the network as well,
 * whatever else gives way; `task`: the code, likewise; `card`: a small code where there is room;
 * `line`: an address to type; `none`: nobody joins any more.
 */
export type JoinProminence = 'arrival' | 'task' | 'card' | 'line' | 'none'

/**
 * Joining is the task while people come in, and while teams meet. Most have done it once every team
 * that the room shows has somebody: how large a team is nobody knows. After the first phase whoever
 * wanted to has had the time for it. A day without phases keeps its small code until its drinks.
 */
export function joinProminence(
  now: RoomNow,
  timeline: Timeline,
  teams: DisplayView['room']['teams'],
): JoinProminence {
  const { state, slot } = now
  const room = now.day.rooms.find(({ id }) => id === now.roomId)
  if (state === 'over' || room?.kind === 'place') return 'none'
  const kind = slot?.slot?.kind
  if (state === 'before' || state === 'untimed' || kind === 'doors') return 'arrival'
  if (kind === 'introduction') return 'task'
  if (kind === 'drinks' || kind === 'awards') return 'line'
  const haveMost = teams.length > 0 && teams.every(({ joined }) => joined > 0)
  return haveMost || isPastFirstPhase(now, timeline) ? 'line' : 'card'
}

function isPastFirstPhase({ day, slot, next }: RoomNow, { spans }: Timeline): boolean {
  const slots = spans.filter(({ level }) => level === 'slot')
  const first = slots.findIndex(({ id }) => contentOf(day, id).phase)
  const here = (slot ?? next?.item)?.span.id
  return first >= 0 && slots.findIndex(({ id }) => id === here) > first
}
