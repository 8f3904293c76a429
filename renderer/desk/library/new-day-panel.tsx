// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react'
import { Form } from 'react-aria-components'
import { dateAt } from '../../../shared/day/dates.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import type { AnyCommand } from '../../../shared/features/commands.ts'
import { libraryWords } from '../../../shared/features/library/desk-words.ts'
import { TEMPLATE_TITLES } from '../../../shared/features/library/template-titles.ts'
import { TEMPLATES, type TemplateId } from '../../../shared/features/library/templates.ts'
import type { Instant } from '../../../shared/instant.ts'
import { textIn } from '../../../shared/text.ts'
import type { CommandResult } from '../../sync/surface.ts'
import { LeaveButton, PanelFrame, SubmitButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'
import { useProblem } from '../shell/use-commands.ts'
import { DateField, TitleField } from './fields.tsx'

type Props = {
  day: EventDay
  opensAtOnce: boolean
  send(command: AnyCommand): Promise<CommandResult>
  hubNow(): Instant | null
  onClose(): void
  onMade(isOpened: boolean): void
}

/** A day that begins blank, or with an example. */
export function NewDayPanel({ day, opensAtOnce, send, hubNow, onClose, onMade }: Props) {
  const { language, words: desk } = useI18n()
  const words = libraryWords[language]
  const [template, setTemplate] = useState<TemplateId | null>(null)
  const [title, setTitle] = useState('')
  const [date, setDate] = useState(() => dateAt(hubNow() ?? 0, ownTimeZone()))
  const [opens, setOpens] = useState(opensAtOnce)
  const { problem, ask } = useProblem(day, send)
  const suggested = template === null ? '' : textIn(TEMPLATE_TITLES[template], language)
  const called = title.trim() || suggested
  const isReady = called !== '' && date !== ''
  return (
    <PanelFrame title={words.newDay} isWide onClose={onClose}>
      <Form
        className="panel-form"
        onSubmit={async (submit) => {
          submit.preventDefault()
          if (!isReady) return
          const result = await ask({
            type: 'newDay',
            template,
            date,
            title: called,
            language,
            opens,
          })
          if (result.kind === 'accepted') onMade(opens)
        }}
      >
        <fieldset className="templates">
          <legend>{words.startsWith}</legend>
          <TemplateChoice
            {...words.blank}
            isChosen={template === null}
            isFocused
            onChoose={() => setTemplate(null)}
          />
          {TEMPLATES.map((id) => (
            <TemplateChoice
              key={id}
              title={textIn(TEMPLATE_TITLES[id], language)}
              what={words.templates[id]}
              isChosen={template === id}
              onChoose={() => setTemplate(id)}
            />
          ))}
        </fieldset>
        <div className="new-day-fields">
          <TitleField label={words.title} value={title || suggested} onChange={setTitle} />
          <DateField label={words.date} value={date} onChange={setDate} />
        </div>
        <label className="new-day-opens">
          <input
            type="checkbox"
            checked={opens}
            onChange={({ target }) => setOpens(target.checked)}
          />
          {words.opensAtOnce}
        </label>
        <p role="alert">{problem !== null && <bdi>{problem}</bdi>}</p>
        <div className="panel-actions">
          <SubmitButton isDisabled={!isReady}>
            {opens ? words.makeAndOpen : words.make}
          </SubmitButton>
          <LeaveButton label={desk.cancel} onPress={onClose} />
        </div>
      </Form>
    </PanelFrame>
  )
}

type ChoiceProps = {
  title: string
  what: string
  isChosen: boolean
  /** Whether the dialog begins there. */
  isFocused?: boolean
  onChoose(): void
}

function TemplateChoice({ title, what, isChosen, isFocused = false, onChoose }: ChoiceProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFocused) input.current?.focus()
  }, [isFocused])
  return (
    <label className="template">
      <input ref={input} type="radio" name="template" checked={isChosen} onChange={onChoose} />
      <span>
        <b>{title}</b> <span className="quiet">{what}</span>
      </span>
    </label>
  )
}

function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
