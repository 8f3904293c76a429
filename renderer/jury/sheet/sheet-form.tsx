// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'react'
import type { Criterion, Team } from '../../../shared/day/day.ts'
import { jurorRefusalSentence } from '../../../shared/features/jury/juror-refusals.ts'
import { type JurorWords, NOTE_SAYS_FROM } from '../../../shared/features/jury/juror-words.ts'
import { EMPTY_SHEET, LONGEST_NOTE, type Sheets } from '../../../shared/features/jury/jury.ts'
import { ownOf } from '../../../shared/own.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'
import type { Saving, SheetSaver } from '../saving/sheet-saver.ts'
import { ScoreField } from './score-field.tsx'

type Props = {
  language: Language
  words: JurorWords
  team: Team
  teams: readonly Team[]
  criteria: readonly Criterion[]
  sheets: Sheets
  isClosed: boolean
  /** Whether it was asked for: then it begins where its heading is. */
  isChosen: boolean
  saving: Saving
  saver: SheetSaver
  onAsk(teamId: string | null): void
}

/** One team's sheet: a score by each criterion, and a note for oneself. */
export function SheetForm(props: Props) {
  const { language, words, team, teams, criteria, sheets, isClosed, isChosen, saver } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isChosen) heading.current?.focus()
  }, [isChosen])
  const sheet = ownOf(sheets, team.id) ?? EMPTY_SHEET
  const next = teams[teams.indexOf(team) + 1]
  const note = sheet.note ?? ''
  return (
    <form className="sheet" onSubmit={(event) => event.preventDefault()}>
      <button type="button" className="plain back" onClick={() => props.onAsk(null)}>
        ‹ {words.back}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {taggedIn(team.name, language)}
      </h1>
      <ProblemLine {...props} />
      {criteria.map((criterion) => (
        <ScoreField
          key={criterion.id}
          {...{ criterion, language, words }}
          score={ownOf(sheet.scores, criterion.id)}
          isDisabled={isClosed}
          onGive={(score) => saver.change(team.id, { scores: { [criterion.id]: score } })}
        />
      ))}
      <div className="note">
        <label htmlFor="note">{words.note}</label>
        <p className="quiet" id="note-hint">
          {words.noteHint}
          {note.length >= NOTE_SAYS_FROM && ` ${words.noteLeft(LONGEST_NOTE - note.length)}`}
        </p>
        <textarea
          id="note"
          aria-describedby="note-hint"
          dir="auto"
          rows={5}
          maxLength={LONGEST_NOTE}
          value={note}
          readOnly={isClosed}
          onChange={({ target }) => saver.change(team.id, { note: target.value }, true)}
        />
      </div>
      {next && criteria.length > 0 && (
        <button type="button" className="main" onClick={() => props.onAsk(next.id)}>
          {words.next}: {taggedIn(next.name, language)}
        </button>
      )}
    </form>
  )
}

/** Why the hub doesn't take what was filled in here, for as long as it doesn't. */
function ProblemLine({ saving, team, language }: Props) {
  const { problem } = saving
  if (problem?.teamId !== team.id) return null
  return (
    <p className="problem" role="alert">
      {jurorRefusalSentence(problem.refusal, language)}
    </p>
  )
}
