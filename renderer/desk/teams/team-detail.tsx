// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import type { TeamBalance } from '../../../shared/features/joining/balance.ts'
import { teamsWords } from '../../../shared/features/joining/teams-words.ts'
import { ownLanguage } from '../../../shared/text.ts'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { ChoiceField } from '../editing/choice-field.tsx'
import { CommitField } from '../editing/commit-field.tsx'
import { useI18n } from '../language/language.tsx'
import { ShownName } from '../naming/shown-name.tsx'
import { TeamName } from '../naming/team-name.tsx'
import type { Desk } from '../shell/desk.ts'
import { OnePerson } from './one-person.tsx'

type Props = { desk: Desk; balance: TeamBalance }

/** One team: its name and seats, who is in it by number, and another team that it may be added to. */
export function TeamDetail({ desk, balance: { team } }: Props) {
  const { t, words: common, language } = useI18n()
  const words = teamsWords[language]
  const { day, view, commands } = desk
  const members = view.members.find(({ teamId }) => teamId === team.id)
  const carries = new Map(members?.devices)
  const [number, setNumber] = useState<number | null>(null)
  const chosen = number !== null && members?.numbers.includes(number) ? number : null
  const change = (set: Record<string, unknown>) =>
    commands.send({
      type: 'edit',
      edits: [{ type: 'change', in: { list: 'teams' }, id: team.id, set }],
    })
  const tag = ownLanguage(day.language)
  return (
    <section className="team-detail" aria-label={t(team.name)}>
      <div className="team-head">
        <h3>
          <TeamName desk={desk} teamId={team.id} />
        </h3>
        <Button className="action" onPress={() => desk.goTo('teams')}>
          {common.close}
        </Button>
      </div>
      <div className="field-row">
        <CommitField
          label={words.name}
          value={team.name[language] ?? t(team.name)}
          isDisabled={!desk.isLinked}
          onCommit={(name) => change({ name: renamed(team.name, tag, language, name) })}
          onLeave={() => {}}
        />
        <CommitField
          label={words.seats}
          hint={words.seatsHint}
          value={team.seats === undefined ? '' : String(team.seats)}
          isDisabled={!desk.isLinked}
          problemIn={(typed) => (seatsIn(typed) === undefined ? words.notSeats : null)}
          onCommit={(typed) => change({ seats: seatsIn(typed) ?? null })}
          onLeave={() => {}}
        />
      </div>
      <ShownName desk={desk} team={team} />
      <h4>{words.people}</h4>
      {members ? (
        <>
          <p className="quiet">{words.choosePerson}</p>
          <div className="team-numbers">
            {members.numbers.map((one) => (
              <ToggleButton
                key={one}
                className="action"
                isSelected={one === chosen}
                aria-label={numberWords(one)}
                onChange={(isOn) => setNumber(isOn ? one : null)}
              >
                {one}
                {carries.has(one) && <span className="quiet"> × {carries.get(one)}</span>}
              </ToggleButton>
            ))}
          </div>
          {chosen !== null && (
            <OnePerson desk={desk} number={chosen} hasName={members.named.includes(chosen)} />
          )}
        </>
      ) : (
        <p className="quiet">{words.nobody}</p>
      )}
      <MergeInto desk={desk} teamId={team.id} />
    </section>
  )

  function numberWords(one: number): string {
    const count = carries.get(one)
    return count === undefined ? words.person(one) : words.device(one, count)
  }
}

function MergeInto({ desk, teamId }: { desk: Desk; teamId: string }) {
  const { t, language } = useI18n()
  const words = teamsWords[language]
  const { namedDay: day, view, commands } = desk
  const gone = new Set(view.merged.map(([from]) => from))
  const others = day.teams.filter(({ id }) => id !== teamId && !gone.has(id))
  const [picked, setPicked] = useState<string | null>(null)
  const into = others.find(({ id }) => id === picked) ?? others[0]
  if (!into) return null
  return (
    <>
      <h4>{words.mergeInto}</h4>
      <p className="quiet">{words.mergeHint}</p>
      <div className="field-row">
        <ChoiceField
          label={words.team}
          value={into.id}
          choices={others.map(({ id, name }) => ({ id, label: t(name) }))}
          onChange={setPicked}
        />
        <AskTwiceButton
          label={words.merge}
          about={t(into.name)}
          isDisabled={!desk.isLinked}
          onPress={async () => {
            const result = await commands.send({ type: 'mergeTeams', from: teamId, into: into.id })
            if (result.kind === 'accepted') desk.goTo('teams', into.id)
          }}
        />
      </div>
    </>
  )
}

type Name = TeamBalance['team']['name']

/** A name that read the same in all languages goes on doing so. */
function renamed(before: Name, tag: string, shown: string, name: string): Name {
  const all = Object.values(before)
  const isOne = all.every((one) => one === all[0])
  if (!isOne) return { ...before, [shown in before ? shown : tag]: name }
  return Object.fromEntries(Object.keys(before).map((key) => [key, name]))
}

/** `null`: none of its own; `undefined`: it isn't a number that can be. */
function seatsIn(typed: string): number | null | undefined {
  const plain = typed.trim()
  if (plain === '') return null
  if (!/^\d{1,3}$/.test(plain)) return undefined
  const seats = Number(plain)
  return seats >= 1 && seats <= 500 ? seats : undefined
}
