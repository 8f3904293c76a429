// SPDX-License-Identifier: EUPL-1.2
import { Button } from 'react-aria-components'
import { pitchDeskWords } from '../../../shared/features/pitches/desk-words.ts'
import {
  moveTurnCommand,
  type TurnsInRoom,
  wasNotHere,
} from '../../../shared/features/pitches/pitches-at-desk.ts'
import { roomNames } from '../../../shared/i18n/room-names.ts'
import { useI18n } from '../language/language.tsx'
import { TeamName } from '../naming/team-name.tsx'
import type { Desk } from '../shell/desk.ts'

type Props = {
  desk: Desk
  slotId: string
  inRoom: TurnsInRoom
  /** `null`: it is drawn for all at once. */
  onDraw: ((roomId: string | null) => void) | null
}

type To = 'next' | 'later' | 'last'

/** The teams in their order: who has been, whose turn it is, and what to do with one that is late. */
export function TurnsOfRoom({ desk, slotId, inRoom, onDraw }: Props) {
  const { t, language } = useI18n()
  const own = pitchDeskWords[language]
  const { roomId, turns } = inRoom
  const joined = new Map(desk.view.teams.map((one) => [one.teamId, one.joined]))
  const name = roomId === null ? null : roomNames([roomId], desk.day, language)
  const move = (teamId: string, to: To, isAbsent = false) =>
    desk.commands.send(moveTurnCommand(desk.statuses, slotId, roomId, teamId, to, isAbsent))
  return (
    <>
      {name !== null && (
        <div className="panel-row">
          <h4>{name}</h4>
          {onDraw && (
            <Button className="action" isDisabled={!desk.isLinked} onPress={() => onDraw(roomId)}>
              {own.drawIn(name)}
            </Button>
          )}
        </div>
      )}
      <ol className="turns">
        {turns.map(({ team, state }) => {
          const isLate = wasNotHere(desk.view.pitches, slotId, team.id)
          const said = [
            own.states[state],
            isLate && own.notHere,
            (joined.get(team.id) ?? 0) === 0 && state !== 'had' && own.nobody,
          ].filter((one) => one)
          const ways: [string, To, boolean][] = [
            ...(state === 'to-come' || state === 'passed'
              ? [[own.comeBack, 'next', false] as [string, To, boolean]]
              : []),
            ...(state === 'had' || state === 'passed'
              ? []
              : ([
                  [own.skip, 'later', false],
                  [own.putLast, 'last', state === 'now' || state === 'next'],
                ] as [string, To, boolean][])),
          ]
          return (
            <li key={team.id} aria-current={state === 'now' ? 'step' : undefined}>
              <span className={`turn-team${state === 'now' ? ' strong' : ''}`}>
                <TeamName desk={desk} teamId={team.id} />
              </span>
              <span className="quiet turn-state">{said.join(', ')}</span>
              {ways.map(([label, to, isAbsent]) => (
                <Button
                  key={to}
                  className="action"
                  isDisabled={!desk.isLinked}
                  aria-label={`${t(team.name)}: ${label}`}
                  onPress={() => move(team.id, to, isAbsent)}
                >
                  {label}
                </Button>
              ))}
            </li>
          )
        })}
      </ol>
    </>
  )
}
