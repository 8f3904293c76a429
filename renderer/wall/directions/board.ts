// SPDX-License-Identifier: EUPL-1.2
import type { Direction } from './directions.ts'

/** A line of the board. `when` stands on the first of those that begin together. */
export type BoardRow = {
  id: string
  title: string
  /** Without what heads the column. */
  where: string
  when: string | null
  /** Of those that begin first: what people look for now. */
  isFirst: boolean
}

/** Where the workshops are, as a board to read down: what, and where. */
export type Board = {
  rows: BoardRow[]
  /** Heads the column of rooms where all of them are called so and numbered: `Werkruimte`. */
  word: string | null
}

/** @param head what stands over it: a time that it says is not said again */
export function boardOf(directions: readonly Direction[], head: string): Board {
  const [first] = directions
  const hasWord = directions.length > 1 && directions.every(({ word }) => word === first?.word)
  const word = hasWord ? (first?.word ?? null) : null
  const isSaid =
    directions.every(({ when }) => when === first?.when) &&
    (first?.hasBegun || head.endsWith(first?.when ?? ''))
  const rows = directions.map(({ id, title, where, when }, index): BoardRow => {
    const isNew = when !== directions[index - 1]?.when
    return {
      ...{ id, title },
      where: word === null ? where : where.slice(word.length + 1),
      when: isNew && !isSaid ? when : null,
      isFirst: when === first?.when,
    }
  })
  return { rows, word }
}
