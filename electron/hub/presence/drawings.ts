// SPDX-License-Identifier: EUPL-1.2

import type { DisplayFault, Drawing } from '../../../shared/features/displays/drawing.ts'
import { type Instant, type Milliseconds, SECOND } from '../../../shared/instant.ts'

// A display says each five seconds what it painted: by then it has missed twice.
const STALE_AFTER_MS: Milliseconds = 12 * SECOND
// A page that loads itself anew is still the same wall that doesn't paint; one that was taken down
// is not.
const FORGOTTEN_AFTER_MS: Milliseconds = 60 * SECOND

type Known = {
  /** When it last painted what it was sent, or when it was first heard. */
  goodAt: Instant
  heardAt: Instant
  hasPainted: boolean
  stopped: { since: Instant; fault: DisplayFault | null } | null
}

const UNKNOWN: Drawing = { kind: 'unknown' }
const DRAWS: Drawing = { kind: 'draws' }

/** Which displays paint what they were sent, and since when others don't. Knows no clock. */
export class Drawings {
  private readonly known = new Map<string, Known>()

  of(deviceId: string): Drawing {
    const known = this.known.get(deviceId)
    if (known?.stopped) return { kind: 'stopped', ...known.stopped }
    return known?.hasPainted ? DRAWS : UNKNOWN
  }

  /**
   * A display has said how it paints.
   * @param isGood whether it painted what it was sent
   * @param fault what it says went wrong, or `null`
   * @returns whether it is drawing otherwise than before
   */
  said(deviceId: string, isGood: boolean, fault: DisplayFault | null, now: Instant): boolean {
    const before = this.of(deviceId)
    const fresh = { goodAt: now, heardAt: now, hasPainted: false, stopped: null }
    const known: Known = this.known.get(deviceId) ?? fresh
    known.heardAt = now
    if (fault !== null) known.stopped = { since: known.stopped?.since ?? now, fault }
    else if (isGood) {
      known.goodAt = now
      known.hasPainted = true
      known.stopped = null
    }
    this.known.set(deviceId, known)
    return !isSame(before, this.of(deviceId))
  }

  /** Its page was opened anew: what it painted before says nothing of now, but a fault stays told. */
  linkedAnew(deviceId: string, now: Instant): void {
    const known = this.known.get(deviceId)
    if (!known) return
    known.goodAt = now
    known.hasPainted = false
  }

  /**
   * To be called now and then.
   * @param isLinked whether a display is linked now, and paired
   * @returns whether any display has turned stale, or was forgotten
   */
  look(now: Instant, isLinked: (deviceId: string) => boolean): boolean {
    let hasChanged = false
    for (const [deviceId, known] of this.known) {
      if (!isLinked(deviceId)) {
        // Back on its link it has its time again.
        known.goodAt = now
        if (now - known.heardAt <= FORGOTTEN_AFTER_MS) continue
        this.known.delete(deviceId)
      } else {
        if (known.stopped || now - known.goodAt <= STALE_AFTER_MS) continue
        known.stopped = { since: known.goodAt, fault: null }
      }
      hasChanged = true
    }
    return hasChanged
  }
}

function isSame(a: Drawing, b: Drawing): boolean {
  if (a.kind !== 'stopped' || b.kind !== 'stopped') return a.kind === b.kind
  return a.since === b.since && a.fault === b.fault
}
