// SPDX-License-Identifier: EUPL-1.2
import type { Said } from '../../../../shared/day/advice/advice.ts'
import { CommitField } from '../../editing/commit-field.tsx'
import { useI18n } from '../../language/language.tsx'
import { cellProblems } from '../tables-words.ts'

type Props = {
  label: string
  value: string
  hint?: string
  mark?: string | null
  /** What typed text makes of it, as a problem or by being sent. */
  problemOf(text: string): Said | null
  onCommit(text: string): void
}

/** A field that says why it can't be before it is left, and keeps what was typed. */
export function CheckedField({ problemOf, ...rest }: Props) {
  const { language } = useI18n()
  return (
    <CommitField
      {...rest}
      problemIn={(text) => problemOf(text.trim())?.[language] ?? null}
      onLeave={() => {}}
    />
  )
}

type NumberProps = {
  label: string
  value: number | null | undefined
  least: number
  most: number
  hint?: string
  /** `null`: nothing is said of it. */
  onCommit(value: number | null): void
}

export function NumberField({ value, least, most, onCommit, ...rest }: NumberProps) {
  const numberIn = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : null)
  return (
    <CheckedField
      {...rest}
      value={value === null || value === undefined ? '' : String(value)}
      problemOf={(text) => {
        const typed = numberIn(text)
        const isIn = text === '' || (typed !== null && typed >= least && typed <= most)
        return isIn ? null : cellProblems.noNumber(text, least, most)
      }}
      onCommit={(text) => onCommit(text === '' ? null : numberIn(text))}
    />
  )
}
