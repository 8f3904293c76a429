// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { begunBy, type SpanStatus } from '../../../shared/features/planning/passed/span-status.ts'
import { MINUTE } from '../../../shared/instant.ts'
import { useSecond } from '../../ui/seconds.ts'
import type { Desk } from '../shell/desk.ts'

/** What has become of an item by now; `null`: it is to come. */
export type StatusOf = (itemId: string) => SpanStatus | null

/** Looks once a minute, and when something was steered. */
export function usePast({ day, view: { runs } }: Pick<Desk, 'day' | 'view'>): StatusOf {
  const second = useSecond()
  const minute = second === null ? null : Math.floor(second / MINUTE) * MINUTE
  return useMemo(() => {
    const begun = minute === null ? null : begunBy({ day, runs }, minute)
    return (id) => begun?.statuses.get(id) ?? null
  }, [day, runs, minute])
}
