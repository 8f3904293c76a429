// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import { whatAndWhere, whatInFull, whatOf, whereOf } from '../../../shared/features/told.ts'
import { deskWords } from '../../../shared/i18n/desk/desk.ts'
import { refusalSentence } from '../../../shared/i18n/refusals.ts'
import type { Language } from '../../../shared/text.ts'
import { useI18n } from '../language/language.tsx'
import type { Commands, LastResult } from './use-commands.ts'

/** The result of the last command, next to the buttons that sent it, and announced. */
export function ResultLine({ commands, day }: { commands: Commands; day: EventDay }) {
  const { language } = useI18n()
  const { last } = commands
  const isDone = last?.result.kind === 'accepted'
  const said = last && sentenceFor(last, day, language)
  // Two live regions that are always there: one that appears with its text is often not announced.
  return (
    <div className="result">
      <p role="status">{isDone && <bdi>{said}</bdi>}</p>
      <p role="alert">{!isDone && said && <bdi>{said}</bdi>}</p>
    </div>
  )
}

/** The same in a panel, without the results of what was sent before it was opened. */
export function ResultInPanel({ commands, day }: { commands: Commands; day: EventDay }) {
  const [before] = useState(commands.count)
  const last = commands.last && commands.last.number > before ? commands.last : null
  return <ResultLine commands={{ ...commands, last }} day={day} />
}

function sentenceFor(
  { command, steps, result, wasLinked }: NonNullable<LastResult>,
  day: EventDay,
  language: Language,
): string {
  const words = deskWords[language]
  switch (result.kind) {
    case 'accepted': {
      const [step] = steps
      if (!step)
        return words.done(whatInFull(command, day, language), whereOf(command, day, language))
      const count = words.stepsBack(steps.length)
      return words.done(
        whatOf(command, language),
        steps.length > 1 ? count : whatAndWhere(step, day, language),
      )
    }
    case 'refused':
      return refusalSentence(result.refusal, day, language)
    case 'link-lost':
      return wasLinked ? words.noAnswer : words.notSent
    default:
      return result satisfies never
  }
}
