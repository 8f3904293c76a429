// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import type { Instant } from '../../instant.ts'
import type { Timeline } from '../../timeline/timeline.ts'

/**
 * The roles that teams in a room should have by now: all of them once teams get to know each other,
 * but for one that the programme gives a moment of its own (an activity of the same id, as "Wie
 * pitcht?"), which is asked for from the phase on in which that lies.
 */
export function rolesNeeded(day: EventDay, timeline: Timeline, now: Instant): ReadonlySet<string> {
  const begun = new Set(
    timeline.spans.flatMap(({ id, level, start }) =>
      level === 'slot' && start !== null && start <= now ? id : [],
    ),
  )
  const slots = day.slots.filter(({ id }) => begun.has(id))
  const isTeamwork = slots.some(({ kind }) => kind === 'introduction' || kind === 'phase')
  const phases = new Set(slots.flatMap(({ phase }) => phase ?? []))
  return new Set(
    day.roles.flatMap(({ id }) => {
      const phase = phaseOfRole(day, id)
      const isNeeded = phase === null ? isTeamwork : phases.has(phase)
      return isNeeded ? id : []
    }),
  )
}

function phaseOfRole({ phases }: EventDay, roleId: string): string | null {
  const phase = phases.find(({ steps }) =>
    steps.some(({ activities }) => activities.some(({ id }) => id === roleId)),
  )
  return phase?.id ?? null
}
