// SPDX-License-Identifier: EUPL-1.2

/**
 * The room's plan of before where it is the same: an edit changes that of one room or of a few, and
 * all that was laid out of the others is found again.
 */
export function sameAsBefore<Plan>(roomId: string, plan: Plan): Plan {
  const text = JSON.stringify(plan)
  const before = latest.get(roomId)
  if (before?.text === text) return before.plan as Plan
  if (latest.size >= MOST_LATEST) latest.clear()
  latest.set(roomId, { text, plan })
  return plan
}

const MOST_LATEST = 200
const latest = new Map<string, { text: string; plan: unknown }>()
