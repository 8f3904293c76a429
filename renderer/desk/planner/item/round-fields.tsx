// SPDX-License-Identifier: EUPL-1.2
import type { EventDay, Round, Slot } from '../../../../shared/day/day.ts'
import type { Edit } from '../../../../shared/day/edits/edit.ts'
import { minutesOf, onClocks } from '../../../../shared/day/time-of-day.ts'
import { changeSlot } from '../../../../shared/features/planning/operations/slots.ts'
import { withoutRounds, withRounds } from '../../../../shared/features/planning/operations/times.ts'
import { SomeField } from '../../editing/choice-field.tsx'
import { CommitField } from '../../editing/commit-field.tsx'
import type { PlannerWords } from '../planner-words.ts'

type Props = {
  day: EventDay
  slot: Slot
  edit(edits: readonly Edit[]): void
  onLeave(): void
  words: PlannerWords
}

type Rounds = { count: number; minutes: number; gap: number }

/** The rounds of a block of workshops in one field; of what is held in them, in which. */
export function RoundFields({ day, slot, edit, onLeave, words }: Props) {
  const around = day.slots.find(({ id }) => id === slot.parent)
  if (slot.kind === 'workshops') {
    return (
      <CommitField
        label={words.roundsField}
        hint={words.roundsHint}
        value={slot.rounds ? textOf(slot.rounds) : ''}
        problemIn={(text) =>
          text.trim() === '' || typedRounds(text) ? null : words.notRounds(text.trim())
        }
        onCommit={(text) => {
          const rounds = typedRounds(text)
          edit(rounds ? withRounds(day, slot.id, rounds) : withoutRounds(day, slot.id))
        }}
        onLeave={onLeave}
      />
    )
  }
  if (!around?.rounds) return null
  const { rounds } = around
  return (
    <SomeField
      label={words.inRounds}
      choices={rounds.map(({ id, start }, index) => ({
        id,
        label: words.round(index + 1, onClocks(start)),
      }))}
      chosen={slot.round ?? []}
      onChange={(ids) => edit([changeSlot(slot.id, heldIn(rounds, ids))])}
    />
  )
}

/** What is held in rounds has the times of the first of them. */
function heldIn(rounds: readonly Round[], ids: readonly string[]) {
  const first = rounds.find(({ id }) => id === ids[0])
  return first
    ? { round: [...ids], start: first.start, end: first.end }
    : { round: null, start: null, end: null }
}

/** `3×20+5`: so many, of so many minutes, with so many between. */
function typedRounds(text: string): Rounds | null {
  const typed = /^(\d{1,2})\s*[x×*]\s*(\d{1,3})(?:\s*\+\s*(\d{1,3}))?$/i.exec(text.trim())
  if (!typed) return null
  const [count = 0, minutes = 0, gap = 0] = typed.slice(1).map((part) => Number(part ?? 0))
  return count > 0 && count <= 40 && minutes > 0 ? { count, minutes, gap } : null
}

function textOf(rounds: readonly Round[]): string {
  const [first, second] = rounds
  if (!first) return ''
  const minutes = minutesOf(first.end) - minutesOf(first.start)
  const gap = second ? minutesOf(second.start) - minutesOf(first.end) : 0
  return `${rounds.length}×${minutes}${gap > 0 ? `+${gap}` : ''}`
}
