// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useI18n } from '../../language/language.tsx'
import type { Column } from '../model/column.ts'
import type { Table } from '../model/tables.ts'
import { pageWords } from '../page-words.ts'
import { cellProblems } from '../tables-words.ts'
import type { Edits } from '../use-edits.ts'
import { type Pasted, type PastedRow, placedIn, proposalFor } from './pasted-rows.ts'

type Props = {
  table: Table
  columns: readonly Column[]
  edits: Edits
  /** What was pasted on a cell; `null`: it is to be pasted here. */
  first: Pasted | null
  onDone(): void
}

const PAST_THE_LAST = { row: Number.MAX_SAFE_INTEGER, column: 0 }

/** Pasted rows as they were read, before they are taken: what can't be so is mended in its cell. */
export function PasteSheet({ table, columns, edits, first, onDone }: Props) {
  const { language } = useI18n()
  const words = pageWords[language]
  const [pasted, setPasted] = useState(first)
  const [addsRooms, setAddsRooms] = useState(true)
  const [refused, setRefused] = useState<string | null>(null)
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    sheet.current?.querySelector<HTMLElement>('textarea, input, button')?.focus()
  }, [])
  useEffect(() => {
    // A cell that was mended is no field any more: on to the next, or to what takes them.
    if (document.activeElement !== document.body) return
    sheet.current?.querySelector<HTMLElement>('td input, [data-kind="main"]')?.focus()
  })
  const { day, tryEdits } = edits
  const proposal = pasted && proposalFor(table, day, pasted, addsRooms)
  const ready = proposal?.rows.filter((row) => isReady(row) && !row.isSame) ?? []
  const trouble = proposal?.rows.filter((row) => !isReady(row)).length ?? 0
  const take = () => {
    if (!proposal || !pasted) return
    const { problem } = proposal.edits.length > 0 ? tryEdits(proposal.edits) : { problem: null }
    if (problem) return setRefused(problem[language])
    // What can't be taken yet stays here.
    const left = pasted.rows.filter((_, index) => !isReady(proposal.rows[index]))
    if (left.length === 0) return onDone()
    setRefused(null)
    setPasted({ ...pasted, rows: left })
  }
  const retype = (row: number, cell: number, text: string) => {
    if (!pasted) return
    const rows = pasted.rows.map((one, index) =>
      index === row ? { ...one, texts: replaced(one.texts, cell, text) } : one,
    )
    setPasted({ ...pasted, rows })
  }
  return (
    <section
      className="paste-sheet"
      ref={sheet}
      aria-label={words.pasteTitle(table.title[language])}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
    >
      <h3>{words.pasteTitle(table.title[language])}</h3>
      {!first && (
        <label className="field">
          <span className="quiet">{words.pasteHint}</span>
          <textarea
            rows={5}
            spellCheck={false}
            onChange={({ target: { value } }) =>
              setPasted(
                value.trim() === '' ? null : placedIn(table, day, columns, value, PAST_THE_LAST),
              )
            }
          />
        </label>
      )}
      {pasted && proposal && (
        <>
          <p role="status">
            {words.willBe(...countsOf(proposal.rows))}
            {trouble > 0 && <span className="missing"> {words.inTrouble(trouble)}</span>}
          </p>
          {proposal.newRooms.length > 0 && (
            <label className="switch-field">
              <input
                type="checkbox"
                checked={addsRooms}
                onChange={({ target }) => setAddsRooms(target.checked)}
              />
              {words.addRooms(proposal.newRooms.join(', '))}
            </label>
          )}
          <PastedTable {...{ pasted, rows: proposal.rows, retype }} label={words.wouldBe} />
        </>
      )}
      {refused !== null && (
        <p role="alert" className="field-problem">
          {refused}
        </p>
      )}
      <div className="action-group">
        {pasted && (
          <Button
            className="action"
            data-kind="main"
            isDisabled={ready.length === 0}
            onPress={take}
          >
            {words.take(ready.length)}
          </Button>
        )}
        <Button className="action" onPress={onDone}>
          {words.drop}
        </Button>
      </div>
    </section>
  )
}

type TableProps = {
  pasted: Pasted
  rows: readonly PastedRow[]
  label: string
  retype(row: number, cell: number, text: string): void
}

function PastedTable({ pasted, rows, label, retype }: TableProps) {
  const { language } = useI18n()
  const words = pageWords[language]
  return (
    <div className="grid-scroll pasted-rows">
      <table className="data-grid" aria-label={label}>
        <thead>
          <tr>
            {pasted.columns.map(({ id, head, tag }) => (
              <th key={id} scope="col">
                {words.cell(head[language], tag)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, isSame }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a pasted row is only its place
            <tr key={row} className={isSame ? 'quiet' : undefined}>
              {cells.map(({ text, problem, newRoom }, cell) => {
                const column = pasted.columns[cell]
                const why = problem ?? (newRoom === null ? null : cellProblems.noRoom(newRoom))
                const name = column ? words.cell(column.head[language], column.tag) : ''
                return (
                  <td key={column?.id} aria-invalid={why !== null}>
                    {why ? (
                      <>
                        <input
                          className="cell-input"
                          aria-label={name}
                          aria-invalid
                          aria-describedby={`pasted-${row}-${cell}`}
                          defaultValue={text}
                          onFocus={({ target }) => target.select()}
                          onBlur={({ target }) => retype(row, cell, target.value)}
                          onKeyDown={(event) => {
                            if (event.key !== 'Enter') return
                            // It must not press the button that has the focus after it.
                            event.preventDefault()
                            retype(row, cell, event.currentTarget.value)
                          }}
                        />
                        <span id={`pasted-${row}-${cell}`} className="field-problem cell-problem">
                          {why[language]}
                        </span>
                      </>
                    ) : (
                      <span className="cell-text">{text}</span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function isReady(row: PastedRow | undefined): boolean {
  return row?.cells.every(({ problem, newRoom }) => problem === null && newRoom === null) === true
}

function countsOf(rows: readonly PastedRow[]): [added: number, changed: number, same: number] {
  const ready = rows.filter(isReady)
  const added = ready.filter(({ id }) => id === null).length
  const same = ready.filter(({ isSame }) => isSame).length
  return [added, ready.length - added - same, same]
}

function replaced(texts: readonly string[], at: number, text: string): string[] {
  const after = [...texts]
  while (after.length < at) after.push('')
  after[at] = text
  return after
}
