// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Room } from '../../../shared/day/day.ts'
import { instantOf, onClocks, timeAfter } from '../../../shared/day/time-of-day.ts'
import { useI18n } from '../language/language.tsx'
import type { PageProps } from '../shell/entries.ts'
import { useMedia } from '../shell/use-media.ts'
import './planner.css'
import './grid/block.css'
import './item/planner-side.css'

import { useShownDay } from '../editing/use-shown-day.ts'

import { useAdvice } from './advice/use-advice.ts'

import { type Cursor, cursorOn, cursorOnItem, movedCursor } from './cursor/cursor.ts'
import { stopAt, stopsIn } from './cursor/stops.ts'
import { type PlannerActs, usePlannerKeys } from './cursor/use-planner-keys.ts'
import {
  added,
  isInRooms,
  moved,
  removed,
  repeated,
  restMoved,
  split,
  stretched,
  widened,
} from './edits/acts.ts'
import { typedItem } from './edits/typed-span.ts'
import { NewItem } from './grid/new-item.tsx'
import { PlannerGrid } from './grid/planner-grid.tsx'
import { ItemPanel } from './item/item-panel.tsx'
import { PlannerList } from './list/planner-list.tsx'
import { PlannerBar } from './planner-bar.tsx'
import { plannerWords } from './planner-words.ts'
import { useFillHeight } from './use-fill-height.ts'
import { usePast } from './use-past.ts'
import { useCursor, usePlan } from './use-plan.ts'
import { useRem } from './use-rem.ts'
import { useZoom } from './use-zoom.ts'

// There rooms don't fit beside one another.
const NARROW = '(max-width: 640px)'

