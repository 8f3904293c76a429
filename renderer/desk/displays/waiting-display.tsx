// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import { useI18n } from '../language/language.tsx'
import { DisplayFields } from './display-fields.tsx'

type Props = {
  day: EventDay
  code: string
  isDisabled: boolean
  onPair(roomId: string, name: string): void
}

/** A display that shows `code` on its wall, and the room that it is to hang in. */
export function WaitingDisplay({ day, code, isDisabled, onPair }: Props) {
  const { words } = useI18n()
  const [roomId, setRoomId] = useState('')
  const [name, setName] = useState('')
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
      <DisplayFields {...{ day, roomId, name }} asksForRoom onRoom={setRoomId} onName={setName} />
      <Button className="action" type="submit" isDisabled={isDisabled || roomId === ''}>
        {words.pair}
      </Button>
    </Form>
  )
}
