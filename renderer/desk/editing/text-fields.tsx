// SPDX-License-Identifier: EUPL-1.2
import type { Ref } from 'react'
import type { Text } from '../../../shared/text.ts'
import { useI18n } from '../language/language.tsx'
import { CommitField } from './commit-field.tsx'
import { languageWords } from './language-words.ts'
import { withLanguage } from './languages.ts'

type Props = {
  label: string
  text: Text | undefined
  languages: readonly string[]
  isLong?: boolean
  hint?: string
  /** Whether it can't be done without, so that a language that lacks it is told of. */
  isNeeded?: boolean
  onChange(text: Text | null): void
  onLeave(): void
  /** The field in the day's own language. */
  firstRef?: Ref<HTMLInputElement>
}

/** A text in its languages, side by side; what one has and another lacks is said. */
export function TextFields(props: Props) {
  const { label, text, languages, isLong = false, hint, isNeeded = false, firstRef } = props
  const { language } = useI18n()
  const words = languageWords[language]
  const isSaid = isNeeded || (text !== undefined && Object.keys(text).length > 0)
  return (
    <div className="text-fields">
      {languages.map((tag, index) => {
        const name = words.names[tag] ?? tag
        const said = text?.[tag] ?? ''
        return (
          <CommitField
            key={tag}
            label={`${label} (${tag})`}
            value={said}
            lang={tag}
            isLong={isLong}
            {...(hint !== undefined && index === 0 && { hint })}
            mark={isSaid && said === '' ? words.missing(name) : null}
            onCommit={(typed) => {
              const after = withLanguage(text, tag, typed)
              // A title stays: an item without one is none.
              if (after !== null || !isNeeded) props.onChange(after)
            }}
            onLeave={props.onLeave}
            {...(index === 0 && firstRef !== undefined && { fieldRef: firstRef })}
          />
        )
      })}
    </div>
  )
}

type ListProps = Omit<Props, 'text' | 'onChange' | 'isNeeded' | 'isLong' | 'firstRef'> & {
  texts: readonly Text[] | undefined
  onChange(texts: Text[] | null): void
}

/** Several texts, one a line: the same line of each language is the same one. */
export function TextListFields({ texts = [], languages, onChange, label, ...rest }: ListProps) {
  const { language } = useI18n()
  const words = languageWords[language]
  return (
    <div className="text-fields">
      {languages.map((tag, index) => {
        const lines = texts.map((text) => text[tag] ?? '')
        const isMissing = texts.length > 0 && lines.some((line) => line === '')
        return (
          <CommitField
            key={tag}
            label={`${label} (${tag})`}
            value={lines.join('\n').trimEnd()}
            lang={tag}
            isLong
            {...(rest.hint !== undefined && index === 0 && { hint: rest.hint })}
            mark={isMissing ? words.missing(words.names[tag] ?? tag) : null}
            onCommit={(typed) => onChange(withLines(texts, tag, typed))}
            onLeave={rest.onLeave}
          />
        )
      })}
    </div>
  )
}

function withLines(texts: readonly Text[], tag: string, typed: string): Text[] | null {
  const lines = typed === '' ? [] : typed.split('\n').map((line) => line.trim())
  const length = Math.max(lines.length, texts.length)
  const after = Array.from({ length }, (_, index) =>
    withLanguage(texts[index], tag, lines[index] ?? ''),
  )
  const said = after.filter((text) => text !== null)
  return said.length === 0 ? null : said
}
