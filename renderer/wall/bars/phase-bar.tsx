// SPDX-License-Identifier: EUPL-1.2
import { memo } from 'react'
import type { Moment } from '../../../shared/timeline/moment.ts'
import type { Timeline } from '../../../shared/timeline/timeline.ts'
import { useSecond } from '../../ui/seconds.ts'
import type { OnNow } from '../programme/on-now.ts'
import { type Piece, phaseBarOf } from './phase-bar-shape.ts'

type Props = {
  timeline: Timeline
  moment: Moment
  phase: OnNow['phase']
  hasName: boolean
  /** The step's name, by itself or beside the phase's. */
  hasStep: boolean
  /** The name stands before the bar, and not over it. */
  isInline: boolean
  hasBar: boolean
}

/** The phase, with its number on its colour, as one bar that the present moves through. */
export const PhaseBar = memo(function PhaseBar(props: Props) {
  const { timeline, moment, phase, hasName, hasStep, isInline, hasBar } = props
  const second = useSecond()
  const bar = hasBar ? phaseBarOf(timeline, moment, moment.heldAt ?? second ?? 0) : null
  if (!bar && !phase) return null
  return (
    <div className={phase ? 'phase phase-coloured' : 'phase'} data-inline={isInline || undefined}>
      {phase && <p className="phase-number">{phase.number}</p>}
      {phase && (hasName || hasStep) && (
        <p className="phase-name" data-fit="footer">
          {hasName && <b>{phase.title}</b>}
          {hasStep && <span className="quiet">{phase.step}</span>}
        </p>
      )}
      {bar && (
        <div className="bar" aria-hidden="true">
          {bar.pieces.map((piece) => (
            <BarPiece key={`${piece.id} ${piece.kind}`} piece={piece} present={bar.present} />
          ))}
          <span className="bar-present" style={{ left: percent(bar.present) }} />
        </div>
      )}
    </div>
  )
})

function BarPiece({ piece, present }: { piece: Piece; present: number }) {
  const { from, to, kind, isCurrent, startsStep } = piece
  const past = to > from ? Math.min(1, Math.max(0, (present - from) / (to - from))) : 0
  return (
    <span
      className={`bar-piece bar-${kind}`}
      data-current={isCurrent || undefined}
      data-step={(startsStep && from > 0) || undefined}
      style={{ left: percent(from), width: percent(to - from) }}
    >
      {kind !== 'over' && <span className="bar-past" style={{ width: percent(past) }} />}
    </span>
  )
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`
}
