// SPDX-License-Identifier: EUPL-1.2
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import type { EventDay, Phase } from '../../../../shared/day/day.ts'
import { useI18n } from '../../language/language.tsx'
import type { Cursor } from '../cursor/cursor.ts'
import type { Block } from '../layout/blocks.ts'
import type { Plan } from '../layout/plan.ts'
import type { Scale } from '../layout/segments.ts'
import { plannerWords } from '../planner-words.ts'
import { PlanBlock } from './block.tsx'
import { isInSight, rectangleOf } from './geometry.ts'
import { NowLine, SegmentHeads, TimeAxis } from './time-axis.tsx'
import { useInnerWidth, useSight } from './use-sight.ts'
import { watchDrags } from './watch-drags.ts'

const USUAL_AXIS_PX = 56
const LEAST_COLUMN_PX = 116

type Props = {
  day: EventDay
  plan: Plan
  blocks: readonly Block[]
  scale: Scale
  heightPx: number
  /** How much larger than usual text is. */
  rem: number
  cursor: Cursor
  isPast(itemId: string): boolean
  isAdvised(itemId: string): boolean
  /** What stands in the empty cell that the cursor is on. */
  cell: ReactNode
  drags: Pick<Parameters<typeof watchDrags>[2], 'mayDrag' | 'labelOf' | 'onPress' | 'onDrop'> & {
    onPressField(column: number, minutes: number): void
  }
  onKeyDown(event: KeyboardEvent): void
  fieldRef: RefObject<HTMLDivElement | null>
}

/** The plan: time down, rooms across, and what is in sight of it. */
export function PlannerGrid(props: Props) {
  const { day, plan, blocks, scale, heightPx, cursor, onKeyDown, fieldRef, rem } = props
  const axisPx = USUAL_AXIS_PX * rem
  const { t, tNarrow, language } = useI18n()
  const words = plannerWords[language]
  const { rooms } = plan
  const scroller = useRef<HTMLDivElement>(null)
  const widthPx = useInnerWidth(scroller)
  const columnPx = Math.max(LEAST_COLUMN_PX * rem, Math.floor((widthPx - axisPx) / rooms.length))
  const sight = useSight(scroller, columnPx)
  const phases = useMemo(() => new Map(day.phases.map((phase) => [phase.id, phase])), [day.phases])
  useDrags(props, scroller, columnPx)
  useCursorInSight(scroller, cursor, scale, { columnPx, axisPx })
  const byColumn = new Map<number, ReactNode[]>()
  for (const block of blocks) {
    const rectangle = rectangleOf(block, scale, columnPx)
    const { slot } = block.item
    const isCursor =
      slot.id === cursor.itemId && block.from <= cursor.column && cursor.column <= block.to
    if (!isCursor && !isInSight(block, rectangle, sight)) continue
    const drawn = (
      <PlanBlock
        key={block.key}
        block={block}
        rectangle={rectangle}
        perMinute={scale.perMinute}
        rem={rem}
        phase={phaseOf(phases, slot.phase)}
        rooms={roomsTold(plan, block, t)}
        isCursor={isCursor}
        isPast={props.isPast(slot.id)}
        isAdvised={props.isAdvised(slot.id)}
      />
    )
    const column = byColumn.get(block.from)
    if (column) column.push(drawn)
    else byColumn.set(block.from, [drawn])
  }
  if (cursor.itemId === null) {
    const top = scale.yOf(cursor.at)
    const bottom = scale.yOf(cursor.cellEnd ?? cursor.at + 30)
    const cell = (
      <div
        key="cell"
        className="plan-cell"
        style={{
          ...{ left: cursor.column * columnPx, width: columnPx - 3 },
          ...{ top, height: Math.max(bottom - top, 20) },
        }}
      >
        {props.cell}
      </div>
    )
    byColumn.set(cursor.column, [...(byColumn.get(cursor.column) ?? []), cell])
  }
  const columnsInOrder = [...byColumn].toSorted(([a], [b]) => a - b)
  return (
    <div className="plan-scroll" ref={scroller} style={{ height: heightPx }}>
      <div className="plan-sheet" style={{ width: axisPx + rooms.length * columnPx }}>
        <div className="plan-heads" style={{ paddingInlineStart: axisPx }}>
          {rooms.map((room, index) => (
            <span
              key={room.id}
              className="plan-head"
              style={{ width: columnPx }}
              data-here={index === cursor.column}
              data-kind={room.kind}
            >
              {tNarrow(room.name)}
            </span>
          ))}
        </div>
        <div className="plan-body" style={{ height: scale.height }}>
          <TimeAxis scale={scale} day={day} widthPx={axisPx} />
          <SegmentHeads scale={scale} day={day} />
          {/* biome-ignore lint/a11y/useSemanticElements: cells of a table can't lie over one another */}
          <div
            className="plan-field"
            role="grid"
            tabIndex={-1}
            aria-label={words.programme}
            aria-description={words.howTo}
            aria-rowcount={rooms.length}
            ref={fieldRef}
            style={{
              ...{ insetInlineStart: axisPx, width: rooms.length * columnPx },
              ...{ '--column': `${columnPx}px`, '--hour': `${scale.perMinute * 60}px` },
            }}
            onKeyDown={onKeyDown}
          >
            {columnsInOrder.map(([column, drawn]) => {
              const room = rooms[column]
              return (
                // biome-ignore lint/a11y/useSemanticElements: of a room, which stands upright
                // biome-ignore lint/a11y/useFocusableInteractive: its cells have the focus
                <div
                  key={column}
                  role="row"
                  className="plan-row"
                  aria-rowindex={column + 1}
                  aria-label={room ? t(room.name) : undefined}
                >
                  {drawn}
                </div>
              )
            })}
            <NowLine day={day} scale={scale} />
          </div>
        </div>
      </div>
    </div>
  )
}

