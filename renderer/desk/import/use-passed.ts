// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import { begunBy } from '../../../shared/features/planning/passed/span-status.ts'
import type { Passed } from '../../../shared/import/compare/passed.ts'
import { MINUTE } from '../../../shared/instant.ts'
import type { Desk } from '../shell/desk.ts'

/** What of the open day has begun; the same object until that is another, and a new one each minute. */
export function usePassed({ day, view, situation }: Desk): Passed | null {
  const { runs } = view
  const at = Math.floor(situation.at / MINUTE) * MINUTE
  return useMemo(() => {
    const begun = begunBy({ day, runs }, at)
    if (!begun) return null
    const own = day.slots.flatMap(({ id }) => {
      const status = begun.statuses.get(id)
      return status ? [[id, status] as const] : []
    })
    const midnight = instantOf(day.date, '00:00', day.timeZone)
    return { slots: Object.fromEntries(own), minute: Math.ceil((at - midnight) / MINUTE) + 1 }
  }, [day, runs, at])
}
