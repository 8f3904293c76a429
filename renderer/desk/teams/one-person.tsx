// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { REMOVAL_REASONS, type RemovalReason } from '../../../shared/features/joining/people.ts'
import { teamsWords } from '../../../shared/features/joining/teams-words.ts'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { ChoiceField } from '../editing/choice-field.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'

type Props = { desk: Desk; number: number; hasName: boolean }

/** Somebody by their number: to another team, or out of it, with a reason that their phone says. */
export function OnePerson({ desk, number, hasName }: Props) {
  const { t, language } = useI18n()
  const words = teamsWords[language]
  const { namedDay: day, view, commands, isLinked } = desk
  const gone = new Set(view.merged.map(([from]) => from))
  const own = view.members.find(({ numbers }) => numbers.includes(number))?.teamId
  const others = day.teams.filter(({ id }) => id !== own && !gone.has(id))
  const [picked, setPicked] = useState<string | null>(null)
  const target = others.find(({ id }) => id === picked) ?? others[0]
  const [reason, setReason] = useState<RemovalReason>('no-participant')
  const about = words.person(number)
  return (
    <fieldset className="one-person">
      <legend>{about}</legend>
      {target && (
        <div className="field-row">
          <ChoiceField
            label={words.moveTo}
            value={target.id}
            choices={others.map(({ id, name }) => ({ id, label: t(name) }))}
            onChange={setPicked}
          />
          <Button
            className="action"
            isDisabled={!isLinked}
            onPress={() => commands.send({ type: 'movePerson', number, teamId: target.id })}
          >
            {words.move}
          </Button>
        </div>
      )}
      <div className="field-row">
        <ChoiceField
          label={words.reason}
          value={reason}
          choices={REMOVAL_REASONS.map((id) => ({ id, label: words.reasons[id] }))}
          onChange={(id) => setReason(REMOVAL_REASONS.find((one) => one === id) ?? 'other')}
        />
        <AskTwiceButton
          label={words.remove}
          about={about}
          isDisabled={!isLinked}
          onPress={() =>
            commands.send({ type: 'removePeople', numbers: [[number, number]], reason })
          }
        />
      </div>
      {hasName && (
        <AskTwiceButton
          label={words.removeName}
          about={about}
          isDisabled={!isLinked}
          onPress={() => commands.send({ type: 'removeName', number })}
        />
      )}
    </fieldset>
  )
}
