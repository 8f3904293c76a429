// SPDX-License-Identifier: EUPL-1.2
import { type Instant, MINUTE, type Milliseconds, SECOND } from '../../../shared/instant.ts'
import { type Cue, cuesBetween } from '../../../shared/timeline/cues/cues.ts'

/** The files in `assets/sounds`. */
export type SoundName = 'get-ready' | 'start' | 'mark' | 'end' | 'test'

/**
 * Rings a sound in so many milliseconds, at once where that is negative.
 * @returns how to take it back as long as it hasn't begun, or `null`: nothing can be heard now
 */
export type Ring = (sound: SoundName, inMs: Milliseconds) => (() => void) | null

// A sound is handed over a little before its time, so that it begins on it whatever the page does.
const AHEAD: Milliseconds = 1.5 * SECOND
// Heard later than this, a cue is no longer at its instant.
const LATEST: Milliseconds = 50
// What somebody begins by hand has begun when the wall hears of it.
const BY_HAND: Milliseconds = SECOND

type Coming = { at: Instant; takeBack: () => void }

/** Rings each cue once, at its instant, and none that was there before it began to listen. */
export class Bell {
  private readonly ring: Ring
  private cues: readonly Cue[] = []
  private heardTo: Instant | null = null
  private readonly rung = new Map<string, Coming>()

  constructor(ring: Ring) {
    this.ring = ring
  }

  /**
   * To be called at least once a second, and when the cues change.
   * @param isFresh the cues come from a link that stood: what has just begun, began by hand
   */
  look(cues: readonly Cue[], now: Instant, isFresh: boolean): void {
    const isFirst = this.heardTo === null
    const hasChanged = !isFirst && cues !== this.cues
    this.cues = cues
    if (hasChanged) this.takeBackWhatIsGone(now)
    const from = Math.max(hasChanged ? now : (this.heardTo ?? now), now - LATEST)
    this.heardTo = now + AHEAD
    const due = cuesBetween(cues, from, this.heardTo)
    if (hasChanged && isFresh) due.unshift(...cuesBetween(cues, now - BY_HAND, now).filter(isTurn))
    for (const cue of due) this.ringOnce(cue, now)
    this.forget(now - MINUTE)
  }

  /** Takes back what hasn't sounded yet. */
  stop(): void {
    for (const { takeBack } of this.rung.values()) takeBack()
    this.rung.clear()
    this.heardTo = null
  }

  private ringOnce(cue: Cue, now: Instant): void {
    const name = nameOf(cue)
    if (this.rung.has(name)) return
    const takeBack = this.ring(soundOf(cue), cue.at - now)
    if (takeBack) this.rung.set(name, { at: cue.at, takeBack })
  }

  private takeBackWhatIsGone(now: Instant): void {
    const names = new Set(this.cues.map(nameOf))
    for (const [name, { at, takeBack }] of this.rung) {
      if (at <= now || names.has(name)) continue
      takeBack()
      this.rung.delete(name)
    }
  }

  private forget(before: Instant): void {
    for (const [name, { at }] of this.rung) if (at < before) this.rung.delete(name)
  }
}

function nameOf({ kind, spanId, at }: Cue): string {
  return `${kind} ${spanId} ${at}`
}

/** What only a person or the clock brings about, and not the time that is left. */
function isTurn({ kind }: Cue): boolean {
  return kind === 'start' || kind === 'get-ready'
}

function soundOf({ kind }: Cue): SoundName {
  switch (kind) {
    case 'get-ready':
    case 'start':
      return kind
    case 'mark':
    case 'last-fifth':
    case 'last-twentieth':
      return 'mark'
    case 'end':
    case 'over':
      return 'end'
    default:
      return kind satisfies never
  }
}
