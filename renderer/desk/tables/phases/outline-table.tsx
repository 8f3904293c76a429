// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Phase } from '../../../../shared/day/day.ts'
import { ownLanguage } from '../../../../shared/text.ts'
import { useI18n } from '../../language/language.tsx'
import { KeyHint } from '../../shortcuts/shortcuts.tsx'
import { DataGrid, type Filled } from '../grid/data-grid.tsx'
import type { Column } from '../model/column.ts'
import { pageWords } from '../page-words.ts'
import { cellProblems } from '../tables-words.ts'
import type { Edits } from '../use-edits.ts'
import {
  activityAdded,
  changedIn,
  duplicatedIn,
  itemOf,
  movedIn,
  type Outcome,
  type OutlineRow,
  outlineOf,
  removedFrom,
  stepAdded,
  sumOfActivities,
} from './outline.ts'
import { outlineColumns } from './outline-columns.ts'
import { ActivityForm, StepForm } from './part-forms.tsx'
import { newTitles, phaseWords } from './phase-words.ts'

type Props = { phase: Phase; edits: Edits; tags: readonly string[] }

/** The steps of a phase and their activities, a row each; what else the row says stands beside it. */
export function OutlineTable({ phase, edits, tags }: Props) {
  const { t, language } = useI18n()
  const [words, page] = [phaseWords[language], pageWords[language]]
  const { day, edit, tryEdits } = edits
  const outline = outlineOf(phase)
  const columns = useMemo(() => outlineColumns(tags), [tags])
  const [rowId, setRowId] = useState(outline[0]?.id ?? '')
  const bar = useRef<HTMLDivElement>(null)
  const [begun, setBegun] = useState(0)
  const row = outline.find(({ id }) => id === rowId) ?? null

  const fill = (id: string, column: Column, text: string): Filled => {
    const filled = outline.find((one) => one.id === id)
    if (!filled) return { problem: null }
    const typed = column.typed(text, itemOf(filled), day)
    if ('problem' in typed) return typed
    if ('newRoom' in typed) return { problem: cellProblems.noRoom(typed.newRoom) }
    return tryEdits(changedIn(phase, filled, typed.fields))
  }
  const act = (outcome: Outcome | null) => {
    if (!outcome || tryEdits(outcome.edits).problem) return
    setRowId(outcome.rowId)
  }
  const onRow = (by: (one: OutlineRow) => Outcome | null) => (id: string) => {
    const one = outline.find((known) => known.id === id)
    if (one) act(by(one))
  }
  const move = (id: string, by: -1 | 1) => onRow((one) => movedIn(phase, one, by))(id)
  const duplicate = onRow((one) => duplicatedIn(phase, one))
  const remove = (id: string) => {
    const index = outline.findIndex((one) => one.id === id)
    const one = outline[index]
    if (!one) return
    const isAfter = (other: OutlineRow) => one.kind === 'activity' || other.step.id !== one.step.id
    const next = outline.slice(index + 1).find(isAfter) ?? outline.slice(0, index).at(-1)
    edit(removedFrom(phase, one))
    setRowId(next?.id ?? '')
  }
  const tag = ownLanguage(day.language)
  const titled = (kind: keyof typeof newTitles) => ({ title: { [tag]: newTitles[kind][tag] } })
  const add = (outcome: Outcome) => {
    act(outcome)
    // Its title is typed over at once.
    setBegun((count) => count + 1)
  }
  const set = (fields: Parameters<typeof changedIn>[2]) =>
    row && edit(changedIn(phase, row, fields))
  const buttons: [label: string, hint: string, act: () => void][] = [
    [page.up, 'Alt ↑', () => move(rowId, -1)],
    [page.down, 'Alt ↓', () => move(rowId, 1)],
    [page.duplicate, 'Ctrl D', () => duplicate(rowId)],
    [page.remove, '⇧Del', () => remove(rowId)],
  ]
  return (
    <div className="list-table">
      <div className="tables-bar" ref={bar}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this is a row of buttons */}
        <div className="action-group" role="group" aria-label={words.outline(t(phase.title))}>
          <Button className="action" onPress={() => add(stepAdded(phase, row, titled('step')))}>
            {words.addStep}
          </Button>
          <Button
            className="action"
            isDisabled={!row}
            onPress={() => row && add(activityAdded(phase, row, titled('activity')))}
          >
            {words.addActivity}
          </Button>
          {buttons.map(([label, hint, onPress]) => (
            <Button key={label} className="action" isDisabled={!row} onPress={onPress}>
              {label}
              <KeyHint name={hint} />
            </Button>
          ))}
        </div>
      </div>
      {outline.length === 0 ? (
        <p className="quiet">{words.noSteps}</p>
      ) : (
        <div className="outline">
          <div>
            <DataGrid
              label={words.outline(t(phase.title))}
              {...{ day, columns, rowId, begun, fill }}
              rows={outline.map((one) => ({
                id: one.id,
                item: itemOf(one),
                level: one.kind === 'step' ? 0 : 1,
                head: <RowHead row={one} />,
              }))}
              onRow={setRowId}
              onMove={move}
              onRemove={remove}
              onDuplicate={duplicate}
              onLeave={() => bar.current?.querySelector('button')?.focus()}
            />
            <p className="quiet grid-keys">{page.keys}</p>
          </div>
          {row && (
            <section className="outline-side" aria-label={t(itemOf(row).title)}>
              <h3>{t(itemOf(row).title)}</h3>
              {row.kind === 'step' ? (
                <StepForm key={row.id} part={row.step} {...{ tags, set }} />
              ) : (
                <ActivityForm key={row.id} part={row.activity} {...{ tags, set }} />
              )}
            </section>
          )}
        </div>
      )}
    </div>
  )
}

/** Which step it is, with what its activities add up to where that is another length. */
function RowHead({ row }: { row: OutlineRow }) {
  const { language } = useI18n()
  const words = phaseWords[language]
  if (row.kind === 'activity') return <span aria-hidden="true">·</span>
  const { minutes, activities } = row.step
  const sum = sumOfActivities(activities)
  const differs = sum !== null && minutes !== null && sum !== minutes
  return (
    <>
      {words.step(row.number)}
      {differs && <span className="missing sum">{words.sum(sum, true, minutes)}</span>}
    </>
  )
}
