// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { dateInWords, timeOfDay } from '../../../shared/day/time-of-day.ts'
import { roomChoiceOf } from '../../../shared/features/selection/selection.ts'
import {
  type UnlikelyStart,
  unlikelyStart,
} from '../../../shared/features/steering/unlikely-start.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import { LeaveButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'
import type { PanelEntry, PanelProps } from '../shell/entries.ts'
import { goOn } from './actions.ts'

/** Asks before a programme begins that isn't today's, or hours before its time. */
export const BEGIN_PANEL: PanelEntry = {
  id: 'begin',
  title: ({ words }) => words.beginTitle,
  Panel: BeginPanel,
}

/** The focus is on leaving: the same key twice, or Enter, begins nothing. */
function BeginPanel({ desk }: PanelProps) {
  const { words, language } = useI18n()
  const { day, selection, statuses, situation, closePanel } = desk
  const where = roomNames(roomChoiceOf(selection), day, language)
  return (
    <>
      <UnlikelyStartLine day={day} unlikely={unlikelyStart(day, statuses, situation.at)} />
      <p>{words.beginsOnWalls(where)}</p>
      <div className="panel-actions">
        <LeaveButton label={words.notYet} onPress={closePanel} autoFocus />
        <Button
          className="action"
          isDisabled={!desk.isLinked}
          onPress={() => {
            closePanel()
            goOn(desk)
          }}
        >
          {words.bringNow}
        </Button>
      </div>
    </>
  )
}

type LineProps = { day: EventDay; unlikely: UnlikelyStart | null }

/** Which date the programme is of, or when it begins. */
export function UnlikelyStartLine({ day, unlikely }: LineProps) {
  const { words, language } = useI18n()
  if (!unlikely) return null
  return (
    <p className="strong">
      {unlikely.kind === 'other-date'
        ? words.programmeIsOf(
            dateInWords(day.date, language),
            dateInWords(unlikely.today, language),
          )
        : words.programmeBeginsAt(timeOfDay(unlikely.first, day.timeZone))}
    </p>
  )
}
