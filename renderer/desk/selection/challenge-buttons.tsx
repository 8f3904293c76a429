// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { EventDay } from '../../../shared/day/day.ts'
import { challengeRooms } from '../../../shared/features/selection/challenge-rooms.ts'
import { isExactly } from '../../../shared/features/selection/selection.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import { useI18n } from '../language/language.tsx'
import { ActionHint } from '../shell/action-button.tsx'
import type { Desk } from '../shell/desk.ts'
import { ASK_CHALLENGE } from './actions.ts'

type Props = {
  day: EventDay
  desk: Pick<Desk, 'selection' | 'selectRooms' | 'selectAll' | 'keyMode'>
}

/** The rooms of a challenge together, by its number. */
export function ChallengeButtons({ day, desk }: Props) {
  const { words, t, language } = useI18n()
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
        <ActionHint action={ASK_CHALLENGE} />
      </span>
      {challenges.map(({ challenge, roomIds }) => {
        const isSelected = isExactly(desk.selection, roomIds)
        const rooms = roomNames(roomIds, day, language)
        return (
          <ToggleButton
            key={challenge.id}
            aria-label={words.challengeNamed(challenge.number, t(challenge.title), rooms)}
            isSelected={isSelected}
            onChange={() => (isSelected ? desk.selectAll() : desk.selectRooms(roomIds))}
          >
            {challenge.number}
          </ToggleButton>
        )
      })}
    </div>
  )
}
