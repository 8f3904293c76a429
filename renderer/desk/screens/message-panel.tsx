// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from 'react'
import { Form, Label, Text, TextArea, TextField } from 'react-aria-components'
import { LONGEST_MESSAGE } from '../../../shared/features/screens/commands.ts'
import { roomChoiceOf } from '../../../shared/features/selection/selection.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import { LeaveButton, SubmitButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import type { PanelEntry, PanelProps } from '../shell/entries.ts'
import { standingMessages, TO_SHOW } from './actions.ts'

export const MESSAGE_PANEL: PanelEntry = {
  id: 'message',
  title: ({ words, language }, { selection, day }) =>
    `${words.messageTitle}: ${roomNames(roomChoiceOf(selection), day, language)}`,
  Panel: MessagePanel,
}

/** Asks for a message. Enter sends it, Escape changes nothing. */
function MessagePanel({ desk, about }: PanelProps) {
  const { words } = useI18n()
  const willShow = about === TO_SHOW
  const before = standingMessages(desk)
  const [text, setText] = useState(() => (before.length === 1 ? (before[0] ?? '') : ''))
  const form = useRef<HTMLFormElement>(null)
  const cannotSend = !desk.isLinked || (willShow && text.trim() === '')
  return (
    <Form
      className="message-form"
      ref={form}
      onSubmit={(submit) => {
        submit.preventDefault()
        if (!cannotSend) send(desk, text.trim(), willShow)
      }}
    >
      <TextField
        className="field"
        value={text}
        // What is pasted may have lines; walls break lines where they fit.
        onChange={(typed) => setText(typed.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(pressed) => {
          const { key, nativeEvent } = pressed
          // Escape is for the dialog around it.
          pressed.continuePropagation()
          if (key !== 'Enter' || nativeEvent.isComposing) return
          pressed.preventDefault()
          form.current?.requestSubmit()
        }}
        maxLength={LONGEST_MESSAGE}
        autoFocus
      >
        <Label>{words.messageLabel}</Label>
        <TextArea autoComplete="off" dir="auto" rows={5} />
        <Text slot="description" className="quiet">
          {words.charactersLeft(LONGEST_MESSAGE - text.length)}
          {!willShow && `. ${words.messageHint}`}
        </Text>
      </TextField>
      <div className="panel-actions">
        <SubmitButton isDisabled={cannotSend}>
          {willShow ? words.sendAndShow : words.send}
        </SubmitButton>
        <LeaveButton label={words.cancel} onPress={desk.closePanel} />
      </div>
    </Form>
  )
}

/** Sends the message, and once it is accepted shows it where that is wanted. */
async function send({ commands, target, closePanel }: Desk, text: string, willShow: boolean) {
  closePanel()
  const { rooms } = target()
  const result = await commands.send({ type: 'message', rooms, text })
  if (!willShow || result.kind !== 'accepted') return
  commands.send({ type: 'show', rooms, scene: 'message' })
}
