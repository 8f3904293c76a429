// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react'
import { ASK_WORDS, choiceText, questionOf } from '../../../shared/import/ask-words.ts'
import { importWords } from '../../../shared/import/page-words.ts'
import type { Answers, Ask } from '../../../shared/import/understood.ts'
import type { Language } from '../../../shared/text.ts'
import { useI18n } from '../language/language.tsx'

type Props = { asks: readonly Ask[]; answers: Answers; onAnswer(ask: Ask, answer: string): void }

/** Whether there is something to choose: two ways that read the same are one. */
export function isOpenAsk({ name, choices }: Ask, language: Language): boolean {
  const texts = new Set(choices.map((choice) => choiceText(choice, language)))
  return texts.size > 1 || name === 'date' || name === 'year'
}

/** What the reader couldn't know, at most four things, with what it takes them for already chosen. */
export function Questions({ asks, answers, onAnswer }: Props) {
  const words = importWords[useI18n().language]
  if (asks.length === 0) return null
  return (
    <section className="import-questions" aria-label={words.questions}>
      <h3>{words.questions}</h3>
      {asks.map((ask) => (
        <Question
          key={ask.id}
          ask={ask}
          answer={answers[ask.id] ?? ask.proposed}
          onAnswer={(answer) => onAnswer(ask, answer)}
        />
      ))}
    </section>
  )
}

type QuestionProps = { ask: Ask; answer: string; onAnswer(answer: string): void }

export function Question({ ask: asked, answer, onAnswer }: QuestionProps) {
  const { language } = useI18n()
  const ask = { ...asked, texts: asked.texts.map((text) => shownChoice(text, language)) }
  const words = importWords[language]
  const name = useId()
  const isKnown = ask.choices.some(({ id }) => id === answer)
  const lines = ask.about.slice(0, MOST_LINES)
  return (
    <fieldset className="question">
      <legend>
        {questionOf(ask, language)}{' '}
        {lines.length > 0 && (
          <span className="quiet">{words.aboutLines(ASK_WORDS[language].lines(lines))}</span>
        )}
      </legend>
      {ask.choices.map((choice) => (
        <label className="check" key={choice.id}>
          <input
            type="radio"
            name={name}
            checked={answer === choice.id}
            onChange={() => onAnswer(choice.id)}
          />
          {shownChoice(choiceText(choice, language), language)}
        </label>
      ))}
      {ask.name === 'date' && (
        <label className="check">
          {ask.choices.length > 0 && words.other}
          <input
            type="date"
            aria-label={questionOf(ask, language)}
            value={isKnown && ask.choices.length > 0 ? '' : answer}
            onChange={({ target }) => target.value !== '' && onAnswer(target.value)}
          />
        </label>
      )}
      {ask.name === 'year' && (
        <label className="check">
          {words.other}
          <input
            type="number"
            min={1990}
            max={2100}
            aria-label={questionOf(ask, language)}
            defaultValue={isKnown ? '' : answer}
            onChange={({ target }) => /^\d{4}$/.test(target.value) && onAnswer(target.value)}
          />
        </label>
      )}
    </fieldset>
  )
}

const MOST_LINES = 6

/** A date of the file in words, as whoever answers knows it. */
function shownChoice(text: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    ...{ timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  }).format(Date.parse(`${text}T12:00:00Z`))
}
