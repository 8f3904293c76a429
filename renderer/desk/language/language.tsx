// SPDX-License-Identifier: EUPL-1.2
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type PeopleWords, peopleWords } from '../../../shared/features/joining/people-words.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language, Text } from '../../../shared/text.ts'
import { type DeskWords, deskWords } from '../../../shared/words/desk.ts'
import { withJoints } from '../../ui/joints.ts'
import { firstLanguage } from './first-language.ts'
import { keepSetting, keptSetting } from './settings.ts'

export type Speech = {
  language: Language
  words: DeskWords
  people: PeopleWords
  /** A text of the day in this language. */
  say(text: Text): string
  /** The same for a narrow column: the longest words may break at their joints. */
  sayNarrow(text: Text): string
  speak(language: Language): void
}

const SpeechContext = createContext<Speech | null>(null)

const LANGUAGE_SETTING = 'language'

type Props = {
  /** The day's own, as soon as the hub has told it. */
  dayLanguage: Language | null
  children: ReactNode
}

/** Everything below speaks the language that was chosen on this desk, or {@link firstLanguage}. */
export function SpeechProvider({ dayLanguage, children }: Props) {
  const [chosen, setChosen] = useState(() => keptSetting(LANGUAGE_SETTING))
  const language = firstLanguage(chosen, navigator.languages, dayLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${deskWords[language].desk} · Zaalscherm`
  }, [language])
  const speech = useMemo<Speech>(
    () => ({
      language,
      words: deskWords[language],
      people: peopleWords[language],
      say: (text) => taggedIn(text, language),
      sayNarrow: (text) => forNarrowColumn(taggedIn(text, language)),
      speak(wanted) {
        keepSetting(LANGUAGE_SETTING, wanted)
        setChosen(wanted)
      },
    }),
    [language],
  )
  return (
    <SpeechContext value={speech}>
      <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>{children}</I18nProvider>
    </SpeechContext>
  )
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('useSpeech needs a SpeechProvider above it')
  return speech
}

// A word of fewer letters fits the desk's narrowest column whole, which reads better.
const TOO_LONG_FOR_A_COLUMN = /\p{L}{17,}/gu

/** `text` for a column of the desk: its longest words may break at their joints. */
export function forNarrowColumn(text: string): string {
  return text.replaceAll(TOO_LONG_FOR_A_COLUMN, withJoints)
}
