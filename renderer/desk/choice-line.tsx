// SPDX-License-Identifier: EUPL-1.2
import { Button, ToggleButton } from 'react-aria-components'
import type { EventDay } from '../../shared/day/day.ts'
import { timeOfDay } from '../../shared/day/time-of-day.ts'
import type { DeskView } from '../../shared/views/view.ts'
import { roomNames } from '../../shared/words/command-words.ts'
import { ChallengeChoice } from './challenge-choice.tsx'
import { roomsOf } from './choice.ts'
import { toldWhereOf } from './command-about.ts'
import { KEYS } from './keys.ts'
import { useSpeech } from './language.tsx'
import { KeyHint } from './letter-keys.tsx'
import type { Desk } from './use-desk.ts'

type Props = { day: EventDay; view: DeskView; desk: Desk; isDisabled: boolean }

/** For which rooms the next action is; and what is never for some rooms only. */
export function ChoiceLine({ day, view, desk, isDisabled }: Props) {
  const { words, language } = useSpeech()
  const { choice } = desk
  return (
    <div className="choice">
      <ToggleButton className="action" isSelected={choice.kind === 'all'} onChange={desk.chooseAll}>
        {words.allRooms}
        <KeyHint name={KEYS.all} />
      </ToggleButton>
      <ChallengeChoice day={day} desk={desk} />
      <p className="choice-names" aria-live="polite">
        <span className="quiet">{words.forRooms}</span>{' '}
        <bdi>{roomNames(roomsOf(choice), day, language)}</bdi>
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

type UndoProps = { undo: DeskView['undo']; day: EventDay }

function UndoLabel({ undo, day }: UndoProps) {
  const { words, language } = useSpeech()
  const [last] = undo
  if (!last) return `${words.undo}: ${words.nothingToUndo}`
  const what = toldWhereOf(last.command, day, language)
  return <>{`${words.undo}: ${timeOfDay(last.at, day.timeZone)} ${what}`}</>
}
