// SPDX-License-Identifier: EUPL-1.2
import { HUB_INFO_PATH, HubInfo } from '../../shared/hub-info.ts'
import { ANSWERS_WITHIN_MS } from './ladder.ts'

/** Who answers at an origin; `null`: nobody in time, or not a hub. */
export async function askHub(origin: string): Promise<HubInfo | null> {
  try {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS)
    const answer = await fetch(origin + HUB_INFO_PATH, { signal, redirect: 'error' })
    return HubInfo.safeParse(await answer.json()).data ?? null
  } catch {
    // Refused, silent, or something else that answers there.
    return null
  }
}
