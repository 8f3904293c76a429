// SPDX-License-Identifier: EUPL-1.2
import { importWords } from '../../../shared/import/page-words.ts'
import type { ColumnRole, TableMapping } from '../../../shared/import/understood.ts'
import { useI18n } from '../language/language.tsx'

type Props = {
  tables: readonly TableMapping[]
  onChoose(table: TableMapping, roles: ColumnRole[]): void
}

/** What each column of a table was taken for, to be said otherwise. */
export function ColumnMappings({ tables, onChoose }: Props) {
  const words = importWords[useI18n().language]
  if (tables.length === 0) return null
  return (
    <details className="import-more">
      <summary>{words.columns}</summary>
      <p className="quiet">{words.columnsHow}</p>
      {tables.map((table) => (
        <Table key={table.key} table={table} onChoose={(roles) => onChoose(table, roles)} />
      ))}
    </details>
  )
}

type TableProps = { table: TableMapping; onChoose(roles: ColumnRole[]): void }

function Table({ table, onChoose }: TableProps) {
  const words = importWords[useI18n().language]
  const roles = Object.entries(words.roles) as [ColumnRole, string][]
  return (
    <ul className="columns" aria-label={table.name ?? words.columns}>
      {table.columns.map(({ header, role, samples }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one header
        <li key={index} className="column">
          <label>
            <b>{header || '–'}</b>
            <select
              value={role}
              onChange={({ target }) =>
                onChoose(
                  table.columns.map((column, i) =>
                    i === index ? (target.value as ColumnRole) : column.role,
                  ),
                )
              }
            >
              {roles.map(([value, word]) => (
                <option key={value} value={value}>
                  {word}
                </option>
              ))}
            </select>
          </label>
          <span className="column-samples quiet">{samples.slice(0, 2).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}
