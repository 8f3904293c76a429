// SPDX-License-Identifier: EUPL-1.2
import { memo, type ReactNode } from 'react'
import type { Phase } from '../../../../shared/day/day.ts'
import { onClocks, timeAfter } from '../../../../shared/day/time-of-day.ts'
import { useI18n } from '../../language/language.tsx'
import { phaseColour } from '../../rooms/room-now.tsx'
import { type Block, firstInside } from '../layout/blocks.ts'
import { plannerWords } from '../planner-words.ts'
import type { Rectangle } from './geometry.ts'
import { PhaseParts } from './phase-parts.tsx'
import { RoundLines } from './round-lines.tsx'

type Props = {
  block: Block
  rectangle: Rectangle
  perMinute: number
  /** How much larger than usual text is. */
  rem: number
  /** The phase that it carries out. */
  phase: Phase | null
  /** The rooms that it is in, by name; empty: all of them. */
  rooms: string
  isCursor: boolean
  isPast: boolean
  /** Whether something about it is to be looked at. */
  isAdvised: boolean
}

// What is lower has its time and title in one line; what is lower still, smaller.
const TWO_LINES_PX = 38
const LINE_PX = 20
// So high, its words may be out of sight while the rest of it is not.
const TALL_PX = 160
// Narrower, a phase's steps have no room beside its title.
const ROOM_FOR_PARTS_PX = 260
const ROOM_FOR_END_PX = 90

/** An item of the plan, or the part of it that lies in these columns. */
export const PlanBlock = memo(DrawnBlock, isSame)

function DrawnBlock(props: Props) {
  const { block, rectangle, perMinute, rem, phase, rooms, isCursor, isPast, isAdvised } = props
  const { t, language } = useI18n()
  const words = plannerWords[language]
  const { slot, start, end, isOpenEnd, isMoment } = block.item
  const { height, width } = rectangle
  const inside = firstInside(block.item)
  const freePx = inside === null ? height : (inside - start) * perMinute
  const isSideways = inside !== null && freePx < LINE_PX * rem
  const size =
    isSideways || height < LINE_PX * rem ? 'low' : freePx < TWO_LINES_PX * rem ? 'line' : 'whole'
  return (
    // biome-ignore lint/a11y/useSemanticElements: cells of a table can't lie over one another
    <div
      role="gridcell"
      className="block"
      tabIndex={isCursor ? 0 : -1}
      aria-selected={isCursor}
      style={rectangle}
      data-item={slot.id}
      data-column={block.from}
      data-size={size}
      data-tall={freePx > TALL_PX * rem}
      data-sideways={isSideways}
      data-around={inside !== null}
      data-open-end={isOpenEnd}
      data-moment={isMoment}
      data-past={isPast}
      data-scope={slot.scope}
      data-kind={slot.kind}
      data-phase={phaseColour(phase?.number)}
    >
      <span className="block-words">
        <span className="block-time">
          {onClocks(timeAfter(start))}
          {!isOpenEnd && !isMoment && (
            <Told isShown={size === 'whole' && width > ROOM_FOR_END_PX * rem}>
              –{onClocks(timeAfter(end))}
            </Told>
          )}
        </span>{' '}
        {isAdvised && <span className="block-advised">!</span>}
        <span className="block-title">
          {phase && <span className="phase-number">{phase.number}</span>}
          {phase && ' '}
          {t(slot.title)}
        </span>
        <span className="only-heard">
          {isOpenEnd ? `, ${words.untilNext}` : ''}
          {`, ${rooms || words.everywhere}`}
          {isPast ? `, ${words.past}` : ''}
        </span>
      </span>
      {phase && inside === null && width >= ROOM_FOR_PARTS_PX * rem && (
        <PhaseParts {...{ phase, perMinute, rem }} minutes={end - start} />
      )}
      {slot.rounds && (
        <RoundLines
          {...{ perMinute }}
          rounds={slot.rounds}
          from={start}
          isNamed={width >= ROOM_FOR_PARTS_PX * rem}
        />
      )}
      {isCursor && !isPast && !isMoment && (
        <>
          <span className="block-handle" data-handle="start" />
          <span className="block-handle" data-handle="end" />
        </>
      )}
    </div>
  )
}

function Told({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  return <span className={isShown ? undefined : 'only-heard'}>{children}</span>
}

/** Places are reckoned anew each time; a block that comes to the same one is not drawn again. */
function isSame(before: Props, after: Props): boolean {
  const { rectangle: a, ...one } = before
  const { rectangle: b, ...other } = after
  return (
    Object.entries(one).every(([name, value]) => other[name as keyof typeof other] === value) &&
    a.left === b.left &&
    a.top === b.top &&
    a.width === b.width &&
    a.height === b.height
  )
}
