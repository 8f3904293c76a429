// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useId } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { LONGEST_NAME } from '../../../shared/features/joining/plain-name.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  day: EventDay
  roomId: string
  /** The list begins with a line that asks for a room, since none has been chosen. */
  asksForRoom: boolean
  name: string
  showsAllRooms: boolean
  /** Screens whose place it may take instead, by device; chosen with that as its room. */
  replaceable?: readonly { deviceId: string; called: string }[]
  onRoom(roomId: string): void
  onName(name: string): void
  onShowsAllRooms(showsAllRooms: boolean): void
  roomRef?: RefObject<HTMLSelectElement | null>
}

/** Which room a display hangs in, which rooms it tells of, and what it is called there. */
export function DisplayFields(props: Props) {
  const { day, roomId, asksForRoom, name, onRoom, onName, roomRef, replaceable = [] } = props
  const { words, t } = useI18n()
  const { showsAllRooms, onShowsAllRooms } = props
  const roomFieldId = useId()
  // What takes a screen's place takes its name and what it tells of, too: another would be chosen for nothing.
  const keepsItsOwn = replaceable.some(({ deviceId }) => deviceId === roomId)
  const showsFieldId = useId()
  return (
    <>
      <div className="field">
        <label htmlFor={roomFieldId}>{words.room}</label>
        <select
          ref={roomRef}
          id={roomFieldId}
          value={roomId}
          onChange={({ target }) => onRoom(target.value)}
        >
          {asksForRoom && <option value="">{words.chooseRoom}</option>}
          {day.rooms.map((room) => (
            <option key={room.id} value={room.id}>
              {t(room.name)}
            </option>
          ))}
          {replaceable.length > 0 && (
            <optgroup label={words.inPlaceOf}>
              {replaceable.map(({ deviceId, called }) => (
                <option key={deviceId} value={deviceId}>
                  {called}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </div>
      {!keepsItsOwn && (
        <>
          <div className="field">
            <label htmlFor={showsFieldId}>{words.showsWhat}</label>
            <select
              id={showsFieldId}
              value={showsAllRooms ? 'all' : 'own'}
              onChange={({ target }) => onShowsAllRooms(target.value === 'all')}
            >
              <option value="own">{words.showsOwnRoom}</option>
              <option value="all">{words.showsAllRooms}</option>
            </select>
          </div>
          <TextField className="field" value={name} onChange={onName} maxLength={LONGEST_NAME}>
            <Label>
              {words.displayName} <span className="quiet">({words.optional})</span>
            </Label>
            <Input autoComplete="off" dir="auto" />
          </TextField>
        </>
      )}
    </>
  )
}
