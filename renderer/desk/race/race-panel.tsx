// SPDX-License-Identifier: EUPL-1.2
import { Fragment } from 'react'
import { Button } from 'react-aria-components'
import type { Activity } from '../../../shared/day/day.ts'
import { teamsNow } from '../../../shared/features/joining/seats.ts'
import { raceDeskWords } from '../../../shared/features/race/desk-words.ts'
import { countKey, type Race, racesOf } from '../../../shared/features/race/race.ts'
import { ownOf } from '../../../shared/own.ts'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { LeaveButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'
import { TeamName } from '../naming/team-name.tsx'
import type { Desk } from '../shell/desk.ts'
import type { PanelProps } from '../shell/entries.ts'
import { ResultInPanel } from '../shell/result-line.tsx'
import { CountField } from './count-field.tsx'

/** What all teams have counted, and who hasn't; typed down a column as one walks past the rows. */
export function RacePanel({ desk }: PanelProps) {
  const { words, language } = useI18n()
  return (
    <>
      <p className="quiet">{raceDeskWords[language].hint}</p>
      {racesOf(desk.day).map((race) => (
        <RaceTable key={race.key} desk={desk} race={race} />
      ))}
      <div className="panel-actions">
        <Button
          className="action"
          isDisabled={!desk.isLinked || desk.view.undo.length === 0}
          onPress={() => desk.undo()}
        >
          {words.undo}
        </Button>
        <LeaveButton label={words.close} onPress={desk.closePanel} />
        <ResultInPanel commands={desk.commands} day={desk.namedDay} />
      </div>
    </>
  )
}

function RaceTable({ desk, race }: { desk: Desk; race: Race }) {
  const { t, language } = useI18n()
  const words = raceDeskWords[language]
  const { namedDay, view, commands, isLinked } = desk
  const { key, step, parts } = race
  const teams = teamsNow(namedDay, { merged: Object.fromEntries(view.merged) })
  const countOf = (teamId: string, part: string) =>
    ownOf(view.races.counts, countKey(key, teamId, part))
  const isClosed = ownOf(view.races.closed, key) !== null
  const last = parts[parts.length - 1]
  const waiting = last ? teams.filter(({ id }) => countOf(id, last.id) === null).length : 0
  return (
    <section>
      <h3>{t(step.title)}</h3>
      {parts.map((part) => (
        <MissingLine key={part.id} {...{ part, teams }} countOf={countOf} />
      ))}
      <div
        className="race-table"
        style={{ gridTemplateColumns: `minmax(5em, auto) repeat(${parts.length}, auto)` }}
      >
        <span className="quiet">{words.team}</span>
        {parts.map(({ id, title }) => (
          <span key={id} className="quiet">
            {t(title)}
          </span>
        ))}
        {teams.map(({ id: teamId, name, room }) => (
          <Fragment key={teamId}>
            <span>
              <TeamName desk={desk} teamId={teamId} />{' '}
              <span className="quiet">{roomName(desk, room, t)}</span>
            </span>
            {parts.map((part) => (
              <CountField
                key={part.id}
                label={`${t(name)}, ${t(part.title)}`}
                column={`${key} ${part.id}`}
                counted={countOf(teamId, part.id)}
                isDisabled={!isLinked}
                onSet={(count) =>
                  commands.send({ type: 'setCount', race: key, part: part.id, teamId, count })
                }
              />
            ))}
          </Fragment>
        ))}
      </div>
      <p className="race-close">
        <CloseButton
          label={isClosed ? words.open : words.close}
          about={t(step.title)}
          isClosed={isClosed}
          isEarly={waiting > 0}
          isDisabled={!isLinked}
          onPress={() => commands.send({ type: 'closeRace', race: key, isClosed: !isClosed })}
        />{' '}
        {isClosed
          ? words.isClosed
          : waiting > 0 &&
            last && <span className="quiet">{words.unfinished(waiting, t(last.title))}</span>}
      </p>
    </section>
  )
}

type CloseProps = {
  label: string
  about: string
  isClosed: boolean
  /** Teams are still to be counted: what goes to all walls is asked first. */
  isEarly: boolean
  isDisabled: boolean
  onPress(): void
}

function CloseButton({ label, about, isClosed, isEarly, isDisabled, onPress }: CloseProps) {
  if (isEarly && !isClosed) return <AskTwiceButton {...{ label, about, isDisabled, onPress }} />
  return (
    <Button
      className="action"
      data-kind={isClosed ? undefined : 'main'}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      {label}
    </Button>
  )
}

type MissingProps = {
  part: Activity
  teams: Desk['day']['teams']
  countOf(teamId: string, part: string): { count: number } | null
}

// A longer list is no list of exceptions.
const MOST_NAMED = 8

/** Of how many teams there is a count, who is ahead, and whose is missing. */
function MissingLine({ part, teams, countOf }: MissingProps) {
  const { t, language } = useI18n()
  const words = raceDeskWords[language]
  const counted = teams.flatMap(({ id, name }) => {
    const count = countOf(id, part.id)?.count
    return count === undefined ? [] : { name: t(name), count }
  })
  const missing = teams.filter(({ id }) => countOf(id, part.id) === null)
  const most = Math.max(0, ...counted.map(({ count }) => count))
  const ahead = most === 0 ? [] : counted.filter(({ count }) => count === most)
  const names = ahead.map(({ name }) => name).join(', ')
  return (
    <p>
      {words.counted(t(part.title), counted.length, teams.length)}
      {ahead.length > 0 && `. ${words.leads(names, most, ahead.length > 1)}`}
      {counted.length > 0 && missing.length > 0 && missing.length <= MOST_NAMED && (
        <span className="quiet">
          . {words.missing(missing.map(({ name }) => t(name)).join(', '))}
        </span>
      )}
    </p>
  )
}

function roomName({ day }: Desk, roomId: string, t: ReturnType<typeof useI18n>['t']): string {
  const room = day.rooms.find(({ id }) => id === roomId)
  return room ? t(room.name) : roomId
}