function phaseOf(phases: ReadonlyMap<string, Phase>, id: string | undefined): Phase | null {
  return id === undefined ? null : (phases.get(id) ?? null)
}

function roomsTold(
  { rooms }: Plan,
  { item }: Block,
  t: (text: EventDay['title']) => string,
): string {
  if (item.columns.length === rooms.length) return ''
  return item.columns.map((column) => (rooms[column] ? t(rooms[column].name) : '')).join(', ')
}

/** Listens to pointers as long as the field is there; what they do is asked when they do it. */
function useDrags(
  props: Props,
  scroller: RefObject<HTMLDivElement | null>,
  columnPx: number,
): void {
  const latest = useRef({ ...props, columnPx })
  useLayoutEffect(() => {
    latest.current = { ...props, columnPx }
  })
  const { fieldRef } = props
  useEffect(() => {
    if (!fieldRef.current || !scroller.current) return
    const now = () => latest.current
    return watchDrags(fieldRef.current, scroller.current, {
      perMinute: () => now().scale.perMinute,
      columnPx: () => now().columnPx,
      mayDrag: (id, edge) => now().drags.mayDrag(id, edge),
      labelOf: (drag) => now().drags.labelOf(drag),
      onPress: (id, column) => now().drags.onPress(id, column),
      onDrop: (drag) => now().drags.onDrop(drag),
      onPressField(x, y) {
        const { columnPx, scale, drags } = now()
        drags.onPressField(Math.floor(x / columnPx), scale.minutesAt(y))
      },
    })
  }, [fieldRef, scroller])
}

// The heads of the rooms lie over what is scrolled under them.
const HEADS_PX = 40
const MARGIN_PX = 24

/** Scrolls as far as it takes to have the cursor in sight, with something around it. */
function useCursorInSight(
  scroller: RefObject<HTMLDivElement | null>,
  { column, at, itemId }: Cursor,
  scale: Scale,
  sizes: { columnPx: number; axisPx: number },
): void {
  const latest = useRef({ scale, ...sizes })
  useLayoutEffect(() => {
    latest.current = { scale, ...sizes }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another item at the same place counts, too
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const { scale, columnPx, axisPx } = latest.current
    const top = scale.yOf(at)
    const left = column * columnPx
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element
    const lowest = scrollTop + clientHeight - HEADS_PX - MARGIN_PX * 2
    if (top - MARGIN_PX < scrollTop) element.scrollTop = top - MARGIN_PX
    else if (top > lowest) element.scrollTop = top - clientHeight + HEADS_PX + MARGIN_PX * 4
    if (left < scrollLeft) element.scrollLeft = left
    else if (left + columnPx > scrollLeft + clientWidth - axisPx) {
      element.scrollLeft = left + columnPx - clientWidth + axisPx
    }
  }, [scroller, column, at, itemId])
}
