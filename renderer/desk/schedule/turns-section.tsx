// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import { earlierEdit, type TurnList } from '../../../shared/features/schedule/turn-order.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'

/** The teams whose turn is still to come, each of which may go before the one above it. */
export function TurnsSection({ desk, list }: { desk: Desk; list: TurnList }) {
  const { words, t } = useI18n()
  const { slot, room, teams } = list
  const title = room ? `${t(slot.title)}, ${t(room.name)}` : t(slot.title)
  const move = (teamId: string) => {
    const edit = earlierEdit(desk.day, list, teamId)
    if (edit) desk.commands.send({ type: 'edit', edits: [edit] })
  }
  return (
    <section className="grid-section" aria-label={title}>
      <h3>{title}</h3>
      <ol className="turns">
        {teams.map(({ id, name }, index) => (
          <li key={id}>
            <bdi>{t(name)}</bdi>
            {index > 0 && (
              <Button
                className="action"
                isDisabled={!desk.isLinked}
                aria-label={`${t(name)}: ${words.turnEarlier}`}
                onPress={() => move(id)}
              >
                {words.turnEarlier}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
