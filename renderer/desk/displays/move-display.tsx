// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react'
import { Button, Form } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { DisplayStatus } from '../../../shared/features/displays/views.ts'
import { LeaveButton, PanelFrame, SubmitButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'
import { DisplayFields } from './display-fields.tsx'

type Props = {
  day: EventDay
  display: DisplayStatus
  /** The display by its room and name. */
  called: string
  isDisabled: boolean
  send(command: DeskCommand): void
}

/** Hangs a paired display in another room, or calls it otherwise: the wall needs no new code. */
export function MoveDisplay(props: Props) {
  const { called, isDisabled } = props
  const { words } = useI18n()
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  return (
    <>
      <Button
        className="action"
        aria-label={`${words.moveDisplay}: ${called}`}
        isDisabled={isDisabled}
        onPress={() => setIsOpen(true)}
      >
        {words.moveDisplay}
      </Button>
      {isOpen && (
        <PanelFrame title={words.moveDisplayTitle(called)} onClose={close}>
          <MoveForm {...props} onClose={close} />
        </PanelFrame>
      )}
    </>
  )
}

function MoveForm({ day, display, isDisabled, send, onClose }: Props & { onClose(): void }) {
  const { words } = useI18n()
  const { deviceId } = display
  const [roomId, setRoomId] = useState(display.roomId)
  const wasOfAllRooms = display.showsAllRooms === true
  const [showsAllRooms, setShowsAllRooms] = useState(wasOfAllRooms)
  const [name, setName] = useState(display.name)
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => select.current?.focus(), [])
  return (
    <Form
      className="panel-form"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (isDisabled) return
        if (name.trim() !== display.name) send({ type: 'nameDisplay', deviceId, name: name.trim() })
        if (roomId !== display.roomId || showsAllRooms !== wasOfAllRooms) {
          const shows = showsAllRooms && { showsAllRooms }
          send({ type: 'moveDisplay', deviceId, roomId, ...shows })
        }
        onClose()
      }}
    >
      <DisplayFields
        {...{ day, roomId, name, showsAllRooms }}
        asksForRoom={false}
        onRoom={setRoomId}
        onName={setName}
        onShowsAllRooms={setShowsAllRooms}
        roomRef={select}
      />
      <div className="panel-actions">
        <SubmitButton isDisabled={isDisabled}>{words.moveDisplayDone}</SubmitButton>
        <LeaveButton label={words.cancel} onPress={onClose} />
      </div>
    </Form>
  )
}
