// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import { facilitatorsPageWords } from '../../../shared/features/facilitators/desk-words.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import { RoomChoice } from './room-choice.tsx'

/** Who was let in, for which rooms; both can be changed at any time. */
export function LetInList({ desk }: { desk: Desk }) {
  const { language } = useI18n()
  const words = facilitatorsPageWords[language]
  const { facilitators } = desk.view
  if (facilitators.length === 0) return <p className="quiet">{words.nobody}</p>
  return (
    <ul className="people-list">
      {facilitators.map((one) => (
        <LetIn key={one.facilitatorId} facilitator={one} desk={desk} />
      ))}
    </ul>
  )
}

type Props = { facilitator: DeskView['facilitators'][number]; desk: Desk }

function LetIn({ facilitator: { facilitatorId, number, roomIds, since }, desk }: Props) {
  const { language } = useI18n()
  const words = facilitatorsPageWords[language]
  const { day, commands, isLinked } = desk
  const [wanted, setWanted] = useState<string[] | null>(null)
  const name = words.facilitator(number)
  const save = () => {
    if (wanted && wanted.length > 0) {
      commands.send({ type: 'letIn', facilitatorId, roomIds: wanted })
    }
    setWanted(null)
  }
  return (
    <li>
      <span>
        {name} <span className="quiet">{words.since(timeOfDay(since, day.timeZone))}</span>{' '}
        <bdi>{roomNames(roomIds, day, language)}</bdi>
      </span>
      <Button
        className="action"
        aria-label={`${wanted ? words.cancel : words.change}: ${name}`}
        isDisabled={!isLinked}
        onPress={() => setWanted(wanted ? null : roomIds)}
      >
        {wanted ? words.cancel : words.change}
      </Button>
      <AskTwiceButton
        label={words.withdraw}
        about={name}
        isDisabled={!isLinked}
        onPress={() => commands.send({ type: 'withdraw', facilitatorId })}
      />
      {wanted && (
        <div className="facilitator-change">
          <RoomChoice rooms={day.rooms} chosen={wanted} onChoose={setWanted} />
          <Button
            className="action"
            data-kind="main"
            isDisabled={!isLinked || wanted.length === 0}
            onPress={save}
          >
            {words.save}
          </Button>
        </div>
      )}
    </li>
  )
}
