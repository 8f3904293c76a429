// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import { importWords } from '../../../shared/import/page-words.ts'
import { leftOutSentence, reasonWords } from '../../../shared/import/problem-words.ts'
import type { ShownLine } from '../../../shared/import/run/shown-source.ts'
import type { ProposedItem, Understood } from '../../../shared/import/understood.ts'
import { useI18n } from '../language/language.tsx'
import { useGrowing } from './use-growing.ts'

type Props = {
  lines: readonly ShownLine[]
  understood: Understood
  onMake(line: ShownLine): void
}

const STEP = 40

/** The source's lines, each with what became of it: by a mark and a word, never by colour alone. */
export const SourceLines = memo(function SourceLines({ lines, understood, onMake }: Props) {
  const { language } = useI18n()
  const words = importWords[language]
  const drawn = useGrowing(lines.length, STEP)
  const unsure = new Map(
    understood.items.flatMap((item): [number, ProposedItem][] =>
      item.certainty === 'guess' ? [[item.source.line, item]] : [],
    ),
  )
  const unread = new Map(understood.unread.map((one) => [one.line, one.reason]))
  return (
    <section className="source" aria-label={words.source}>
      <h3>{words.source}</h3>
      <p className="quiet">{words.sourceHow}</p>
      <ol>
        {lines.slice(0, drawn).map((line, i) => {
          const reason = unread.get(line.line)
          const why = unsure.get(line.line)?.reasons.map((one) => reasonWords(one, language))
          return (
            <Line
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id, and stay in place
              key={i}
              line={line}
              isUnsure={why !== undefined && line.fate === 'item'}
              note={reason ? leftOutSentence(reason, language) : (why?.join(', ') ?? '')}
              onMake={line.fate === 'item' ? null : onMake}
            />
          )
        })}
      </ol>
    </section>
  )
})

type LineProps = {
  line: ShownLine
  isUnsure: boolean
  note: string
  onMake: ((line: ShownLine) => void) | null
}

const MARKS = { item: '●', part: '│', unread: '○', none: '' } as const

const Line = memo(function Line({ line, isUnsure, note, onMake }: LineProps) {
  const words = importWords[useI18n().language]
  const { fate, text } = line
  if (text.trim() === '') return null
  return (
    <li data-fate={fate} data-unsure={isUnsure}>
      <span className="line-number">{line.line}</span>
      <span className="line-mark" aria-hidden="true">
        {isUnsure ? '?' : MARKS[fate]}
      </span>
      <span className="line-text">
        <bdi>{text}</bdi>
        <span className="only-heard">, {isUnsure ? words.unsure : words.fates[fate]}</span>
        {note !== '' && <span className="line-note">{note}</span>}
      </span>
      {onMake && (
        <button
          type="button"
          className="line-make"
          aria-label={`${words.makeItem}: ${text}`}
          onClick={() => onMake(line)}
        >
          + {words.makeItem}
        </button>
      )}
    </li>
  )
})
