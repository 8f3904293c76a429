// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from 'react'
import { Button, Form, Input, Label, TextField } from 'react-aria-components'
import type { Slot } from '../../../shared/day/day.ts'
import { onClocks } from '../../../shared/day/time-of-day.ts'
import {
  cellsAt,
  firstFree,
  type GridCell,
  sessionEdit,
} from '../../../shared/features/schedule/grid-session.ts'
import { SubmitButton } from '../controls/panel.tsx'
import { useI18n } from '../language/language.tsx'
import type { Desk } from '../shell/desk.ts'

type Props = {
  desk: Desk
  block: Slot
  /** Whether its field has the focus at first. */
  isFirst: boolean
}

const NOTHING = { title: '', speaker: '' }

/**
 * The grid of a block, rounds by rooms, and a form that puts a session into a cell: at first the one
 * that is free soonest, so that typing a title and Enter is all it takes.
 */
export function GridSection({ desk, block, isFirst }: Props) {
  const { words, t } = useI18n()
  const { day } = desk
  const { at: second } = desk.situation
  const cells = cellsAt(day, block, second)
  const [wanted, setWanted] = useState<string | null>(null)
  const [brought, setBrought] = useState(NOTHING)
  const field = useRef<HTMLInputElement>(null)
  const open = cells.filter(({ slots, isOver }) => slots.length === 0 && !isOver)
  const chosen = open.find((cell) => idOf(cell) === wanted) ?? firstFree(cells)
  const canSend = desk.isLinked && chosen !== null && brought.title.trim() !== ''
  const put = async (cell: GridCell) => {
    const edit = sessionEdit(day, block, cell, brought, second)
    const result = await desk.commands.send({ type: 'edit', edits: [edit] })
    if (result.kind !== 'accepted') return
    setBrought(NOTHING)
    setWanted(null)
    field.current?.focus()
  }
  const rooms = cells.filter(({ round }) => round.id === block.rounds?.[0]?.id)
  const typed = (name: 'title' | 'speaker') => ({
    className: 'field',
    value: brought[name],
    maxLength: 120,
    onChange: (text: string) => setBrought({ ...brought, [name]: text }),
    // Escape is for the dialog around it.
    onKeyDown: (pressed: { continuePropagation(): void }) => pressed.continuePropagation(),
  })
  return (
    <section className="grid-section" aria-label={t(block.title)}>
      <h3>{t(block.title)}</h3>
      <div className="grid-scroll">
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{words.round}</th>
              {rooms.map(({ room }) => (
                <th key={room.id} scope="col">
                  {t(room.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rounds?.map((round) => (
              <tr key={round.id}>
                <th scope="row">
                  {onClocks(round.start)}–{onClocks(round.end)}
                </th>
                {cells
                  .filter((cell) => cell.round.id === round.id)
                  .map((cell) => (
                    <td key={cell.room.id}>
                      <Cell
                        cell={cell}
                        isChosen={chosen !== null && idOf(cell) === idOf(chosen)}
                        onChoose={() => {
                          setWanted(idOf(cell))
                          field.current?.focus()
                        }}
                      />
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosen ? (
        <Form
          className="panel-form grid-form"
          onSubmit={(submit) => {
            submit.preventDefault()
            if (canSend) put(chosen)
          }}
        >
          <TextField {...typed('title')} autoFocus={isFirst}>
            <Label>{words.sessionTitle}</Label>
            <Input ref={field} autoComplete="off" dir="auto" />
          </TextField>
          <TextField {...typed('speaker')}>
            <Label>{words.sessionBy}</Label>
            <Input autoComplete="off" dir="auto" />
          </TextField>
          <SubmitButton isDisabled={!canSend}>
            {words.putIn(t(chosen.room.name), onClocks(chosen.round.start))}
          </SubmitButton>
        </Form>
      ) : (
        <p className="quiet">{words.gridFull}</p>
      )}
    </section>
  )
}

type CellProps = { cell: GridCell; isChosen: boolean; onChoose(): void }

function Cell({ cell, isChosen, onChoose }: CellProps) {
  const { words, t } = useI18n()
  const { room, round, slots, isOver } = cell
  if (slots.length > 0) return slots.map(({ title }) => t(title)).join(', ')
  if (isOver) return <span className="quiet">{words.overCell}</span>
  return (
    <Button
      className="free-cell"
      aria-pressed={isChosen}
      data-chosen={isChosen}
      aria-label={`${t(room.name)}, ${onClocks(round.start)}: ${words.freeCell}`}
      onPress={onChoose}
    >
      {words.freeCell}
    </Button>
  )
}

function idOf({ room, round }: GridCell): string {
  return `${room.id} ${round.id}`
}
