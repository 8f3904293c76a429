// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { namingDeskWords } from '../../../shared/features/naming/desk-words.ts'
import { type WaitingName, waitingNames } from '../../../shared/features/naming/waiting-names.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'
import { TeamName } from './team-name.tsx'
import './naming.css'

/** What teams want to be called and call out, each for a facilitator's yes or no. */
export function NamesWaiting({ desk }: { desk: Desk }) {
  const { language } = useI18n()
  const words = namingDeskWords[language]
  const waiting = waitingNames(desk.day, desk.view)
  const list = useRef<HTMLUListElement>(null)
  const answered = useRef(-1)
  const ids = waiting.map(({ team }) => team.id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once the list is another
  useEffect(() => {
    // Whoever answers by keyboard goes on with the next; without it Tab would begin at the page's top.
    if (answered.current < 0 || document.activeElement !== document.body) return
    const rows = list.current?.children
    const next = rows?.[Math.min(answered.current, rows.length - 1)]
    const title = document.querySelector<HTMLElement>('.teams-page h2')
    ;(next?.querySelector<HTMLElement>('button') ?? title)?.focus()
    answered.current = -1
  }, [ids])
  if (waiting.length === 0) return null
  return (
    <section className="names-waiting" aria-labelledby="names-waiting">
      <h3 id="names-waiting">{words.title}</h3>
      <p className="quiet">{words.hint}</p>
      <ul ref={list}>
        {waiting.map((one, index) => (
          <Waiting
            key={one.team.id}
            desk={desk}
            waiting={one}
            onAnswer={() => {
              answered.current = index
            }}
          />
        ))}
      </ul>
    </section>
  )
}

type Props = { desk: Desk; waiting: WaitingName; onAnswer(): void }

function Waiting({ desk, waiting: { team, proposal }, onAnswer }: Props) {
  const { t, language } = useI18n()
  const words = namingDeskWords[language]
  const { name, yell, at } = proposal
  const answer = (isApproved: boolean) => {
    onAnswer()
    desk.commands.send({ type: 'approveTeamName', teamId: team.id, isApproved, saw: at })
  }
  // Read aloud, a button says what is said yes to.
  const about = [t(team.name), ...[name, yell].filter((one) => one !== null)].join(', ')
  return (
    <li>
      <p className="quiet">
        <TeamName desk={desk} teamId={team.id} />
      </p>
      <p className="name-asked">
        {name === null ? <span className="quiet">{words.keepsName}</span> : <bdi>{name}</bdi>}
      </p>
      {yell !== null && (
        <p className="yell-asked">
          <span className="quiet">{words.yell}:</span> <bdi>{yell}</bdi>
        </p>
      )}
      <div className="name-answers">
        <Button
          className="action"
          data-kind="main"
          aria-label={`${words.yes}: ${about}`}
          isDisabled={!desk.isLinked}
          onPress={() => answer(true)}
        >
          {words.yes}
        </Button>
        <Button
          className="action"
          aria-label={`${words.no}: ${about}`}
          isDisabled={!desk.isLinked}
          onPress={() => answer(false)}
        >
          {words.no}
        </Button>
      </div>
    </li>
  )
}
