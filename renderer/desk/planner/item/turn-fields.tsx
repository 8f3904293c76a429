// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import type { EventDay, Slot, Team, Turns } from '../../../../shared/day/day.ts'
import type { Edit } from '../../../../shared/day/edits/edit.ts'
import { changeSlot } from '../../../../shared/features/planning/operations/slots.ts'
import { CommitField } from '../../editing/commit-field.tsx'
import { useI18n } from '../../language/language.tsx'
import { minutesOfTurns, turnsText, typedTurns } from '../edits/typed-turns.ts'
import type { PlannerWords } from '../planner-words.ts'

type Props = {
  day: EventDay
  slot: Slot
  edit(edits: readonly Edit[]): void
  onLeave(): void
  words: PlannerWords
}

// In these teams may come one after another.
const WITH_TURNS: readonly Slot['kind'][] = ['pitches', 'report-back', 'item', 'work']

/** The parts of a team's turn in one field, and in which order teams have theirs. */
export function TurnFields({ day, slot, edit, onLeave, words }: Props) {
  const { turns } = slot
  if (!turns && (day.teams.length === 0 || !WITH_TURNS.includes(slot.kind))) return null
  const typed = (text: string) => typedTurns(text, turns, day.language, words.turn)
  const teams = turns ? teamsInOrder(day, turns) : []
  const set = (changed: Turns | null) => edit([changeSlot(slot.id, { turns: changed })])
  return (
    <>
      <CommitField
        label={words.turns}
        hint={
          turns
            ? words.turnsTake(teams.length, minutesOfTurns(turns, teams.length))
            : words.turnsHint
        }
        value={turns ? turnsText(turns, day.language) : ''}
        problemIn={(text) =>
          text.trim() === '' || typed(text) ? null : words.notTurns(text.trim())
        }
        onCommit={(text) => set(text.trim() === '' ? null : typed(text))}
        onLeave={onLeave}
      />
      {turns && teams.length > 1 && <TurnOrder {...{ turns, teams, set, words }} />}
    </>
  )
}

type OrderProps = {
  turns: Turns
  teams: readonly Team[]
  set(turns: Turns): void
  words: PlannerWords
}

function TurnOrder({ turns, teams, set, words }: OrderProps) {
  const { t, words: desk } = useI18n()
  const earlier = (index: number) => {
    const ids = teams.map(({ id }) => id)
    const [moved] = ids.splice(index, 1)
    if (moved !== undefined) ids.splice(index - 1, 0, moved)
    set({ ...turns, order: ids })
  }
  return (
    <details className="turn-order">
      <summary>{words.turnOrder}</summary>
      <ol className="turns">
        {teams.map(({ id, name }, index) => (
          <li key={id}>
            <bdi>{t(name)}</bdi>
            {index > 0 && (
              <Button
                className="action"
                aria-label={`${t(name)}: ${desk.turnEarlier}`}
                onPress={() => earlier(index)}
              >
                {desk.turnEarlier}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {turns.order !== 'teams' && (
        <Button className="action" onPress={() => set({ ...turns, order: 'teams' })}>
          {words.asTeams}
        </Button>
      )}
    </details>
  )
}

function teamsInOrder({ teams }: EventDay, { order }: Turns): Team[] {
  if (order === 'teams') return teams
  return order.flatMap((id) => teams.find((team) => team.id === id) ?? [])
}
