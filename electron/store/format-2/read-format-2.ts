// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'
import { type Content, type Damage, readContent } from '../content.ts'
import { textsSum } from '../file/tables.ts'

/** What a file of format 2 holds: of what people typed only the names of who joined, by person. */
export function readFormat2(database: DatabaseSync): { content: Content; damage: Damage } {
  return readContent(database, {
    tables: ['meta', 'journal', 'typed_name', 'desk_key'],
    read: readNames,
    sumOf: textsSum,
    sum: 'names',
  })
}

function readNames(database: DatabaseSync): Map<string, string> {
  const rows = database.prepare('SELECT person, name FROM typed_name').all()
  return new Map(rows.map((row) => [String(row.person), String(row.name)]))
}

/** The same in format 3, which keeps every typed text by where it stands in the state. */
export function fromFormat2({ meta, typed, ...rest }: Content): Content {
  const { names, ...others } = Object.fromEntries(meta)
  const texts = Array.from(typed, ([person, name]): [string, string] => [
    `joining/people/${person}/displayName`,
    name,
  ])
  return { ...rest, meta: new Map(Object.entries(others)), typed: new Map(texts) }
}
