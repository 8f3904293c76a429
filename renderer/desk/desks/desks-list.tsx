// SPDX-License-Identifier: EUPL-1.2
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { useI18n } from '../language/language.tsx'
import { withdrawDesk } from './desk-secret.ts'
import type { useDesks } from './use-desks.ts'

type Props = { known: ReturnType<typeof useDesks>; isDisabled: boolean }

/** The desks that were let in: all but this one can be shut out again. */
export function DesksList({ known: { desks, ask }, isDisabled }: Props) {
  const { people } = useI18n()
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
