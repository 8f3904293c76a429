// SPDX-License-Identifier: EUPL-1.2
import { REACH_PATHS, Reach, ReachBegun } from '../../../shared/features/network/reach.ts'

/** Begins to wait for a phone; `null` where the hub doesn't. */
export async function beginReach(): Promise<ReachBegun | null> {
  const answer = await fetch(REACH_PATHS.desk, { method: 'POST' }).catch(() => null)
  if (!answer?.ok) return null
  const read = ReachBegun.safeParse(await answer.json().catch(() => null))
  return read.success ? read.data : null
}

/** How that wait stands; `null`: no answer came, or the hub knows it no more. */
export async function lookAtReach(id: string): Promise<Reach | null> {
  const answer = await fetch(`${REACH_PATHS.desk}/${id}`).catch(() => null)
  if (!answer?.ok) return null
  const read = Reach.safeParse(await answer.json().catch(() => null))
  return read.success ? read.data : null
}
