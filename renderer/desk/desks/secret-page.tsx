// SPDX-License-Identifier: EUPL-1.2

import type { DeskWords } from '../../../shared/i18n/desk/desk.ts'
import { storageWords } from '../../../shared/i18n/desk/desk-storage.ts'
import type { Language } from '../../../shared/text.ts'
import { useI18n } from '../language/language.tsx'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { type SecretAnswer, secretInHash } from './desk-secret.ts'

type Refused = Exclude<SecretAnswer, { kind: 'good' | 'no-cookies' }>

/** What stands here instead of the desk until the hub lets it in. */
export function SecretPage({ answer }: { answer: Exclude<SecretAnswer, { kind: 'good' }> }) {
  const { words, language } = useI18n()
  if (answer.kind === 'no-cookies')
    return <NoCookies isSecretSpent={answer.isSecretSpent} language={language} />
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

/** A browser that stores nothing: what is wrong, and what to do instead. */
function NoCookies({ isSecretSpent, language }: { isSecretSpent: boolean; language: Language }) {
  const words = storageWords[language]
  return (
    <main className="key-page">
      <h1>{words.title}</h1>
      <p className="key-trouble" role="alert">
        {words.sentence}
      </p>
      <p>{words.whatToDo(location.host)}</p>
      {!isSecretSpent && secretInHash(location.hash) !== null && <p>{words.keyIsGood}</p>}
      <LanguageSwitch />
    </main>
  )
}

function troubleIn(answer: Refused, words: DeskWords): string | null {
  switch (answer.kind) {
    case 'needed':
      return answer.wasOffered ? words.keyRefused : null
    case 'withdrawn':
      return words.keyWithdrawn
    case 'too-often':
      return words.keyTooOften
    case 'unreachable':
      return words.keyUnreachable
    default:
      return answer satisfies never
  }
}
