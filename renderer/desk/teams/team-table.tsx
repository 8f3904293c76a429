// SPDX-License-Identifier: EUPL-1.2
import type { RoomBalance, TeamBalance } from '../../../shared/features/joining/balance.ts'
import { teamsWords } from '../../../shared/features/joining/teams-words.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import { useI18n } from '../language/language.tsx'
import { TeamName } from '../naming/team-name.tsx'
import type { Desk } from '../shell/desk.ts'
import { addressOf } from '../shell/open-page.ts'

type Props = { desk: Desk; room: RoomBalance; chosenId: string | null }

/** A room's teams: how many are there, what is lacking, and by which code others come. */
export function TeamTable({ desk, room: { room, joined, seats, isFull, teams }, chosenId }: Props) {
  const { t, language } = useI18n()
  const words = teamsWords[language]
  return (
    <table className="teams-table">
      <caption>
        {t(room.name)} <span className="quiet">{words.of(joined, seats)}</span>
        {isFull && <strong> {words.roomFull}</strong>}
      </caption>
      <thead className="only-heard">
        <tr>
          <th scope="col">{words.team}</th>
          <th scope="col">{words.people}</th>
          <th scope="col">{words.seats}</th>
          <th scope="col">{words.roles}</th>
          <th scope="col">{words.code}</th>
        </tr>
      </thead>
      <tbody>
        {teams.map((balance) => (
          <TeamRow
            key={balance.team.id}
            {...{ desk, balance }}
            isChosen={balance.team.id === chosenId}
          />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { desk: Desk; balance: TeamBalance; isChosen: boolean }

function TeamRow({ desk, balance, isChosen }: RowProps) {
  const { t, language } = useI18n()
  const words = teamsWords[language]
  const { team, joined, seats, added, missing, needs, over } = balance
  const titles = desk.day.roles
    .filter(({ id }) => missing.includes(id))
    .map(({ title }) => t(title))
  return (
    <tr data-chosen={isChosen}>
      <th scope="row">
        <a href={addressOf('teams', team.id)} aria-current={isChosen || undefined}>
          <TeamName desk={desk} teamId={team.id} />
        </a>
        {team.table && <span className="quiet"> {t(team.table)}</span>}
        {added.length > 0 && (
          <span className="quiet">
            {' '}
            {words.withAdded(added.map(({ name }) => t(name)).join(', '))}
          </span>
        )}
      </th>
      <td className="teams-count">{words.of(joined, seats)}</td>
      <td data-urgent={over > 0 || (needs > 0 && joined > 0)}>{words.state(balance)}</td>
      <td data-urgent={titles.length > 0}>
        {titles.length > 0 ? words.misses(titles.join(', ')) : ''}
      </td>
      <td className="teams-code">
        {team.joinCode ? spacedCode(team.joinCode) : <span className="quiet">{words.noCode}</span>}
      </td>
    </tr>
  )
}
