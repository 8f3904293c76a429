// SPDX-License-Identifier: EUPL-1.2
import type { DeskWords } from '../../shared/words/desk.ts'
import type { KeyAnswer } from './key.ts'
import { useSpeech } from './language.tsx'
import { LanguageSwitch } from './language-switch.tsx'

/** What stands here instead of the desk until the hub lets it in. */
export function KeyPage({ answer }: { answer: Exclude<KeyAnswer, { kind: 'good' }> }) {
  const { words } = useSpeech()
  const trouble = troubleIn(answer, words)
  return (
    <main className="key-page">
      <h1>{words.keyTitle}</h1>
      {trouble && (
        <p className="key-trouble" role="alert">
          {trouble}
        </p>
      )}
      <p>{words.keyWhatToDo}</p>
      <p className="quiet">{words.keyWhy}</p>
      <LanguageSwitch />
    </main>
  )
}

function troubleIn(answer: Exclude<KeyAnswer, { kind: 'good' }>, words: DeskWords): string | null {
  switch (answer.kind) {
    case 'needed':
      return answer.wasOffered ? words.keyRefused : null
    case 'too-often':
      return words.keyTooOften
    case 'unreachable':
      return words.keyUnreachable
    default:
      return answer satisfies never
  }
}
