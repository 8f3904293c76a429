// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { timeOfDayInSeconds } from '../../../shared/day/time-of-day.ts'
import type { StepBack } from '../../../shared/features/history/views.ts'
import { whatAndWhere } from '../../../shared/features/told.ts'
import { LeaveButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import type { PanelEntry, PanelProps } from '../shell/entries.ts'
import { ResultInPanel } from '../shell/result-line.tsx'
import { whoDid } from './who-did.ts'

export const HISTORY_PANEL: PanelEntry = {
  id: 'history',
  isWide: true,
  title: ({ words }) => words.history,
  Panel: HistoryPanel,
}

/** What the desks did, latest first, with who and when: all of it can be gone back to. */
function HistoryPanel({ desk }: PanelProps) {
  const { words } = useI18n()
  const { namedDay, isLinked } = desk
  const { undo, redo } = desk.view
  const isEmpty = undo.length === 0 && redo.length === 0
  return (
    <>
      <p className="quiet">{isEmpty ? words.historyEmpty : words.historyHint}</p>
      <ol className="history">
        {redo.toReversed().map((step) => (
          <HistoryLine key={step.seq} desk={desk} step={step} isUndone>
            {(what, time) => (
              <Button
                className="action"
                isDisabled={!isLinked}
                onPress={() => desk.redoTo(step.seq)}
              >
                {words.redoToHere}
                <span className="only-heard"> {`${what}, ${time}`}</span>
              </Button>
            )}
          </HistoryLine>
        ))}
        {undo.map((step) => (
          <HistoryLine key={step.seq} desk={desk} step={step} isUndone={false}>
            {(what, time) => (
              <Button
                className="action"
                isDisabled={!isLinked}
                onPress={() => desk.undoTo(step.seq)}
              >
                {words.undoToHere}
                <span className="only-heard"> {`${what}, ${time}`}</span>
              </Button>
            )}
          </HistoryLine>
        ))}
      </ol>
      <div className="panel-actions">
        <LeaveButton label={words.close} onPress={desk.closePanel} autoFocus />
        <ResultInPanel commands={desk.commands} day={namedDay} />
      </div>
    </>
  )
}

type LineProps = {
  desk: Desk
  step: StepBack
  isUndone: boolean
  children(what: string, time: string): ReactNode
}

function HistoryLine({ desk: { namedDay: day, ownNumber }, step, isUndone, children }: LineProps) {
  const { words, language } = useI18n()
  const time = timeOfDayInSeconds(step.at, day.timeZone)
  const what = whatAndWhere(step.command, day, language)
  return (
    <li data-undone={isUndone}>
      <span>{time}</span>
      <span className="quiet">{whoDid(step, ownNumber, { words, language })}</span>
      <span className="history-what">
        <bdi>{what}</bdi>
        {isUndone && <span className="quiet"> · {words.wasUndone}</span>}
      </span>
      {children(what, time)}
    </li>
  )
}
