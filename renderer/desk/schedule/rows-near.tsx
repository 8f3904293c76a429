// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { Button, type PressEvent } from 'react-aria-components'
import type { PlanRow } from '../../../shared/features/schedule/plan-rows.ts'

// So many are read at a glance and drawn at once; of a longer plan, what is near to where rooms are.
const ALL_UP_TO = 200
const BEFORE = 12
const AFTER = 24
const LEAST = 120
const MORE = 120

type Range = { from: number; to: number }
type Asked = { before: number; after: number }

/** Which lines of a long plan are shown: those that rooms are at, what is around, and what was asked for. */
export function rowsNear(rows: readonly Pick<PlanRow, 'roomIds'>[], asked: Asked): Range {
  if (rows.length <= ALL_UP_TO) return { from: 0, to: rows.length }
  const here = rows.map(({ roomIds }) => roomIds.length > 0)
  const first = Math.max(0, here.indexOf(true) - BEFORE)
  const last = Math.max(first + LEAST, here.lastIndexOf(true) + AFTER)
  return {
    from: Math.max(0, first - asked.before),
    to: Math.min(rows.length, last + asked.after),
  }
}

export function useRowsNear(
  rows: readonly PlanRow[],
): Range & { showBefore(): void; showAfter(): void } {
  const [asked, setAsked] = useState<Asked>({ before: 0, after: 0 })
  return {
    ...rowsNear(rows, asked),
    showBefore: () => setAsked({ ...asked, before: asked.before + MORE }),
    showAfter: () => setAsked({ ...asked, after: asked.after + MORE }),
  }
}

type Props = { side: 'before' | 'after'; words: string; count: number; onPress(): void }

/** Shows more lines; the focus is then on the line that they begin beside. */
export function MoreRows({ side, words, count, onPress }: Props) {
  if (count === 0) return null
  const press = ({ target }: PressEvent) => {
    const line = target.closest('li')
    const beside = side === 'before' ? line?.nextElementSibling : line?.previousElementSibling
    beside?.querySelector<HTMLElement>('button')?.focus()
    onPress()
  }
  return (
    <li className="plan-more">
      <Button className="action" excludeFromTabOrder onPress={press}>
        {words}
      </Button>
    </li>
  )
}
