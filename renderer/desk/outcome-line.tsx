// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../shared/day/day.ts'
import type { Language } from '../../shared/text.ts'
import { whatOf, whereOf } from '../../shared/words/command-words.ts'
import { deskWords } from '../../shared/words/desk.ts'
import { refusalSentence } from '../../shared/words/refusals.ts'
import { useSpeech } from './language.tsx'
import type { Commands, LastOutcome } from './use-commands.ts'

/** What became of the last command, beside the buttons that sent it, and aloud. */
export function OutcomeLine({ commands, day }: { commands: Commands; day: EventDay }) {
  const { language } = useSpeech()
  const { last } = commands
  const isDone = last?.outcome.kind === 'accepted'
  const said = last && sentenceFor(last, day, language)
  // Two regions that are always there: one that comes with its text is often not read aloud.
  return (
    <div className="outcome">
      <p role="status">{isDone && <bdi>{said}</bdi>}</p>
      <p role="alert">{!isDone && said && <bdi>{said}</bdi>}</p>
    </div>
  )
}

function sentenceFor(
  { command, undone, outcome, wasLinked }: NonNullable<LastOutcome>,
  day: EventDay,
  language: Language,
): string {
  const words = deskWords[language]
  switch (outcome.kind) {
    case 'accepted': {
      const where = undone ? whatOf(undone, language) : whereOf(command, day, language)
      return words.done(whatOf(command, language), where)
    }
    case 'refused':
      return refusalSentence(outcome.refusal, day, language)
    case 'link-lost':
      return wasLinked ? words.noAnswer : words.notSent
    default:
      return outcome satisfies never
  }
}
