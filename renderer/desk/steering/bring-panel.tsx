// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useState } from 'react'
import { Form } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { onClocks } from '../../../shared/day/time-of-day.ts'
import { instantAtTime, nextFiveMinutes, typedTime } from '../../../shared/day/typed-time.ts'
import { roomChoiceOf } from '../../../shared/features/selection/selection.ts'
import { broughtTo } from '../../../shared/features/steering/preview/begin-preview.ts'
import { shortTitle } from '../../../shared/features/steering/preview/consequence-words.ts'
import type { Situation } from '../../../shared/features/steering/preview/offer.ts'
import { refusalSentence } from '../../../shared/words/refusals.ts'
import { roomNames } from '../../../shared/words/room-names.ts'
import { LeaveButton, SubmitButton } from '../controls/panel-buttons.tsx'
import { Panel } from '../controls/panel-frame.tsx'
import { TimeField } from '../controls/time-field.tsx'
import { useSpeech } from '../language/language.tsx'
import type { Desk } from '../shell/use-desk.ts'
import { ConsequenceLines } from './consequence-lines.tsx'

type Props = {
  day: EventDay
  situation: Situation
  spanId: string
  desk: Desk
  isDisabled: boolean
}

/** Brings the chosen rooms to a place of the programme, now or at a time, seen beforehand. */
export function BringDialog({ day, situation, spanId, desk, isDisabled }: Props) {
  const { words, language } = useSpeech()
  const [isNow, setIsNow] = useState(true)
  const [time, setTime] = useState(() => nextFiveMinutes(situation.at, day.timeZone))
  const typed = typedTime(time)
  const where = roomNames(roomChoiceOf(desk.selection), day, language)
  const at = isNow || typed === null ? null : instantAtTime(day, typed, situation.at)
  const tried = useMemo(() => broughtTo(situation, spanId, at), [situation, spanId, at])
  const isReady = (isNow || typed !== null) && !('refusal' in tried)
  return (
    <Panel
      title={words.bringTitle(where, shortTitle(day, spanId, language))}
      onClose={desk.closePanel}
    >
      <Form
        className="panel-form"
        onSubmit={(submit) => {
          submit.preventDefault()
          if (isDisabled || !isReady) return
          desk.act({ kind: 'begin', spanId, at })
          desk.closePanel()
        }}
      >
        <fieldset className="when">
          <legend className="only-heard">{words.timeLabel}</legend>
          <label>
            <input type="radio" name="when" checked={isNow} onChange={() => setIsNow(true)} />
            {words.now}
          </label>
          <label>
            <input type="radio" name="when" checked={!isNow} onChange={() => setIsNow(false)} />
            {words.atTime}
          </label>
          <TimeField
            label={words.timeLabel}
            value={time}
            onChange={(text) => {
              setTime(text)
              setIsNow(false)
            }}
          />
        </fieldset>
        <Preview day={day} tried={tried} />
        <div className="panel-actions">
          <SubmitButton isDisabled={isDisabled || !isReady} autoFocus>
            {isNow ? words.bringNow : words.bringAt(typed === null ? '…' : onClocks(typed))}
          </SubmitButton>
          <LeaveButton label={words.cancel} onPress={desk.closePanel} />
        </div>
      </Form>
    </Panel>
  )
}

type PreviewProps = { day: EventDay; tried: ReturnType<typeof broughtTo> }

function Preview({ day, tried }: PreviewProps) {
  const { words, language } = useSpeech()
  return (
    <div className="preview">
      <h3>{words.follows}</h3>
      {'refusal' in tried ? (
        <p role="status">{refusalSentence(tried.refusal, day, language)}</p>
      ) : (
        <ConsequenceLines day={day} groups={tried.groups} ifNone={words.nothingChanges} />
      )}
    </div>
  )
}
