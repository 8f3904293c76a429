// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Advice } from '../../../../shared/day/advice/advice.ts'
import { useI18n } from '../../language/language.tsx'
import { KeyHint } from '../../shortcuts/shortcuts.tsx'
import { DataGrid, type Filled } from '../grid/data-grid.tsx'
import { NEW_ROW } from '../grid/grid-cursor.ts'
import type { Column } from '../model/column.ts'
import { movedRow, removedRow } from '../model/row-edits.ts'
import { itemsIn, type Table } from '../model/tables.ts'
import { pageWords } from '../page-words.ts'
import { PasteSheet } from '../paste/paste-sheet.tsx'
import { type Pasted, placedIn, proposalFor } from '../paste/pasted-rows.ts'
import type { Edits } from '../use-edits.ts'
import { type FilledRow, type FreshRow, filledFresh, filledRow } from './fill-row.ts'
import { RowAdvice } from './row-advice.tsx'

type Props = {
  table: Table
  edits: Edits
  /** The languages of its texts, a column each. */
  tags: readonly string[]
  advice: readonly Advice[]
  fresh: FreshRow
  onFresh(fresh: FreshRow): void
  firstRow?: string
  onRow?(rowId: string): void
  /** What stands by a row's number. */
  headOf?(rowId: string): ReactNode
  /** Beside its bar. */
  children?: ReactNode
}

/** A list of the day as a table: filled in, pasted into, and with what stands out beside it. */
export function ListTable(props: Props) {
  const { table, edits, tags, advice, fresh, onFresh, children } = props
  const { language } = useI18n()
  const words = pageWords[language]
  const { day, tryEdits } = edits
  const items = itemsIn(day, table.id)
  const columns = useMemo(() => table.columns(day, tags), [table, day, tags])
  const [rowId, setRowId] = useState(props.firstRow ?? items[0]?.id ?? NEW_ROW)
  const [sheet, setSheet] = useState<{ pasted: Pasted | null } | null>(null)
  const bar = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const own = advice.filter(({ about }) => about?.in.list === table.id)
  const advised = new Set(own.map(({ about }) => about?.id))

  const fill = (id: string, column: Column, text: string): Filled => {
    const made: FilledRow =
      id === NEW_ROW
        ? filledFresh(day, table, columns, fresh, column, text)
        : filledRow(day, table, id, column, text)
    if ('problem' in made) return made
    if ('fresh' in made) {
      onFresh(made.fresh)
      return { problem: null }
    }
    if (made.edits.length === 0) return { problem: null }
    const tried = tryEdits(made.edits)
    const added = made.rowId
    if (tried.problem || added === undefined) return tried
    onFresh({})
    return { ...tried, rowId: added }
  }
  const paste = (text: string, at: { row: number; column: number }) => {
    const pasted = placedIn(table, day, columns, text, at)
    const { rows, newRooms, edits: made } = proposalFor(table, day, pasted, false)
    const isWhole = newRooms.length === 0 && rows.every(({ cells }) => cells.every(isFine))
    // What can be taken as it stands is, and one undo takes it back.
    if (isWhole && (made.length === 0 || tryEdits(made).problem === null)) return 'taken'
    setSheet({ pasted })
    return 'asked'
  }
  const move = (id: string, by: -1 | 1) => tryEdits(movedRow(day, table.id, id, by))
  const remove = (id: string) => {
    if (id === NEW_ROW) return onFresh({})
    const index = items.findIndex((item) => item.id === id)
    edits.edit(removedRow(day, table.id, id))
    setRowId((items[index + 1] ?? items[index - 1])?.id ?? NEW_ROW)
  }
  const isRow = rowId !== NEW_ROW && items.some(({ id }) => id === rowId)
  return (
    <div className="list-table" data-advised={own.length > 0}>
      <div className="tables-bar" ref={bar}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this is a row of buttons */}
        <div className="action-group" role="group" aria-label={words.acts}>
          <Button className="action" onPress={() => setSheet({ pasted: null })}>
            {words.paste}
          </Button>
          {table.id !== 'days' && (
            <>
              <Button className="action" isDisabled={!isRow} onPress={() => move(rowId, -1)}>
                {words.up}
                <KeyHint name="Alt ↑" />
              </Button>
              <Button className="action" isDisabled={!isRow} onPress={() => move(rowId, 1)}>
                {words.down}
                <KeyHint name="Alt ↓" />
              </Button>
            </>
          )}
          <Button className="action" isDisabled={!isRow} onPress={() => remove(rowId)}>
            {words.remove}
            <KeyHint name="⇧Del" />
          </Button>
        </div>
        {children}
      </div>
      {sheet && (
        <PasteSheet
          {...{ table, columns }}
          edits={edits}
          first={sheet.pasted}
          onDone={() => {
            setSheet(null)
            grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
          }}
        />
      )}
      <div className="table-and-advice">
        <div ref={grid}>
          <DataGrid
            label={table.title[language]}
            {...{ day, columns, rowId, fresh, fill }}
            rows={items.map((item, index) => ({
              id: item.id,
              item,
              head: (
                <>
                  {advised.has(item.id) && (
                    <span className="row-mark" title={words.advice}>
                      !
                    </span>
                  )}
                  {index + 1}
                  {props.headOf?.(item.id)}
                </>
              ),
            }))}
            freshHint={words.fresh[table.id] ?? ''}
            onRow={(id) => {
              setRowId(id)
              props.onRow?.(id)
            }}
            onPaste={paste}
            onMove={move}
            onRemove={remove}
            onLeave={() => bar.current?.querySelector('button')?.focus()}
          />
          <p className="quiet grid-keys">{words.keys}</p>
        </div>
        {own.length > 0 && <RowAdvice advice={own} rowId={rowId} onRemedy={edits.edit} />}
      </div>
    </div>
  )
}

function isFine({ problem, newRoom }: { problem: unknown; newRoom: string | null }): boolean {
  return problem === null && newRoom === null
}
