// SPDX-License-Identifier: EUPL-1.2
import { namingDeskWords } from '../../shared/features/naming/desk-words.ts'
import { taggedIn } from '../../shared/tagged-text.ts'
import type { FacilitatorView } from '../../shared/views/facilitator-view.ts'
import { useNewest } from '../ui/use-newest.ts'
import type { Shown } from './shown.ts'

type WaitingName = FacilitatorView['waitingNames'][number]

/** What teams of these rooms want to be called and call out, each for a yes or no. */
export function NamesWaiting(shown: Shown) {
  const { view, language } = shown
  const words = namingDeskWords[language]
  const waiting = view.waitingNames
  const said = useNewest(
    waiting.map(({ teamId, at }) => `${teamId} ${at}`),
    (key) => {
      const one = waiting.find(({ teamId, at }) => `${teamId} ${at}` === key)
      return one ? words.newNameHere(teamNameIn(shown, one)) : ''
    },
  )
  return (
    <>
      {/* Always there, or it would not be read aloud. */}
      <p className="only-heard" role="status">
        {said}
      </p>
      {waiting.length > 0 && (
        <section aria-labelledby="names-title">
          <h2 id="names-title">{words.title}</h2>
          <p className="quiet">{words.hint}</p>
          <ul className="calls">
            {waiting.map((one) => (
              <NameLine key={one.teamId} waiting={one} {...shown} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function NameLine({ waiting, ...shown }: Shown & { waiting: WaitingName }) {
  const { language, words: page, isDisabled, send } = shown
  const { teamId, name, yell, at } = waiting
  const words = namingDeskWords[language]
  const team = teamNameIn(shown, waiting)
  // Read aloud, a button says what is said yes to.
  const about = [team, ...[name, yell].filter((one) => one !== null)].join(', ')
  const answer = (isApproved: boolean) =>
    send({ type: 'approveTeamName', teamId, isApproved, saw: at }, page.sent)
  return (
    <li className="call">
      <p>
        <span className="quiet">
          <bdi>{team}</bdi>
        </span>
        {name === null ? (
          <span className="quiet">{words.keepsName}</span>
        ) : (
          <strong>
            <bdi>{name}</bdi>
          </strong>
        )}
        {yell !== null && (
          <span>
            {words.yell}: <bdi>{yell}</bdi>
          </span>
        )}
      </p>
      <div className="keys">
        <button
          type="button"
          disabled={isDisabled}
          aria-label={`${words.yes}: ${about}`}
          onClick={() => answer(true)}
        >
          {words.yes}
        </button>
        <button
          type="button"
          className="plain"
          disabled={isDisabled}
          aria-label={`${words.no}: ${about}`}
          onClick={() => answer(false)}
        >
          {words.no}
        </button>
      </div>
    </li>
  )
}

function teamNameIn({ day, language }: Shown, { teamId }: WaitingName): string {
  const team = day.teams.find(({ id }) => id === teamId)
  return team ? taggedIn(team.name, language) : teamId
}
