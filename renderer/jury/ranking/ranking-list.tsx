// SPDX-License-Identifier: EUPL-1.2
import type { Team } from '../../../shared/day/day.ts'
import type { JurorWords } from '../../../shared/features/jury/juror-words.ts'
import type { Sheets } from '../../../shared/features/jury/jury.ts'
import { rankingIn } from '../../../shared/features/jury/ranking.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import type { SheetSaver } from '../saving/sheet-saver.ts'
import { OrderRow } from './order-row.tsx'

type Props = {
  language: Language
  words: JurorWords
  teams: readonly Team[]
  sheets: Sheets
  isClosed: boolean
  saver: SheetSaver
  shown: string | null
  onAsk(teamId: string): void
}

/** The juror's own order of teams, moved by one at a time; a name opens the note. */
export function RankingList(props: Props) {
  const { language, words, teams, sheets, isClosed, saver, shown, onAsk } = props
  const order = rankingIn(
    sheets,
    teams.map(({ id }) => id),
  )
  const nameOf = (teamId: string) => {
    const team = teams.find(({ id }) => id === teamId)
    return team ? taggedIn(team.name, language) : teamId
  }
  const move = (teamId: string, rank: number | null) => saver.change(teamId, { rank })
  const rest = teams.filter(({ id }) => !order.includes(id))
  return (
    <>
      <h2>{words.order}</h2>
      <p className="quiet">{words.orderHint}</p>
      <ol className="teams order">
        {order.map((teamId, index) => (
          <OrderRow
            key={teamId}
            {...{ words, isClosed, index, count: order.length, name: nameOf(teamId) }}
            isShown={shown === teamId}
            onAsk={() => onAsk(teamId)}
            onMove={(to) => move(teamId, to + 1)}
            onTakeOut={() => move(teamId, null)}
          />
        ))}
      </ol>
      {rest.length > 0 && (
        <>
          <h2>{words.notInOrder}</h2>
          <ul className="teams order">
            {rest.map(({ id }) => (
              <li key={id} className="order-row">
                <button type="button" className="team" onClick={() => onAsk(id)}>
                  <span className="team-name">{nameOf(id)}</span>
                </button>
                <button
                  type="button"
                  className="step"
                  disabled={isClosed}
                  aria-label={words.putIn(nameOf(id))}
                  onClick={() => move(id, order.length + 1)}
                >
                  +
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
