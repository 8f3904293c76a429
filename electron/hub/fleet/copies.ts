// SPDX-License-Identifier: EUPL-1.2
import { type Instant, type Milliseconds, SECOND } from '../../../shared/instant.ts'
import { LINK_DEAD_AFTER_MS } from '../../../shared/protocol/version.ts'

// A copy that links anew has to prove itself anew; meanwhile it is still there.
const TOLD_FOR_MS: Milliseconds = 30 * SECOND

type Known = {
  /** In the order in which they first spoke; since when each spoke beside a newer one. */
  links: Map<object, Instant | null>
  /** When two of them were last known to be two machines. */
  provenAt: Instant | null
}

/**
 * Which devices are more than one machine: somebody copied a machine with the key that it is known by.
 *
 * A page that is loaded anew, or whose network failed, opens a link while its old one is still open here,
 * and what the old one had on its way may come after that, at once. But whoever has a newer link asks
 * nothing on the old one: a link that goes on asking beside a newer one for longer than a dead link lives
 * is another machine's. Knows no clock.
 */
export class Copies {
  private readonly devices = new Map<string, Known>()

  /** On how many machines a device is alive; 1: nothing is known of others. */
  of(deviceId: string): number {
    const known = this.devices.get(deviceId)
    return known && known.provenAt !== null ? Math.max(2, known.links.size) : 1
  }

  /** The devices of which that is known. */
  all(): string[] {
    return [...this.devices].flatMap(([id, { provenAt }]) => (provenAt === null ? [] : id))
  }

  /**
   * A display asked something on a link.
   * @returns whether it is only now known to be several
   */
  spoke(deviceId: string, link: object, now: Instant): boolean {
    const known: Known = this.devices.get(deviceId) ?? { links: new Map(), provenAt: null }
    this.devices.set(deviceId, known)
    const { links, provenAt } = known
    if (!links.has(link)) links.set(link, null)
    if (link === [...links.keys()].at(-1)) return false
    const besideSince = links.get(link) ?? now
    links.set(link, besideSince)
    if (now - besideSince <= LINK_DEAD_AFTER_MS) return false
    known.provenAt = now
    return provenAt === null
  }

  /** A link has ended. */
  gone(deviceId: string, link: object): void {
    const known = this.devices.get(deviceId)
    if (!known?.links.delete(link)) return
    const newest = [...known.links.keys()].at(-1)
    // There is no newer one any more beside which it speaks.
    if (newest) known.links.set(newest, null)
    else if (known.provenAt === null) this.devices.delete(deviceId)
  }

  /** They were told to be devices of their own: whether they are is to be seen. */
  parted(deviceId: string): void {
    const known = this.devices.get(deviceId)
    if (!known) return
    known.provenAt = null
    for (const link of known.links.keys()) known.links.set(link, null)
  }

  /** To be called now and then; whether any device is one machine again. */
  look(now: Instant): boolean {
    let hasChanged = false
    for (const [deviceId, known] of this.devices) {
      if (known.provenAt === null || now - known.provenAt <= TOLD_FOR_MS) continue
      known.provenAt = null
      if (known.links.size === 0) this.devices.delete(deviceId)
      hasChanged = true
    }
    return hasChanged
  }
}
