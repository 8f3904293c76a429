// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'
// Beside what it is made of: a wall's first file carries that, and not this.
import { listed, numberedRoom, roomsTogether } from './rooms-together.ts'

/** Any rooms in one piece, those of a word together: `Zaal 1 t/m 4`, `Hal, Zaal 1 t/m 4 en 6`, `Foyer en Tuin`. */
export function saidTogether(names: readonly string[], language: Language): string {
  const byWord = new Map<string, string[]>()
  for (const name of names) {
    const key = numberedRoom(name)?.word ?? ` ${name}`
    byWord.set(key, [...(byWord.get(key) ?? []), name])
  }
  const parts = [...byWord.values()].map((some) => {
    const { word, names: said } = roomsTogether(some, language)
    return word === null ? said : `${word} ${said}`
  })
  const isPlain = byWord.size === names.length
  return isPlain ? listed(parts, language) : parts.join(', ')
}
