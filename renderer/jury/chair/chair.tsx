// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import type { Team } from '../../../shared/day/day.ts'
import type { JuryCommand } from '../../../shared/features/jury/commands.ts'
import { jurorRefusalSentence } from '../../../shared/features/jury/juror-refusals.ts'
import type { JurorWords } from '../../../shared/features/jury/juror-words.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import type { JurorView } from '../../../shared/views/juror-view.ts'
import type { CommandResult } from '../../sync/surface.ts'
import { OrderRow } from '../ranking/order-row.tsx'

type Props = {
  language: Language
  words: JurorWords
  teams: readonly Team[]
  view: JurorView
  send(command: JuryCommand): Promise<CommandResult>
}

/** What the chair does beside judging: sees which sheets are missing, closes all, decides a tie. */
export function Chair({ language, words, teams, view, send }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const ask = async (command: JuryCommand) => {
    const result = await send(command)
    if (result.kind === 'accepted') return setProblem(null)
    const isLost = result.kind === 'link-lost'
    setProblem(isLost ? words.notSavedOffline : jurorRefusalSentence(result.refusal, language))
  }
  const { isClosed, missing, asked } = view
  return (
    <section className="chair">
      {asked && <Tie key={asked.join()} {...{ asked, language, words, teams, ask }} />}
      <h2>{words.missing}</h2>
      {missing.length === 0 ? (
        <p>{words.nothingMissing}</p>
      ) : (
        <ul>
          {missing.map(({ number, teamIds }) => (
            <li key={number}>{words.missingOf(number, teamIds.length)}</li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="main"
        onClick={() => void ask({ type: 'closeSheets', isClosed: !isClosed })}
      >
        {isClosed ? words.open : words.close}
      </button>
      {!isClosed && <p className="quiet">{words.closeHint}</p>}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}

type TieProps = Pick<Props, 'language' | 'words' | 'teams'> & {
  asked: readonly string[]
  ask(command: JuryCommand): Promise<void>
}

/** Teams with equal totals, of which the chair is told neither the totals nor the place. */
function Tie({ asked, language, words, teams, ask }: TieProps) {
  const [order, setOrder] = useState(asked)
  const move = (from: number, to: number) => {
    const others = order.filter((_, index) => index !== from)
    setOrder([...others.slice(0, to), ...order.slice(from, from + 1), ...others.slice(to)])
  }
  const nameOf = (teamId: string) => {
    const team = teams.find(({ id }) => id === teamId)
    return team ? taggedIn(team.name, language) : teamId
  }
  return (
    <div className="tie">
      <h2>{words.tie}</h2>
      <p>{words.tieHint}</p>
      <ol className="teams order">
        {order.map((teamId, index) => (
          <OrderRow
            key={teamId}
            {...{ words, index, count: order.length, name: nameOf(teamId) }}
            isClosed={false}
            isShown={false}
            onMove={(to) => move(index, to)}
          />
        ))}
      </ol>
      <button
        type="button"
        className="main"
        onClick={() => void ask({ type: 'breakTie', teamIds: [...order] })}
      >
        {words.settle}
      </button>
      <button type="button" onClick={() => void ask({ type: 'leaveTie', teamIds: [...order] })}>
        {words.leaveEqual}
      </button>
    </div>
  )
}
