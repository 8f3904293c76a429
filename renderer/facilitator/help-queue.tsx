// SPDX-License-Identifier: EUPL-1.2

import { waitedMinutes } from '../../shared/features/help/help.ts'
import type { OpenCall } from '../../shared/features/help/views.ts'
import { taggedIn } from '../../shared/tagged-text.ts'
import { useNewest } from '../ui/use-newest.ts'
import type { Shown } from './shown.ts'

/** The teams that ask for help in these rooms, the longest wait first. */
export function HelpQueue(shown: Shown) {
  const { view, words } = shown
  const { calls } = view
  const said = useNewest(
    calls.map(({ callId }) => callId),
    (callId) => {
      const call = calls.find((one) => one.callId === callId)
      return call ? words.newCall(...namesOf(shown, call)) : ''
    },
  )
  return (
    <section aria-labelledby="help-title">
      <h2 id="help-title">{words.help}</h2>
      <p className="only-heard" role="status">
        {said}
      </p>
      {calls.length === 0 && <p className="quiet">{words.nobodyWaits}</p>}
      <ul className="calls">
        {calls.map((call) => (
          <CallLine key={call.callId} call={call} {...shown} />
        ))}
      </ul>
    </section>
  )
}

function CallLine({ call, ...shown }: Shown & { call: OpenCall }) {
  const { view, second, words, isDisabled, send } = shown
  const { callId, claimedBy } = call
  const [team, room] = namesOf(shown, call)
  const isMine = claimedBy !== null && claimedBy === view.me?.number
  const isOthers = claimedBy !== null && !isMine
  const state = isMine ? words.mine : isOthers ? words.somebodyGoes : null
  const about = `${team}, ${room}`
  return (
    <li className="call" data-claimed={claimedBy !== null || undefined}>
      <p>
        <strong>
          <bdi>{team}</bdi>
        </strong>
        <span className="quiet">
          <bdi>{room}</bdi> · {words.waits(waitedMinutes(call, second))}
        </span>
        {state && <span>{state}</span>}
      </p>
      {!isOthers && (
        <div className="keys">
          {/* Stays where it is: who presses twice takes back, and ends nothing. */}
          <button
            type="button"
            disabled={isDisabled}
            className={isMine ? 'plain' : undefined}
            aria-label={`${isMine ? words.unclaim : words.claim}: ${about}`}
            onClick={() => send({ type: 'claimHelp', callId, isClaimed: !isMine }, '')}
          >
            {isMine ? words.unclaim : words.claim}
          </button>
          {isMine && (
            <button
              type="button"
              disabled={isDisabled}
              aria-label={`${words.done}: ${about}`}
              onClick={() => send({ type: 'helpDone', callId }, words.sent)}
            >
              {words.done}
            </button>
          )}
        </div>
      )}
    </li>
  )
}

function namesOf({ day, language }: Shown, { teamId, roomId }: OpenCall): [string, string] {
  const team = day.teams.find(({ id }) => id === teamId)
  const room = day.rooms.find(({ id }) => id === roomId)
  return [
    team ? taggedIn(team.name, language) : teamId,
    room ? taggedIn(room.name, language) : roomId,
  ]
}
