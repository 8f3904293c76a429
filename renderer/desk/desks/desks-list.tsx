// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useState } from 'react'
import { SECOND } from '../../../shared/instant.ts'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { useI18n } from '../language/language.tsx'
import { type DeskLetIn, desksLetIn, withdrawDesk } from './desk-secret.ts'

// Keeps the list current while it is open.
const ASK_EVERY_MS = 5 * SECOND

/** The desks that were let in: all but this one can be shut out again. */
export function DesksList({ isDisabled }: { isDisabled: boolean }) {
  const { people } = useI18n()
  const [desks, setDesks] = useState<readonly DeskLetIn[] | null>([])
  const ask = useCallback(async () => setDesks(await desksLetIn()), [])
  useEffect(() => {
    ask()
    const timer = setInterval(ask, ASK_EVERY_MS)
    return () => clearInterval(timer)
  }, [ask])
  if (desks === null) return <p>{people.noDesks}</p>
  return (
    <ul className="people-list">
      {desks.map(({ id, number, isYou, isLinked }) => (
        <li key={id}>
          <span>
            {people.desk(number)}{' '}
            <span className="quiet">
              {isYou ? people.thisDesk : isLinked ? people.deskLinked : people.deskAway}
            </span>
          </span>
          {!isYou && (
            <AskTwiceButton
              label={people.withdraw}
              about={people.desk(number)}
              isDisabled={isDisabled}
              onPress={() => withdrawDesk(id).then(ask)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
