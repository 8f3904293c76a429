// SPDX-License-Identifier: EUPL-1.2
import { useId, useState } from 'react'
import { Button, Form, Input, Label, TextField } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { LONGEST_NAME } from '../../../shared/features/joining/plain-name.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  day: EventDay
  code: string
  isDisabled: boolean
  onPair(roomId: string, name: string): void
}

/** A display that shows `code` on its wall, and the room that it is to hang in. */
export function WaitingDisplay({ day, code, isDisabled, onPair }: Props) {
  const { words, t } = useI18n()
  const [roomId, setRoomId] = useState('')
  const [name, setName] = useState('')
  const selectId = useId()
  const spaced = spacedCode(code)
  return (
    <Form
      className="waiting-display"
      aria-label={words.pairNamed(spaced)}
      onSubmit={(submit) => {
        submit.preventDefault()
        if (roomId !== '' && !isDisabled) onPair(roomId, name.trim())
      }}
    >
      <p className="code">{spaced}</p>
      <div className="field">
        <label htmlFor={selectId}>{words.room}</label>
        <select id={selectId} value={roomId} onChange={(change) => setRoomId(change.target.value)}>
          <option value="">{words.chooseRoom}</option>
          {day.rooms.map((room) => (
            <option key={room.id} value={room.id}>
              {t(room.name)}
            </option>
          ))}
        </select>
      </div>
      <TextField className="field" value={name} onChange={setName} maxLength={LONGEST_NAME}>
        <Label>
          {words.displayName} <span className="quiet">({words.optional})</span>
        </Label>
        <Input autoComplete="off" dir="auto" />
      </TextField>
      <Button className="action" type="submit" isDisabled={isDisabled || roomId === ''}>
        {words.pair}
      </Button>
    </Form>
  )
}
