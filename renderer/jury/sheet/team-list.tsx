// SPDX-License-Identifier: EUPL-1.2
import type { Criterion, Team } from '../../../shared/day/day.ts'
import type { JurorWords } from '../../../shared/features/jury/juror-words.ts'
import { isComplete, type Sheets } from '../../../shared/features/jury/jury.ts'
import { ownOf } from '../../../shared/own.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language } from '../../../shared/text.ts'

type Props = {
  language: Language
  words: JurorWords
  teams: readonly Team[]
  sheets: Sheets
  criteria: readonly Criterion[]
  /** The team whose sheet stands beside the list. */
  shown: string | null
  onAsk(teamId: string): void
}

/** The teams, each with how far its sheet is. */
export function TeamList({ language, words, teams, sheets, criteria, shown, onAsk }: Props) {
  return (
    <nav aria-label={words.teams}>
      <ol className="teams">
        {teams.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="team"
              aria-current={shown === id ? 'true' : undefined}
              onClick={() => onAsk(id)}
            >
              <span className="team-name">{taggedIn(name, language)}</span>
              <span className="how-far">{howFar(sheets, id, criteria, words)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function howFar(
  sheets: Sheets,
  teamId: string,
  criteria: readonly Criterion[],
  words: JurorWords,
): string {
  const sheet = ownOf(sheets, teamId)
  if (isComplete(sheet, criteria)) return words.done
  const given = criteria.filter(({ id }) => sheet && ownOf(sheet.scores, id) !== null).length
  return given === 0 ? words.empty : words.given(given, criteria.length)
}
