// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useState } from 'react'
import { Form } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { onClocks } from '../../../shared/day/time-of-day.ts'
import { instantAtTime, nextFiveMinutes, timeTypedOf } from '../../../shared/day/typed-time.ts'
import { roomChoiceOf } from '../../../shared/features/selection/selection.ts'
import { previewBegin } from '../../../shared/features/steering/preview/begin-preview.ts'
import { shortTitle } from '../../../shared/features/steering/preview/consequence-words.ts'
import { otherDateAt } from '../../../shared/features/steering/unlikely-start.ts'
import { refusalSentence } from '../../../shared/i18n/refusals.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import { LeaveButton, SubmitButton } from '../controls/panel.tsx'
import { TimeField } from '../controls/time-field.tsx'
import { useI18n } from '../language/language.tsx'
import type { PanelEntry, PanelProps } from '../shell/entries.ts'
import { UnlikelyStartLine } from './begin-panel.tsx'
import { ConsequenceLines } from './consequence-lines.tsx'

export const BRING_PANEL: PanelEntry = {
  id: 'bring',
  title({ words, language }, { selection, namedDay: day }, spanId) {
    const where = roomNames(roomChoiceOf(selection), day, language)
    return words.bringTitle(where, shortTitle(day, spanId ?? '', language))
  },
  Panel: BringPanel,
}

/** Brings the selected rooms to a span of the programme, now or at a time, seen beforehand. */
function BringPanel({ desk, about }: PanelProps) {
  const { words } = useI18n()
  const { namedDay: day, situation } = desk
  const spanId = about ?? ''
  const [isNow, setIsNow] = useState(true)
  const [time, setTime] = useState(() => nextFiveMinutes(situation.at, day.timeZone))
  const typed = timeTypedOf(day, time)
  const at = isNow || typed === null ? null : instantAtTime(day, typed, situation.at)
  const tried = useMemo(() => previewBegin(situation, spanId, at), [situation, spanId, at])
  const isReady = (isNow || typed !== null) && !('refusal' in tried)
  return (
    <Form
      className="panel-form"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (!desk.isLinked || !isReady) return
        desk.commands.send({ type: 'begin', ...desk.target(), spanId, at })
        desk.closePanel()
      }}
    >
      <fieldset className="when">
        <legend className="only-heard">{words.when}</legend>
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
          day={day}
          value={time}
          onChange={(text) => {
            setTime(text)
            setIsNow(false)
          }}
        />
      </fieldset>
      {desk.isReal && <UnlikelyStartLine day={day} unlikely={otherDateAt(day, situation.at)} />}
      <Preview day={day} tried={tried} />
      <div className="panel-actions">
        <SubmitButton isDisabled={!desk.isLinked || !isReady} autoFocus>
          {isNow ? words.bringNow : words.bringAt(typed === null ? '…' : onClocks(typed))}
        </SubmitButton>
        <LeaveButton label={words.cancel} onPress={desk.closePanel} />
      </div>
    </Form>
  )
}

type PreviewProps = { day: EventDay; tried: ReturnType<typeof previewBegin> }

function Preview({ day, tried }: PreviewProps) {
  const { words, language } = useI18n()
  const resumed = 'refusal' in tried ? [] : tried.resumedIds
  return (
    <div className="preview">
      <h3>{words.follows}</h3>
      {'refusal' in tried ? (
        <p role="status">{refusalSentence(tried.refusal, day, language)}</p>
      ) : (
        <>
          {resumed.length > 0 && (
            <p className="consequence" data-kind="held">
              {words.standStillUntilThen(roomNames(resumed, day, language), resumed.length)}
            </p>
          )}
          <ConsequenceLines day={day} groups={tried.groups} ifNone={words.nothingChanges} />
        </>
      )}
    </div>
  )
}
