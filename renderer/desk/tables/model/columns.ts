// SPDX-License-Identifier: EUPL-1.2
import type { Said } from '../../../../shared/day/advice/advice.ts'
import type { Item } from '../../../../shared/day/edits/day-lists.ts'
import { numberText, typedNumber } from '../../../../shared/features/viewing/typed-number.ts'
import type { Language, Text } from '../../../../shared/text.ts'
import { withLanguage } from '../../editing/languages.ts'
import { cellProblems } from '../tables-words.ts'
import { alike, type Choice, type Column, type Fields } from './column.ts'

type Named = { id?: string; field: string; head: Said; alsoCalled?: readonly string[] }

const LONGEST_NAME = 120
const LONGEST_TEXT = 2_000

type TextOf = Named & { isNeeded?: boolean; isName?: boolean; isLong?: boolean }

/** A text of the day, a column for each of the languages that it is written in. */
export function textColumns(tags: readonly string[], of: TextOf): Column[] {
  return tags.map((tag) => textColumn(tag, of))
}

function textColumn(tag: string, of: TextOf): Column {
  const { field, isNeeded = false, isName = false, isLong = false } = of
  const longest = isName ? LONGEST_NAME : LONGEST_TEXT
  const textOf = (item: Item) => item[field] as Text | undefined
  return {
    ...named(of),
    id: `${field}.${tag}`,
    tag,
    size: isName ? 'text' : 'long',
    ...(isLong && { isLong }),
    isMissed: (item) => isNeeded || Object.keys(textOf(item) ?? {}).length > 0,
    text: (item) => textOf(item)?.[tag] ?? '',
    typed(text, item) {
      const said = text.trim()
      if (said.length > longest) return { problem: cellProblems.tooLong(said.length, longest) }
      const after = withLanguage(textOf(item), tag, said)
      if (after === null && isNeeded) return { problem: cellProblems.needed }
      return { fields: { [field]: after } }
    },
  }
}

type NumberOf = Named & {
  least: number
  most: number
  isWhole?: boolean
  isMissed?: boolean
  of?(item: Item): number | null
  /** Left out: the number itself, in the field. */
  with?(value: number | null, item: Item): Fields
}

export function numberColumn(of: NumberOf): Column {
  const { field, least, most, isWhole = true, isMissed = false } = of
  const numberOf = of.of ?? ((item) => (item[field] as number | null | undefined) ?? null)
  const withNumber = of.with ?? ((value) => ({ [field]: value }))
  return {
    ...named(of),
    tag: null,
    size: 'number',
    isMissed: () => isMissed,
    text(item, _day, language) {
      const value = numberOf(item)
      return value === null ? '' : numberText(value, language)
    },
    typed(text, item) {
      if (text.trim() === '') {
        return isMissed ? { problem: cellProblems.needed } : { fields: withNumber(null, item) }
      }
      const value = typedNumber(text.replace(/\s*(?:"|″|inch|m|min)\.?\s*$/i, ''))
      const isIn = value !== null && value >= least && value <= most
      if (!isIn || (isWhole && !Number.isInteger(value))) {
        return { problem: cellProblems.noNumber(text.trim(), least, most) }
      }
      return { fields: withNumber(value, item) }
    },
  }
}

type ChoiceOf = Named & {
  choices: NonNullable<Column['choices']>
  /** Whether it can't be without. */
  isNeeded?: boolean
  /** Whether what isn't there may be a room that has yet to be added. */
  isRoom?: boolean
}

export function choiceColumn(of: ChoiceOf): Column {
  const { field, choices, isNeeded = false, isRoom = false } = of
  return {
    ...named(of),
    tag: null,
    size: 'short',
    choices,
    isMissed: () => isNeeded,
    text(item, day, language) {
      const chosen = choices(day).find(({ id }) => id === item[field])
      return chosen?.label[language] ?? ''
    },
    told(item, day, language) {
      const chosen = choices(day).find(({ id }) => id === item[field])
      return chosen ? toldOf(chosen, language) : ''
    },
    typed(text, _item, day) {
      if (text.trim() === '') {
        return isNeeded ? { problem: cellProblems.needed } : { fields: { [field]: null } }
      }
      const found = chosenBy(text, choices(day))
      if (found) return { fields: { [field]: found.id } }
      if (isRoom) return { newRoom: text.trim() }
      return { problem: cellProblems.noChoice(text.trim(), choices(day)) }
    },
  }
}

/** Some of what there is, with a comma between. */
export function manyColumn(of: Omit<ChoiceOf, 'isNeeded' | 'isRoom'>): Column {
  const { field, choices } = of
  const chosenOf = (item: Item) => (item[field] as readonly string[] | undefined) ?? []
  return {
    ...named(of),
    tag: null,
    size: 'short',
    choices,
    isMany: true,
    isMissed: () => false,
    text(item, day, language) {
      const chosen = choices(day).filter(({ id }) => chosenOf(item).includes(id))
      return chosen.map(({ label }) => label[language]).join(', ')
    },
    told(item, day, language) {
      const chosen = choices(day).filter(({ id }) => chosenOf(item).includes(id))
      return chosen.map((one) => toldOf(one, language)).join(', ')
    },
    typed(text, _item, day) {
      const parts = text.split(/[,;\n]/).map((part) => part.trim())
      const ids: string[] = []
      for (const part of parts.filter((one) => one !== '')) {
        const found = chosenBy(part, choices(day))
        if (!found) return { problem: cellProblems.noChoice(part, choices(day)) }
        if (!ids.includes(found.id)) ids.push(found.id)
      }
      return { fields: { [field]: ids.length === 0 ? null : ids } }
    },
  }
}

/** By its name in any language, by what else it is called, or by the only number in it. */
export function chosenBy(text: string, choices: readonly Choice[]): Choice | null {
  const wanted = alike(text)
  const exactly = choices.find((one) => namesOf(one).some((name) => alike(name) === wanted))
  if (exactly) return exactly
  const isPart = ({ length }: string) => length >= 3
  const begins = choices.filter((one) =>
    namesOf(one).some((name) => isPart(wanted) && alike(name).startsWith(wanted)),
  )
  if (begins.length === 1) return begins[0] ?? null
  const numbered = choices.filter((one) =>
    namesOf(one).some((name) => /\d+/.exec(name)?.[0] === wanted),
  )
  return numbered.length === 1 ? (numbered[0] ?? null) : null
}

function toldOf({ label, told = label }: Choice, language: Language): string {
  return told[language]
}

function namesOf({ label, names }: Choice): string[] {
  return [...Object.values(label), ...names]
}

function named({ id, field, head, alsoCalled }: Named) {
  return { id: id ?? field, head, ...(alsoCalled && { alsoCalled }) }
}
