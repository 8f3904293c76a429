// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from 'react'
import { Form, Label, Text, TextArea, TextField } from 'react-aria-components'
import { LONGEST_MESSAGE } from '../../../shared/features/screens/commands.ts'
import { LeaveButton, SubmitButton } from '../controls/panel-buttons.tsx'
import { Panel } from '../controls/panel-frame.tsx'
import { useSpeech } from '../language/language.tsx'

type Props = {
  /** The rooms that it is for, in words. */
  forWhom: string
  /** What stands there now, where that is the same in all of them. */
  before: string
  /** The message is also to fill the screen, not only to stand ready. */
  willShow: boolean
  isDisabled: boolean
  onSend(text: string): void
  onClose(): void
}

/** Asks for a message. Enter sends it, Escape leaves everything as it is. */
export function MessageDialog(props: Props) {
  const { forWhom, before, willShow, isDisabled, onSend, onClose } = props
  const { words } = useSpeech()
  const [text, setText] = useState(before)
  const form = useRef<HTMLFormElement>(null)
  const cannotSend = isDisabled || (willShow && text.trim() === '')
  return (
    <Panel title={`${words.messageTitle}: ${forWhom}`} onClose={onClose}>
      <Form
        className="message-form"
        ref={form}
        onSubmit={(submit) => {
          submit.preventDefault()
          if (!cannotSend) onSend(text.trim())
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
          <LeaveButton label={words.cancel} onPress={onClose} />
        </div>
      </Form>
    </Panel>
  )
}
