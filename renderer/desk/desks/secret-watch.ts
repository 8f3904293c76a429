// SPDX-License-Identifier: EUPL-1.2
import { SECOND } from '../../../shared/instant.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { SurfaceStore } from '../../sync/surface.ts'
import type { KeyAnswer } from './desk-secret.ts'

// Often enough not to leave anybody waiting, seldom enough to be no load.
const ASK_EVERY_MS = 10 * SECOND

/**
 * While there is no link, asks at once, and then now and then, whether the hub still knows this desk: one that
 * began a new day doesn't, and then only a new key helps.
 */
export function watchKey(
  store: SurfaceStore<DeskView>,
  ask: () => Promise<KeyAnswer>,
  onNeeded: (answer: Extract<KeyAnswer, { kind: 'needed' | 'withdrawn' }>) => void,
): () => void {
  const look = async () => {
    if (store.getState().link === 'connected') return
    const answer = await ask()
    if (answer.kind !== 'needed' && answer.kind !== 'withdrawn') return
    stop()
    onNeeded(answer)
  }
  const timer = setInterval(look, ASK_EVERY_MS)
  const leave = store.subscribe(({ link }, before) => {
    if (link === 'lost' && before.link !== 'lost') look()
  })
  const stop = () => {
    clearInterval(timer)
    leave()
  }
  return stop
}
