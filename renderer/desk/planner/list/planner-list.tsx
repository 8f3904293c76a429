// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { onClocks, timeAfter } from '../../../../shared/day/time-of-day.ts'
import { useI18n } from '../../language/language.tsx'
import { phaseColour } from '../../rooms/room-now.tsx'
import type { Plan, PlanItem } from '../layout/plan.ts'
import { plannerWords } from '../planner-words.ts'

type Props = {
  plan: Plan
  phaseNumbers: ReadonlyMap<string, number>
  itemId: string | null
  isPast(itemId: string): boolean
  onPick(itemId: string): void
  /** What is shown under the item that was picked. */
  children: ReactNode
}

/** The plan where rooms don't fit beside one another: its items in order of time. */
export function PlannerList({ plan, phaseNumbers, itemId, isPast, onPick, children }: Props) {
  const { language } = useI18n()
  if (plan.items.length === 0) return <p className="quiet">{plannerWords[language].noItems}</p>
  return (
    <ol className="planner-list">
      {plan.items.map((item) => (
        <li key={item.slot.id} data-depth={item.depth} data-past={isPast(item.slot.id)}>
          <button
            type="button"
            aria-expanded={item.slot.id === itemId}
            data-phase={phaseColour(phaseNumbers.get(item.slot.phase ?? ''))}
            onClick={() => onPick(item.slot.id)}
          >
            <Line item={item} plan={plan} />
          </button>
          {item.slot.id === itemId && children}
        </li>
      ))}
    </ol>
  )
}

function Line({ item, plan }: { item: PlanItem; plan: Plan }) {
  const { t, language } = useI18n()
  const { slot, start, end, isMoment, isOpenEnd, columns } = item
  const isEverywhere = columns.length === plan.rooms.length
  const rooms = columns.flatMap((column) => plan.rooms[column] ?? [])
  return (
    <>
      <span className="quiet">
        {onClocks(timeAfter(start))}
        {!isMoment && !isOpenEnd && `–${onClocks(timeAfter(end))}`}
      </span>{' '}
      <strong>{t(slot.title)}</strong>{' '}
      <span className="quiet">
        {isEverywhere
          ? plannerWords[language].everywhere
          : rooms.map(({ name }) => t(name)).join(', ')}
      </span>
    </>
  )
}
