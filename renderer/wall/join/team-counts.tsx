// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../../shared/day/day.ts'
import { displayWords } from '../../../shared/i18n/display.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'

type Props = {
  teams: DisplayView['room']['teams']
  day: EventDay
  language: Language
  /** Of more teams than this, only the sum is shown. */
  most: number
}

/** How many have joined each team; nothing before anybody has. */
export function TeamCounts({ teams, day, language, most }: Props) {
  const people = teams.reduce((sum, { joined }) => sum + joined, 0)
  if (people === 0) return null
  if (teams.length > most) {
    const begun = teams.filter(({ joined }) => joined > 0).length
    return <p className="teams">{displayWords[language].joined(people, begun)}</p>
  }
  return (
    <ul className="teams">
      {teams.map(({ teamId, joined }) => {
        const name = day.teams.find(({ id }) => id === teamId)?.name
        return (
          <li key={teamId}>
            <bdi>{name ? taggedIn(name, language) : teamId}</bdi> <b>{joined}</b>
          </li>
        )
      })}
    </ul>
  )
}
