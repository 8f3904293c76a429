// SPDX-License-Identifier: EUPL-1.2
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type PeopleWords, peopleWords } from '../../../shared/features/joining/people-words.ts'
import { type DeskWords, deskWords } from '../../../shared/i18n/desk/desk.ts'
import { taggedIn } from '../../../shared/tagged-text.ts'
import type { Language, Text } from '../../../shared/text.ts'
import { withJoints } from '../../ui/joints.ts'
import { firstLanguage } from './first-language.ts'
import { keepSetting, keptSetting } from './settings.ts'

export type I18n = {
  language: Language
  words: DeskWords
  people: PeopleWords
  /** A text of the day in this language. */
  t(text: Text): string
  /** The same for a narrow column: the longest words may break at their joints. */
  tNarrow(text: Text): string
  setLanguage(language: Language): void
}

const I18nContext = createContext<I18n | null>(null)

const LANGUAGE_SETTING = 'language'

type Props = {
  /** The day's own, as soon as the hub has told it. */
  dayLanguage: Language | null
  children: ReactNode
}

/** Everything below speaks the language that was chosen on this desk, or {@link firstLanguage}. */
export function DeskI18n({ dayLanguage, children }: Props) {
  const [chosen, setChosen] = useState(() => keptSetting(LANGUAGE_SETTING))
  const language = firstLanguage(chosen, navigator.languages, dayLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${deskWords[language].desk} · Zaalscherm`
  }, [language])
  const i18n = useMemo<I18n>(
    () => ({
      language,
      words: deskWords[language],
      people: peopleWords[language],
      t: (text) => taggedIn(text, language),
      tNarrow: (text) => forNarrowColumn(taggedIn(text, language)),
      setLanguage(wanted) {
        keepSetting(LANGUAGE_SETTING, wanted)
        setChosen(wanted)
      },
    }),
    [language],
  )
  return (
    <I18nContext value={i18n}>
      <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>{children}</I18nProvider>
    </I18nContext>
  )
}

export function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (!i18n) throw new Error('useI18n needs a DeskI18n above it')
  return i18n
}

// A word of fewer letters fits the desk's narrowest column whole, which reads better.
const TOO_LONG_FOR_A_COLUMN = /\p{L}{17,}/gu

/** `text` for a column of the desk: its longest words may break at their joints. */
export function forNarrowColumn(text: string): string {
  return text.replaceAll(TOO_LONG_FOR_A_COLUMN, withJoints)
}
