// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import type { RoomChoice } from '../../../shared/features/command-definition.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { useI18n } from '../language/language.tsx'

/** The messages that rooms have, each once, with where it is; one line, whatever their length. */
export function RoomMessages({ day, screens }: { day: EventDay; screens: DeskView['screens'] }) {
  const { words, language } = useI18n()
  const messages = messagesOf(day, screens)
  if (messages.length === 0) return <p className="quiet">{words.noMessage}</p>
  return (
    <ul className="room-messages">
      {messages.map(({ text, rooms }) => (
        <li key={text} title={text}>
          <span className="quiet">{words.messageIn(roomNames(rooms, day, language))}</span>{' '}
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  )
}

/** Each message once, in the order of the rooms, with the rooms that have it. */
export function messagesOf(
  day: EventDay,
  screens: DeskView['screens'],
): { text: string; rooms: RoomChoice }[] {
  const byText = new Map<string, string[]>()
  for (const { id } of day.rooms) {
    const text = screens[id]?.message ?? null
    if (text !== null) byText.set(text, [...(byText.get(text) ?? []), id])
  }
  return Array.from(byText, ([text, ids]) => ({
    text,
    rooms: ids.length === day.rooms.length ? 'all' : ids,
  }))
}
