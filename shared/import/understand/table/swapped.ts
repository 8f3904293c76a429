// SPDX-License-Identifier: EUPL-1.2
import type { Row } from '../../source.ts'
import type { ColumnRole } from '../../understood.ts'
import { isRoomName } from '../words/room-words.ts'

/**
 * Whether the column of tracks holds the rooms and the one of rooms the tracks. Each item is
 * somewhere, so rooms are the fuller column; and two items at one time are in different rooms.
 */
export function areSwapped(body: Row[], roles: ColumnRole[]): boolean {
  const room = roles.indexOf('room')
  const track = roles.indexOf('track')
  if (room === -1 || track === -1) return false
  return likeRooms(body, track, roles) > likeRooms(body, room, roles) + 0.5
}

function likeRooms(body: Row[], column: number, roles: ColumnRole[]): number {
  const start = roles.findIndex((role) => role === 'start' || role === 'time')
  const date = roles.indexOf('date')
  const title = roles.indexOf('title')
  const textAt = ({ cells }: Row, at: number) => cells[at]?.text.trim() ?? ''
  const rows = body.filter((row) => textAt(row, title) !== '')
  const texts = rows.map((row) => textAt(row, column)).filter((text) => text !== '')
  if (texts.length === 0) return 0
  const filled = texts.length / rows.length
  const named = new Set(texts)
  const rooms = Array.from(named).filter(isRoomName).length / named.size
  const seen = new Set<string>()
  let clashes = 0
  for (const row of rows) {
    const text = textAt(row, column)
    const at = `${textAt(row, date)} ${textAt(row, start)} ${text}`
    if (text !== '' && seen.has(at)) clashes += 1
    seen.add(at)
  }
  return filled + rooms - (2 * clashes) / texts.length
}
