// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import { helpDeskWords } from '../../../shared/features/help/desk-words.ts'
import { waitedMinutes } from '../../../shared/features/help/help.ts'
import type { OpenCall } from '../../../shared/features/help/views.ts'
import { MINUTE } from '../../../shared/instant.ts'
import { useSecond } from '../../ui/seconds.ts'
import { LeaveButton } from '../controls/panel.tsx'
import { FACILITATORS_PAGE } from '../facilitators/page-entry.ts'
import { useI18n } from '../language/language.tsx'
import { TeamName } from '../naming/team-name.tsx'
import type { Desk } from '../shell/desk.ts'
import type { PanelProps } from '../shell/entries.ts'
import { ResultInPanel } from '../shell/result-line.tsx'
import './help.css'

/** The teams that ask for help, the longest wait first; who goes, and that it is done. */
export function HelpPanel({ desk }: PanelProps) {
  const { words, language } = useI18n()
  const { calls, done } = desk.view.help
  const said = helpDeskWords[language]
  const all = Object.values(done)
  const count = all.reduce((sum, room) => sum + room.calls, 0)
  const waitedMs = all.reduce((sum, room) => sum + room.waitedMs, 0)
  return (
    <>
      {calls.length === 0 && <p>{said.nobody}</p>}
      <ul className="help-queue">
        {calls.map((call, index) => (
          <Call key={call.callId} call={call} desk={desk} isFirst={index === 0} />
        ))}
      </ul>
      {count > 0 && (
        <p className="quiet">{said.soFar(count, Math.round(waitedMs / count / MINUTE))}</p>
      )}
      <div className="panel-actions">
        <LeaveButton label={words.close} onPress={desk.closePanel} autoFocus={calls.length === 0} />
        <Button
          className="action"
          onPress={() => {
            desk.closePanel()
            desk.goTo('facilitators')
          }}
        >
          {FACILITATORS_PAGE.word[language]}
        </Button>
        <ResultInPanel commands={desk.commands} day={desk.namedDay} />
      </div>
    </>
  )
}

function Call({ call, desk, isFirst }: { call: OpenCall; desk: Desk; isFirst: boolean }) {
  const { language, t } = useI18n()
  const second = useSecond() ?? call.at
  const words = helpDeskWords[language]
  const { namedDay: day, commands, isLinked } = desk
  const { callId, claimedBy } = call
  const team = day.teams.find(({ id }) => id === call.teamId)
  const room = day.rooms.find(({ id }) => id === call.roomId)
  const name = team ? t(team.name) : call.teamId
  const place = [room ? t(room.name) : call.roomId, ...(team?.table ? [t(team.table)] : [])]
  const isClaimed = claimedBy !== null
  const claim = isClaimed ? words.unclaim : words.claim
  return (
    <li data-claimed={isClaimed || undefined}>
      <p>
        <strong>
          <TeamName desk={desk} teamId={call.teamId} />
        </strong>{' '}
        <span className="quiet">
          <bdi>{place.join(', ')}</bdi>
        </span>
      </p>
      <p>{isClaimed ? words.by(claimedBy) : words.waits(waitedMinutes(call, second))}</p>
      {/* One button both ways, in its place: who presses twice ends nothing, and keeps the focus. */}
      <Button
        className="action"
        data-kind={isClaimed ? undefined : 'main'}
        aria-label={`${claim}: ${name}`}
        isDisabled={!isLinked}
        autoFocus={isFirst}
        onPress={() => commands.send({ type: 'claimHelp', callId, isClaimed: !isClaimed })}
      >
        {claim}
      </Button>
      <Button
        className="action"
        aria-label={`${words.done}: ${name}`}
        isDisabled={!isLinked}
        onPress={() => commands.send({ type: 'helpDone', callId })}
      >
        {words.done}
      </Button>
    </li>
  )
}
