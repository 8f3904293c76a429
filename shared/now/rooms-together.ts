// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

const AND: Record<Language, string> = { nl: 'en', en: 'and' }
const UP_TO: Record<Language, string> = { nl: 't/m', en: 'to' }

/** `null`: a name by itself. A number may be a letter. */
export function numberedRoom(name: string): { word: string; number: string } | null {
  const [, word, number] = /^(.*\S) (\d+\p{L}?|\p{Lu})$/u.exec(name) ?? []
  return word === undefined || number === undefined ? null : { word, number }
}

/** The word that all of them are called by, where they are numbered, and the rest. */
type RoomsTogether = { word: string | null; names: string }

/** Rooms as they are said together: `Werkruimte` `1 en 2`, `Zaal` `1 t/m 4`, `Foyer en Tuin`. */
export function roomsTogether(names: readonly string[], language: Language): RoomsTogether {
  const numbered = names.map(numberedRoom)
  const word = numbered[0]?.word ?? null
  if (word === null || numbered.some((room) => room?.word !== word)) {
    return { word: null, names: listed(names, language) }
  }
  const numbers = numbered.map((room) => room?.number ?? '')
  return { word, names: listed(inRows(numbers, language), language) }
}

/** Numbers that follow one another are told by the first and the last: three by themselves, four among others. */
function inRows(numbers: readonly string[], language: Language): string[] {
  const rows: string[][] = []
  for (const number of numbers) {
    const row = rows[rows.length - 1]
    if (row && Number(number) === Number(row[0]) + row.length) row.push(number)
    else rows.push([number])
  }
  const least = rows.length === 1 ? 3 : 4
  return rows.flatMap((row) =>
    row.length < least ? row : `${row[0]} ${UP_TO[language]} ${row[row.length - 1]}`,
  )
}

/** `Zaal 1, Zaal 2 en Foyer`. */
export function listed(names: readonly string[], language: Language): string {
  const [last = '', ...before] = [...names].reverse()
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${AND[language]} ${last}`
}
