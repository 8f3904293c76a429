// SPDX-License-Identifier: EUPL-1.2
import { useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { teamsNow } from '../../../shared/features/joining/seats.ts'
import { juryDeskWords } from '../../../shared/features/jury/desk-words.ts'
import { newJurorCode } from '../../../shared/features/jury/juror-code.ts'
import { MOST_JURORS } from '../../../shared/features/jury/jury.ts'
import { spacedCode } from '../../../shared/join-code.ts'
import { printPath } from '../../../shared/print/print-paths.ts'
import { randomId, unguessable } from '../../sync/browser-ports.ts'
import { AskTwiceButton } from '../controls/ask-twice-button.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'

// Three or five sit on most juries; one more is a press away.
const USUAL_JURORS = 3

type Juror = Desk['view']['jury']['jurors'][number]

/** The jurors with their codes, and who still misses which sheet. */
export function JurorsSection({ desk }: { desk: Desk }) {
  const { language } = useI18n()
  const words = juryDeskWords[language]
  const { view, isLinked } = desk
  const { jurors } = view.jury
  const newCode = (taken = new Set(jurors.flatMap(({ code }) => code ?? []))) => {
    const code = newJurorCode(unguessable, taken)
    taken.add(code)
    return code
  }
  const add = (count: number) => {
    const taken = new Set(jurors.flatMap(({ code }) => code ?? []))
    const added = Array.from({ length: count }, () => ({
      jurorId: randomId(),
      code: newCode(taken),
    }))
    void desk.commands.send({ type: 'addJurors', jurors: added })
  }
  const { joinBase } = view
  return (
    <section className="jurors">
      <h3>{words.jurors}</h3>
      <p className="quiet">{words.jurorsHint(joinBase && `${joinBase}/J`)}</p>
      {jurors.length > 0 && (
        <ul className="juror-list">
          {jurors.map((juror) => (
            <JurorLine
              key={juror.jurorId}
              {...{ desk, juror }}
              onNewCode={() =>
                void desk.commands.send({
                  type: 'renewCode',
                  jurorId: juror.jurorId,
                  code: newCode(),
                })
              }
            />
          ))}
        </ul>
      )}
      <AddJurors
        isDisabled={!isLinked}
        most={MOST_JURORS - jurors.length}
        usual={jurors.length === 0 ? USUAL_JURORS : 1}
        onAdd={add}
      />
      {jurors.some(({ code }) => code !== null) && (
        <a
          href={printPath('juror-cards', { paper: 'a4', language })}
          target="_blank"
          rel="noopener"
        >
          {words.print}
        </a>
      )}
    </section>
  )
}

type LineProps = { desk: Desk; juror: Juror; onNewCode(): void }

function JurorLine({ desk, juror, onNewCode }: LineProps) {
  const { language, t } = useI18n()
  const words = juryDeskWords[language]
  const { jurorId, number, code, isChair, missing } = juror
  const { namedDay: day, view } = desk
  const teams = teamsNow(day, { merged: Object.fromEntries(view.merged) })
  const isDisabled = !desk.isLinked
  const name = words.juror(number)
  const done = teams.length - missing.length
  // While most is still to come, the names of all that is missing would say nothing.
  const saysWhich = done > 0 && missing.length > 0 && missing.length <= teams.length / 2
  const missed = teams.filter(({ id }) => missing.includes(id)).map((team) => t(team.name))
  return (
    <li className="juror">
      <span className="juror-name">
        {name}
        {isChair && <span className="quiet">, {words.chair}</span>}
      </span>
      <span className={code === null ? 'quiet' : 'juror-code'}>
        {code === null ? words.withdrawn : spacedCode(code)}
      </span>
      <span className="juror-sheets quiet">
        {code !== null && words.sheetsDone(done, teams.length)}
        {saysWhich && `, ${words.misses(missed)}`}
      </span>
      <span className="juror-actions">
        {!isChair && code !== null && (
          <Button
            className="action"
            isDisabled={isDisabled}
            aria-label={`${words.makeChair}: ${name}`}
            onPress={() => void desk.commands.send({ type: 'appointChair', jurorId })}
          >
            {words.makeChair}
          </Button>
        )}
        {code === null ? (
          <Button
            className="action"
            isDisabled={isDisabled}
            aria-label={`${words.newCode}: ${name}`}
            onPress={onNewCode}
          >
            {words.newCode}
          </Button>
        ) : (
          <>
            <AskTwiceButton
              label={words.newCode}
              about={name}
              isDisabled={isDisabled}
              onPress={onNewCode}
            />
            <AskTwiceButton
              label={words.withdraw}
              about={name}
              isDisabled={isDisabled}
              onPress={() => void desk.commands.send({ type: 'withdrawJuror', jurorId })}
            />
          </>
        )}
      </span>
    </li>
  )
}

type AddProps = { isDisabled: boolean; most: number; usual: number; onAdd(count: number): void }

function AddJurors({ isDisabled, most, usual, onAdd }: AddProps) {
  const { language } = useI18n()
  const words = juryDeskWords[language]
  const id = useId()
  const [typed, setTyped] = useState<number | null>(null)
  const count = Math.min(typed ?? usual, most)
  if (most <= 0) return null
  return (
    <form
      className="add-jurors"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(count)
        setTyped(null)
      }}
    >
      <label htmlFor={id}>{words.howMany}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={most}
        required
        value={Number.isNaN(count) ? '' : count}
        onChange={({ target }) => setTyped(target.valueAsNumber)}
      />
      <Button className="action" type="submit" isDisabled={isDisabled}>
        {words.add}
      </Button>
    </form>
  )
}
