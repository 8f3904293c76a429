// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../source.ts'
import { childOf, childrenOf, type XmlNode } from './xml-walk.ts'

/** What a number in a cell is shown as. */
export type NumberKind = 'number' | 'date' | 'time' | 'date-time'

/** ECMA-376 part 1, 18.8.30: the formats that every workbook has by number. */
const BUILT_IN: Record<number, NumberKind> = {
  14: 'date',
  15: 'date',
  16: 'date',
  17: 'date',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'date-time',
  45: 'time',
  46: 'time',
  47: 'time',
}

/** By the number of a cell's style. */
export function numberKinds(styles: XmlNode | null): NumberKind[] {
  if (!styles) return []
  const own = new Map(
    childrenOf(childOf(styles, 'numFmts') ?? styles, 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      kindOfFormat(attributes.formatCode ?? ''),
    ]),
  )
  return childrenOf(childOf(styles, 'cellXfs') ?? styles, 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0)
    return own.get(id) ?? BUILT_IN[id] ?? 'number'
  })
}

function kindOfFormat(code: string): NumberKind {
  // Without what stands in quotes, colours, languages and what is written out.
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '').toLowerCase()
  const hasTime = /h|s|u(?=[^a-z]|$)/.test(bare)
  const hasDate = /[dyj]|mmm/.test(bare) || (/m/.test(bare) && !hasTime)
  if (hasTime && hasDate) return 'date-time'
  if (hasTime) return 'time'
  return hasDate ? 'date' : 'number'
}

const DAY = 86_400_000

/** A number of a cell: days since 1900, a time being its fraction. */
export function numberCell(value: string, kind: NumberKind, isFrom1904: boolean): Cell {
  const days = Number(value)
  if (kind === 'number' || !Number.isFinite(days) || days < 0 || days > 100_000) {
    return { text: Number.isFinite(days) ? String(Number(days.toPrecision(12))) : value }
  }
  // To the minute: a third of an hour is no whole fraction of a day.
  const minutes = Math.round(days * 1_440)
  const time = clockOf(minutes % 1_440)
  const hasDate = days >= 1 && kind !== 'time'
  // Day 1 was the first of January; that 1900 had a leap day is a slip that all have kept.
  const origin = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const date = new Date(origin + Math.floor(minutes / 1_440) * DAY).toISOString().slice(0, 10)
  if (kind === 'date') return hasDate ? { text: date, date } : { text: value }
  if (!hasDate) return { text: time, time }
  return { text: `${date} ${time}`, date, time }
}

function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
