// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { challengeRooms } from '../../../shared/features/selection/challenge-rooms.ts'
import { isExactly } from '../../../shared/features/selection/selection.ts'
import { roomNames } from '../../../shared/words/room-names.ts'
import { useSpeech } from '../language/language.tsx'
import type { Desk } from '../shell/use-desk.ts'
import { KEYS } from '../shortcuts/pressed-action.ts'
import { KeyHint } from '../shortcuts/shortcuts.tsx'

type Props = {
  day: EventDay
  desk: Pick<Desk, 'selection' | 'chooseRooms' | 'chooseAll' | 'keyMode'>
}

/** The rooms of a challenge together, by its number. */
export function ChallengeChoice({ day, desk }: Props) {
  const { words, say, language } = useSpeech()
  const challenges = useMemo(() => challengeRooms(day), [day])
  if (challenges.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this is a row of buttons
    <div
      className="challenges switch"
      role="group"
      aria-label={words.challenge}
      data-asked={desk.keyMode === 'challenge'}
    >
      <span className="quiet" aria-hidden="true">
        {words.challenge}
        <KeyHint name={KEYS.challenge} />
      </span>
      {challenges.map(({ challenge, roomIds }) => {
        const isSelected = isExactly(desk.selection, roomIds)
        const rooms = roomNames(roomIds, day, language)
        return (
          <ToggleButton
            key={challenge.id}
            aria-label={words.challengeNamed(challenge.number, say(challenge.title), rooms)}
            isSelected={isSelected}
            onChange={() => (isSelected ? desk.chooseAll() : desk.chooseRooms(roomIds))}
          >
            {challenge.number}
          </ToggleButton>
        )
      })}
    </div>
  )
}
