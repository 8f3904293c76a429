// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { juryDeskWords } from '../../../shared/features/jury/desk-words.ts'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'

/** Teams that are equal: put in order here, by the chair, or left so. */
export function TiesSection({ desk }: { desk: Desk }) {
  const { language, t } = useI18n()
  const words = juryDeskWords[language]
  const { namedDay: day, view, isLinked, commands } = desk
  const { standings, ties, tieBreaks, asked, isClosed, jurors } = view.jury
  if (standings.every(({ total }) => total === null)) return null
  const nameOf = (teamId: string) => {
    const team = day.teams.find(({ id }) => id === teamId)
    return team ? t(team.name) : teamId
  }
  const names = (teamIds: readonly string[]) => teamIds.map(nameOf)
  const placeOf = (teamId: string) => standings.find((one) => one.teamId === teamId)?.place ?? 0
  const isAsked = (teamIds: readonly string[]) => asked?.join() === teamIds.join()
  const leave = (teamIds: readonly string[]) =>
    void commands.send({ type: 'leaveTie', teamIds: [...teamIds] })
  return (
    <section className="ties">
      <h3>{words.ties}</h3>
      {ties.length === 0 && tieBreaks.length === 0 && <p className="quiet">{words.noTies}</p>}
      {ties.map((teamIds) => (
        <div key={teamIds.join()} className="tie">
          <p>
            <b>{words.tied(names(teamIds), placeOf(teamIds[0] ?? ''))}</b>{' '}
            <span className="quiet">{isClosed ? words.tieHint : words.closeFirst}</span>
          </p>
          {isAsked(teamIds) && <p role="status">{words.chairIsAsked(names(teamIds))}</p>}
          {isClosed && (
            <div className="tie-actions">
              <OrderButtons
                {...{ teamIds, nameOf }}
                isDisabled={!isLinked}
                onOrder={(order) => void commands.send({ type: 'breakTie', teamIds: order })}
              />
              {isAsked(teamIds) ? (
                <Button className="action" isDisabled={!isLinked} onPress={() => leave(teamIds)}>
                  {words.takeBackAsked}
                </Button>
              ) : (
                jurors.some(({ isChair }) => isChair) && (
                  <Button
                    className="action"
                    isDisabled={!isLinked}
                    onPress={() => void commands.send({ type: 'askChair', teamIds: [...teamIds] })}
                  >
                    {words.askChair}
                  </Button>
                )
              )}
            </div>
          )}
        </div>
      ))}
      {tieBreaks.map((teamIds) => (
        <p key={teamIds.join()} className="tie-actions">
          <span>{words.settled(names(teamIds))}</span>
          <Button className="action" isDisabled={!isLinked} onPress={() => leave(teamIds)}>
            {words.leaveEqual}
          </Button>
        </p>
      ))}
    </section>
  )
}

type OrderProps = {
  teamIds: readonly string[]
  isDisabled: boolean
  nameOf(teamId: string): string
  onOrder(teamIds: string[]): void
}

/** Puts teams in order by a press for each that goes before the rest; of the last there is no doubt. */
function OrderButtons({ teamIds, isDisabled, nameOf, onOrder }: OrderProps) {
  const words = juryDeskWords[useI18n().language]
  const [order, setOrder] = useState<readonly string[]>([])
  const rest = teamIds.filter((teamId) => !order.includes(teamId))
  const pick = (teamId: string) => {
    const others = rest.filter((one) => one !== teamId)
    if (others.length > 1) return setOrder([...order, teamId])
    setOrder([])
    onOrder([...order, teamId, ...others])
  }
  return (
    <>
      {order.length > 0 && <span>{words.settled(order.map(nameOf))}</span>}
      {rest.map((teamId) => (
        <Button
          key={teamId}
          className="action"
          isDisabled={isDisabled}
          onPress={() => pick(teamId)}
        >
          {words.goesFirst(nameOf(teamId))}
        </Button>
      ))}
    </>
  )
}
