// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { balanceOf } from '../../../shared/features/joining/balance.ts'
import { rolesNeeded } from '../../../shared/features/joining/roles-needed.ts'
import { teamsWords } from '../../../shared/features/joining/teams-words.ts'
import { useI18n } from '../language/language.tsx'
import { NamesWaiting } from '../naming/names-waiting.tsx'
import type { PageProps } from '../shell/entries.ts'
import { ByNumber } from './by-number.tsx'
import { GroupListSection } from './group-list-section.tsx'
import { MakeTeams } from './make-teams.tsx'
import { TeamDetail } from './team-detail.tsx'
import { TeamTable } from './team-table.tsx'
import './teams.css'

/** How full teams are and what they lack; beside it one team, or what makes more of them. */
export function TeamsPage({ desk, about, clock }: PageProps) {
  const { language } = useI18n()
  const words = teamsWords[language]
  const { day, view, statuses } = desk
  const { hubNow } = clock
  const rooms = useMemo(() => {
    const now = hubNow()
    return balanceOf(day, view, (roomId) => {
      const status = statuses.find(({ room }) => room.id === roomId)
      return status && now !== null ? rolesNeeded(day, status.timeline, now) : new Set()
    })
    // Statuses change whenever something begins.
  }, [day, view, statuses, hubNow])
  const chosen = rooms.flatMap(({ teams }) => teams).find(({ team }) => team.id === about)
  return (
    <div className="teams-page">
      <div className="teams-list">
        <h2 tabIndex={-1}>{words.title}</h2>
        <NamesWaiting desk={desk} />
        <p className="quiet">{rooms.length === 0 ? words.noTeams : words.hint}</p>
        {rooms.map((room) => (
          <TeamTable key={room.room.id} desk={desk} room={room} chosenId={about} />
        ))}
      </div>
      <div className="teams-side">
        {chosen ? (
          <TeamDetail key={chosen.team.id} desk={desk} balance={chosen} />
        ) : (
          <>
            <ByNumber desk={desk} />
            <MakeTeams desk={desk} />
            <GroupListSection desk={desk} />
          </>
        )}
      </div>
    </div>
  )
}
