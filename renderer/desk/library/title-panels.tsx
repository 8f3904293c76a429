// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { dateAfter } from '../../../shared/features/library/day-about.ts'
import { libraryWords } from '../../../shared/features/library/desk-words.ts'
import { textIn } from '../../../shared/text.ts'
import { LeaveButton, PanelFrame, SubmitButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'
import type { Asking } from '../shell/use-commands.ts'
import { DateField, TitleField } from './fields.tsx'
import type { ListedDay } from './listed-day.ts'

type Props = { day: ListedDay; title: string; asking: Asking; onClose(): void }

// The same weekday, a year on.
const NEXT_YEAR_DAYS = 364

/** The same programme on another date. */
export function CopyPanel({ day, title, asking, onClose }: Props) {
  const { language, words: desk } = useI18n()
  const words = libraryWords[language]
  const [name, setName] = useState(() => textIn(day.title, language))
  const [date, setDate] = useState(() => dateAfter(day.date, NEXT_YEAR_DAYS))
  return (
    <PanelFrame title={words.copyOf(title)} onClose={onClose}>
      <Form
        className="panel-form"
        onSubmit={(submit) => {
          submit.preventDefault()
          if (name.trim() === '' || date === '') return
          void asking.ask({
            type: 'duplicateDay',
            dayId: day.id,
            date,
            title: name.trim(),
            language,
          })
          onClose()
        }}
      >
        <DateField label={words.date} value={date} onChange={setDate} isFocused />
        <TitleField label={words.title} value={name} onChange={setName} />
        <p className="quiet">{words.copyHow}</p>
        <div className="panel-actions">
          <SubmitButton isDisabled={name.trim() === '' || date === ''}>
            {words.makeCopy}
          </SubmitButton>
          <LeaveButton label={desk.cancel} onPress={onClose} />
        </div>
      </Form>
    </PanelFrame>
  )
}

/** Another name for the same day. */
export function RenamePanel({ day, title, asking, onClose }: Props) {
  const { language, words: desk } = useI18n()
  const words = libraryWords[language]
  const [name, setName] = useState(() => textIn(day.title, language))
  return (
    <PanelFrame title={words.renameOf(title)} onClose={onClose}>
      <Form
        className="panel-form"
        onSubmit={(submit) => {
          submit.preventDefault()
          if (name.trim() === '') return
          void asking.ask({ type: 'renameDay', dayId: day.id, title: name.trim(), language })
          onClose()
        }}
      >
        <TitleField label={words.title} value={name} onChange={setName} isFocused />
        <div className="panel-actions">
          <SubmitButton isDisabled={name.trim() === ''}>{words.keepTitle}</SubmitButton>
          <LeaveButton label={desk.cancel} onPress={onClose} />
        </div>
      </Form>
    </PanelFrame>
  )
}
