// SPDX-License-Identifier: EUPL-1.2
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import { isAllSaved, type SheetSaver } from './sheet-saver.ts'

type Playing = Pick<LivePlayback, 'id' | 'kind'>

/**
 * What was typed on each playback, apart: a rehearsal's scores are never the real day's, nor the other
 * way round. What waits on the real day goes on once that is shown again; a rehearsal's ends with it.
 */
export class PlaybackSavers {
  private readonly newSaver: () => SheetSaver
  private readonly savers = new Map<string, { playback: Playing; saver: SheetSaver }>()

  constructor(newSaver: () => SheetSaver) {
    this.newSaver = newSaver
  }

  /** That of the playback that is shown now: it alone sends, as long as there is a link. */
  shown(playback: Playing, isLinked: boolean): SheetSaver {
    for (const [id, other] of this.savers) {
      if (id === playback.id) continue
      other.saver.linked(false)
      if (other.playback.kind !== 'rehearsal') continue
      other.saver.stop()
      this.savers.delete(id)
    }
    const saver = this.of(playback)
    saver.linked(isLinked)
    return saver
  }

  of(playback: Playing): SheetSaver {
    const known = this.savers.get(playback.id)
    if (known) return known.saver
    const saver = this.newSaver()
    this.savers.set(playback.id, { playback, saver })
    return saver
  }

  /** Whether the hub has all that is still to count on its disk. */
  isAllSaved(): boolean {
    return [...this.savers.values()].every(({ saver }) => isAllSaved(saver.current()))
  }
}
