// SPDX-License-Identifier: EUPL-1.2
import { HUB_INFO_PATH, HubInfo } from '../../shared/hub-info.ts'
import { plainName } from './hub-records.ts'
import { ANSWERS_WITHIN_MS } from './ladder.ts'

// In characters: its name and all its addresses, at their longest.
const LONGEST_ANSWER = 8_192

/** Who answers at an origin; `null`: nobody in time, or not a hub. */
export async function askHub(origin: string): Promise<HubInfo | null> {
  try {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS)
    const answer = await fetch(origin + HUB_INFO_PATH, { signal, redirect: 'error' })
    const hub = HubInfo.safeParse(JSON.parse(await shortText(answer))).data
    // It is shown on a wall, and anybody may have written it.
    return hub ? { ...hub, name: plainName(hub.name) } : null
  } catch {
    // Refused, silent, or something else that answers there.
    return null
  }
}

/** Throws where it is longer than any hub's: whoever answers may go on for ever. */
async function shortText({ body }: Response): Promise<string> {
  let text = ''
  for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part
    if (text.length > LONGEST_ANSWER) throw new Error('not a hub')
  }
  return text
}
