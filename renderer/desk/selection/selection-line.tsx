// SPDX-License-Identifier: EUPL-1.2
import { Button, ToggleButton } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { roomChoiceOf } from '../../../shared/features/selection/selection.ts'
import { whatAndWhere } from '../../../shared/features/told.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { roomNames } from '../../../shared/words/room-names.ts'
import { useSpeech } from '../language/language.tsx'
import type { Desk } from '../shell/use-desk.ts'
import { KEYS } from '../shortcuts/pressed-action.ts'
import { KeyHint } from '../shortcuts/shortcuts.tsx'
import { ChallengeChoice } from './challenge-buttons.tsx'

// A hall that scans together is worth a look as well.
const CROWD = 60

type Props = { day: EventDay; view: DeskView; desk: Desk; isDisabled: boolean }

/** For which rooms the next action is; and what is never for some rooms only. */
export function ChoiceLine({ day, view, desk, isDisabled }: Props) {
  const { words, language } = useSpeech()
  const { selection } = desk
  return (
    <div className="choice">
      <ToggleButton
        className="action"
        isSelected={selection.kind === 'all'}
        onChange={desk.chooseAll}
      >
        {words.allRooms}
        <KeyHint name={KEYS.all} />
      </ToggleButton>
      <ChallengeChoice day={day} desk={desk} />
      <p className="choice-names" aria-live="polite">
        <span className="quiet">{words.forRooms}</span>{' '}
        <bdi>{roomNames(roomChoiceOf(selection), day, language)}</bdi>
      </p>
      <ToggleButton
        className="action"
        isSelected={view.isJoiningLocked}
        isDisabled={isDisabled}
        onChange={desk.toggleLock}
      >
        {view.isJoiningLocked ? words.joiningIsLocked : words.lockJoining}
        <KeyHint name={KEYS.lock} />
      </ToggleButton>
      <PeopleButton view={view} onPress={() => desk.openPanel({ kind: 'people' })} />
      <Button className="action" onPress={() => desk.openPanel({ kind: 'history' })}>
        {words.history}
        <KeyHint name={KEYS.history} />
      </Button>
      <Button
        className="action undo"
        isDisabled={isDisabled || view.undo.length === 0}
        onPress={desk.undo}
      >
        <span className="undo-what">
          <UndoLabel undo={view.undo} day={day} />
        </span>
        <KeyHint name={KEYS.undo} />
      </Button>
      {view.redo.length > 0 && (
        <Button className="action" isDisabled={isDisabled} onPress={desk.redo}>
          {words.redo}
          <KeyHint name={KEYS.redo} />
        </Button>
      )}
    </div>
  )
}

/** Opens the people; says so while many come at once, or are told to wait. */
function PeopleButton({ view, onPress }: { view: DeskView; onPress(): void }) {
  const { people } = useSpeech()
  const isCrowded =
    view.refusedInLastMinute > 0 || view.arrivals.some((one) => one.inLastMinute >= CROWD)
  return (
    <>
      <Button className="action" data-crowded={isCrowded} onPress={onPress}>
        {isCrowded ? `${people.people}: ${people.crowdComes.toLowerCase()}` : people.people}
      </Button>
      <span className="only-heard" role="status">
        {isCrowded && people.crowdComes}
      </span>
    </>
  )
}

type UndoProps = { undo: DeskView['undo']; day: EventDay }

function UndoLabel({ undo, day }: UndoProps) {
  const { words, language } = useSpeech()
  const [last] = undo
  if (!last) return `${words.undo}: ${words.nothingToUndo}`
  const what = whatAndWhere(last.command, day, language)
  return <>{`${words.undo}: ${timeOfDay(last.at, day.timeZone)} ${what}`}</>
}
