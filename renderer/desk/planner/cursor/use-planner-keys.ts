// SPDX-License-Identifier: EUPL-1.2
import type { KeyboardEvent } from 'react'
import { useShortcutSetting } from '../../shortcuts/shortcuts.tsx'
import type { CursorMove } from './cursor.ts'

/** What the keys of the plan do. */
export type PlannerActs = {
  go(move: CursorMove): void
  /** Edits the item, or adds one in the empty cell. */
  open(): void
  /** Types on in the field of the times. */
  typeTime(first: string): void
  move(minutes: number, columns: number): void
  /** With all that begins then or later. */
  moveRest(minutes: number): void
  stretch(minutes: number): void
  widen(by: -1 | 1): void
  split(): void
  repeat(): void
  remove(): void
  zoom(by: -1 | 1): void
}

const MOVES: Record<string, CursorMove> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
  PageUp: 'back',
  PageDown: 'on',
}

const STEP_MINUTES = 5

/** Hears the keys of the plan while it has the focus; others go on to the desk. */
export function usePlannerKeys(acts: PlannerActs): (event: KeyboardEvent) => void {
  const { areOn } = useShortcutSetting()
  return (event) => {
    const { target } = event
    if (target instanceof Element && target.closest('input, textarea, select')) return
    if (event.ctrlKey || event.metaKey) return
    const act = actOf(event, acts, areOn)
    if (!act) return
    event.preventDefault()
    act()
  }
}

function actOf(event: KeyboardEvent, acts: PlannerActs, areLettersOn: boolean) {
  const { key, altKey, shiftKey } = event
  const move = MOVES[key]
  if (move) {
    if (altKey && shiftKey) return restMovedBy(key, acts)
    if (altKey) return movedBy(key, acts)
    if (shiftKey) return stretchedBy(key, acts)
    return () => acts.go(move)
  }
  if (altKey) return null
  if (key === 'Enter') return acts.open
  if (key === 'Delete' || key === 'Backspace') return acts.remove
  if (!areLettersOn && key.length === 1) return null
  if (/^[\d+]$/.test(key)) return () => acts.typeTime(key)
  if (key === '-' || key === '=') return () => acts.zoom(key === '=' ? 1 : -1)
  if (shiftKey) return null
  if (key.toLowerCase() === 's') return acts.split
  return key.toLowerCase() === 'd' ? acts.repeat : null
}

function movedBy(key: string, { move }: PlannerActs) {
  if (key === 'ArrowUp') return () => move(-STEP_MINUTES, 0)
  if (key === 'ArrowDown') return () => move(STEP_MINUTES, 0)
  if (key === 'ArrowLeft') return () => move(0, -1)
  return key === 'ArrowRight' ? () => move(0, 1) : null
}

function restMovedBy(key: string, { moveRest }: PlannerActs) {
  if (key === 'ArrowUp') return () => moveRest(-STEP_MINUTES)
  return key === 'ArrowDown' ? () => moveRest(STEP_MINUTES) : null
}

function stretchedBy(key: string, { stretch, widen }: PlannerActs) {
  if (key === 'ArrowUp') return () => stretch(-STEP_MINUTES)
  if (key === 'ArrowDown') return () => stretch(STEP_MINUTES)
  if (key === 'ArrowLeft') return () => widen(-1)
  return key === 'ArrowRight' ? () => widen(1) : null
}
