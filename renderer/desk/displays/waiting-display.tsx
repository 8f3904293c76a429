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
  /** Screens that are away: this one may be what is put in their place. */
  replaceable: readonly { deviceId: string; called: string }[]
  onPair(roomId: string, name: string, showsAllRooms: boolean): void
  onReplace(deviceId: string): void
}

/** A display that shows `code` on its wall, and the room that it is to hang in. */
export function WaitingDisplay(props: Props) {
  const { day, code, isDisabled, replaceable, onPair, onReplace } = props
  const { words } = useI18n()
  const [roomId, setRoomId] = useState('')
  const [name, setName] = useState('')
  const [showsAllRooms, setShowsAllRooms] = useState(false)
  const spaced = spacedCode(code)
  const replaced = replaceable.find(({ deviceId }) => deviceId === roomId)
  return (
    <Form
      className="waiting-display"
      aria-label={words.pairNamed(spaced)}
      onSubmit={(submit) => {
        submit.preventDefault()
        if (roomId === '' || isDisabled) return
        if (replaced) onReplace(replaced.deviceId)
        else onPair(roomId, name.trim(), showsAllRooms)
      }}
    >
      <p className="code">{spaced}</p>
      <DisplayFields
        {...{ day, roomId, replaceable, showsAllRooms }}
        name={replaced ? '' : name}
        asksForRoom
        onRoom={setRoomId}
        onName={setName}
        onShowsAllRooms={setShowsAllRooms}
      />
      <Button className="action" type="submit" isDisabled={isDisabled || roomId === ''}>
        {replaced ? words.replace : words.pair}
      </Button>
    </Form>
  )
}
