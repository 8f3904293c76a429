// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'

const AND: Record<Language, string> = { nl: 'en', en: 'and' }
const UP_TO: Record<Language, string> = { nl: 't/m', en: 'to' }

/** `null`: a name by itself. A number may be a letter. */
function numberedRoom(name: string): { word: string; number: string } | null {
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
  const [first = ''] = numbers
  const isRow = numbers.every((number, index) => Number(number) === Number(first) + index)
  const row = `${first} ${UP_TO[language]} ${numbers[numbers.length - 1]}`
  return { word, names: isRow && numbers.length > 2 ? row : listed(numbers, language) }
}

function listed(names: readonly string[], language: Language): string {
  const [last = '', ...before] = [...names].reverse()
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${AND[language]} ${last}`
}
