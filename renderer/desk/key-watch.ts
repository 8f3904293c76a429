// SPDX-License-Identifier: EUPL-1.2
import { SECOND } from '../../shared/instant.ts'
import type { DeskView } from '../../shared/views/view.ts'
import type { SurfaceStore } from '../sync/surface.ts'
import type { KeyAnswer } from './key.ts'

// Often enough not to leave anybody waiting, seldom enough to be no load.
const ASK_EVERY_MS = 10 * SECOND

/**
 * While there is no link, asks now and then whether the hub still knows this desk: one that
 * began a new day doesn't, and then only a new key helps.
 */
export function watchKey(
  store: SurfaceStore<DeskView>,
  ask: () => Promise<KeyAnswer>,
  onNeeded: (answer: Extract<KeyAnswer, { kind: 'needed' }>) => void,
): () => void {
  const look = async () => {
    if (store.getState().link === 'connected') return
    const answer = await ask()
    if (answer.kind !== 'needed') return
    stop()
    onNeeded(answer)
  }
  const timer = setInterval(look, ASK_EVERY_MS)
  const stop = () => clearInterval(timer)
  return stop
}
