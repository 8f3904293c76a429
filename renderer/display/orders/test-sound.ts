// SPDX-License-Identifier: EUPL-1.2
import { SECOND } from '../../../shared/instant.ts'
import { Speaker } from '../sound/speaker.ts'

// A loudspeaker that nobody keeps back is there a moment after it was asked for.
const AUDIBLE_WITHIN_MS = SECOND
const LOOK_EVERY_MS = 100
// The file is fetched, and then it sounds.
const OVER_AFTER_MS = 6 * SECOND

/**
 * Sounds the test sound on this display alone.
 * @param volume in percent
 * @returns whether the browser let it out
 */
export async function testSound(volume: number): Promise<boolean> {
  const speaker = new Speaker()
  speaker.setVolume(volume)
  for (let waited = 0; waited <= AUDIBLE_WITHIN_MS; waited += LOOK_EVERY_MS) {
    if (speaker.ring('test', 0, OVER_AFTER_MS)) {
      setTimeout(() => speaker.close(), OVER_AFTER_MS)
      return true
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  speaker.close()
  return false
}