/** The planner: a day laid out and read in one view. */
export function PlannerPage({ desk, about, clock }: PageProps) {
  const { t, language } = useI18n()
  const words = plannerWords[language]
  const { day, edit } = useShownDay(desk)
  const { perMinute, ...zooming } = useZoom()
  const rem = useRem()
  const shown = usePlan(day, perMinute * rem)
  const { plan, segments, scale, blocks } = shown
  const [isAdding, setIsAdding] = useState(false)
  const statusOf = usePast(desk)
  const goesOn = (id: string) => statusOf(id) === 'going-on'
  const [cursor, setCursor] = useCursor(shown, about, goesOn)
  const isPast = useCallback((id: string) => statusOf(id) === 'ended', [statusOf])
  const body = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLInputElement>(null)
  const time = useRef<HTMLInputElement>(null)
  const heightPx = useFillHeight(body)
  const advice = useAdvice(day, desk.view)
  const item = plan.byId.get(cursor.itemId ?? '') ?? null
  const slot = day.slots.find(({ id }) => id === cursor.itemId) ?? null
  const isNarrow = useMedia(NARROW)
  const phaseNumbers = useMemo(
    () => new Map(day.phases.map(({ id, number }) => [id, number])),
    [day.phases],
  )
  useFocusAtCursor(field, cursor, isAdding)

  const goTo = useCallback(
    (to: Cursor) => {
      setIsAdding(false)
      setCursor(to)
    },
    [setCursor],
  )
  const focusField = useCallback(() => focusCursor(field.current), [])
  /** Makes edits of the item, and has the cursor on the one that they are about. */
  const done = (made: { edits: Parameters<typeof edit>[0]; id: string } | null) => {
    if (!made) return
    edit(made.edits)
    setCursor({ ...cursor, itemId: made.id, cellEnd: null })
  }
  /** Edits the item that the cursor is on, which it then stays on, however it came there. */
  const editHere: typeof edit = (edits) => {
    setCursor(cursor)
    return edit(edits)
  }
  const pick = (id: string) =>
    goTo(cursorOnItem(plan, id, cursor.column) ?? { ...cursor, itemId: id, cellEnd: null })
  const acts: PlannerActs = {
    go: (move) => goTo(movedCursor({ plan, segments }, cursor, move)),
    open() {
      if (slot) title.current?.select()
      else setIsAdding(true)
      if (slot) title.current?.focus()
    },
    typeTime(first) {
      const input = time.current
      if (!slot || !input) return
      input.focus()
      typeInto(input, first)
    },
    move(minutes, columns) {
      if (!item) return
      edit(moved(day, plan, item, minutes, columns))
      setCursor({ ...cursor, at: item.start + minutes, column: cursor.column + columns })
    },
    moveRest(minutes) {
      if (!item) return
      edit(restMoved(day, plan, item, minutes))
      setCursor({ ...cursor, at: item.start + minutes })
    },
    stretch: (minutes) => item && editHere(stretched(day, item, 'end', minutes)),
    widen: (by) => item && editHere(widened(plan, item, by)),
    split: () => item && done(split(day, item)),
    repeat: () => item && done(repeated(day, item)),
    remove() {
      if (slot) edit(removed(day, slot.id))
    },
    zoom: zooming.zoom,
  }
  const onKeyDown = usePlannerKeys(acts)
  const add = (text: string) => {
    const cellEnd = cursor.cellEnd ?? cursor.at + 30
    const typed = typedItem(text, { start: cursor.at, end: cellEnd })
    setIsAdding(false)
    if (!typed) return focusField()
    const room = plan.rooms[cursor.column]
    const made = added(day, plan, { title: typed.title, ...typed.span, room })
    edit(made.edits)
    // Its place is known once it is drawn, and then it has the focus.
    flushSync(() => setCursor({ ...cursor, at: typed.span.start, itemId: made.id, cellEnd: null }))
    focusField()
  }
  const openCell = (column: number, minutes: number) => {
    const stop = stopAt(stopsIn(plan, segments, column), minutes)
    if (!stop) return
    const to = cursorOn(stop, column)
    const isHere = to.itemId === null && cursor.itemId === null && to.at === cursor.at
    if (isHere && column === cursor.column) return setIsAdding(true)
    goTo(to)
    if (!matchMedia('(pointer: coarse)').matches) requestAnimationFrame(focusField)
  }
  const newItem = (
    <NewItem
      onAdd={add}
      onLeave={() => {
        setIsAdding(false)
        requestAnimationFrame(focusField)
      }}
    />
  )
  const panel = (
    <ItemPanel
      {...{ day, slot, item, clock, heightPx, advice }}
      edit={editHere}
      onPick={pick}
      view={desk.view}
      status={slot && statusOf(slot.id)}
      room={plan.rooms[cursor.column] ?? null}
      from={item ? instantOf(day.date, timeAfter(item.start), day.timeZone) : null}
      onLeave={focusField}
      titleRef={title}
      timeRef={time}
    />
  )
  return (
    <div className="planner">
      <h2 className="only-heard">{words.programme}</h2>
      <PlannerBar
        {...{ acts, item, slot, ...zooming }}
        unplaced={plan.unplaced}
        cursorTime={onClocks(timeAfter(cursor.at))}
        onAdd={() => {
          if (slot) goTo(movedCursor({ plan, segments }, cursor, 'down'))
          setIsAdding(true)
        }}
        onPick={pick}
      />
      <div className="planner-body" ref={body}>
        {isNarrow && isAdding && slot === null && newItem}
        {isNarrow ? (
          <PlannerList
            {...{ plan, phaseNumbers, isPast }}
            itemId={cursor.itemId}
            onPick={(id) => {
              const to = id === cursor.itemId ? null : cursorOnItem(plan, id, cursor.column)
              goTo(to ?? { ...cursor, itemId: null, cellEnd: cursor.at + 30 })
            }}
          >
            {panel}
          </PlannerList>
        ) : (
          <>
            <PlannerGrid
              {...{ day, plan, blocks, scale, heightPx, cursor, onKeyDown, rem }}
              isPast={isPast}
              isAdvised={advice.isAdvised}
              fieldRef={field}
              cell={
                isAdding && slot === null ? (
                  newItem
                ) : (
                  <EmptyCell
                    time={onClocks(timeAfter(cursor.at))}
                    room={plan.rooms[cursor.column] ?? null}
                  />
                )
              }
              drags={{
                mayDrag(id, edge) {
                  const one = plan.byId.get(id)
                  const status = statusOf(id)
                  // Of what goes on, only the end is still to come.
                  if (!one || status === 'ended' || (status !== null && edge !== 'end')) return null
                  return { isSideways: isInRooms(one) }
                },
                labelOf({ itemId, edge, minutes, columns }) {
                  const one = plan.byId.get(itemId)
                  if (!one) return ''
                  const start = one.start + (edge === 'end' ? 0 : minutes)
                  const end = one.end + (edge === 'start' ? 0 : minutes)
                  const room =
                    columns === 0 ? undefined : plan.rooms[(one.columns[0] ?? 0) + columns]
                  const times = `${onClocks(timeAfter(Math.max(0, start)))}–${onClocks(timeAfter(Math.max(0, end)))}`
                  return room ? `${times} ${t(room.name)}` : times
                },
                onPress(id, column) {
                  const to = cursorOnItem(plan, id, column)
                  if (!to) return
                  flushSync(() => goTo(to))
                  focusField()
                },
                onPressField: openCell,
                onDrop({ itemId, edge, minutes, columns }) {
                  const one = plan.byId.get(itemId)
                  if (!one) return
                  edit(
                    edge === null
                      ? moved(day, plan, one, minutes, columns)
                      : stretched(day, one, edge, minutes),
                  )
                  const column = (one.columns[0] ?? 0) + columns
                  const at = one.start + (edge === 'end' ? 0 : minutes)
                  goTo({ column, at, itemId, cellEnd: null })
                },
              }}
            />
            {panel}
          </>
        )}
      </div>
    </div>
  )
}

function EmptyCell({ time, room }: { time: string; room: Room | null }) {
  const { t, language } = useI18n()
  const label = plannerWords[language].empty(time, room ? t(room.name) : '')
  return (
    // biome-ignore lint/a11y/useSemanticElements: cells of a table can't lie over one another
    <div role="gridcell" className="empty-cell" tabIndex={0} aria-label={label} aria-selected>
      + {time}
    </div>
  )
}

/** Has what the cursor is on have the focus, while the plan has it. */
function useFocusAtCursor(
  field: React.RefObject<HTMLDivElement | null>,
  { column, at, itemId }: Cursor,
  isAdding: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever the cursor goes, the focus does
  useEffect(() => {
    const { activeElement } = document
    const hasFocus = activeElement === document.body || field.current?.contains(activeElement)
    if (hasFocus && !isAdding) focusCursor(field.current)
  }, [field, column, at, itemId, isAdding])
}

function focusCursor(field: HTMLElement | null): void {
  field?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
}

/** As if it had been typed there: React hears of a value only by the browser's own setter. */
function typeInto(input: HTMLInputElement, text: string): void {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
