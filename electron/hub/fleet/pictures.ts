// SPDX-License-Identifier: EUPL-1.2
import { MOST_DISPLAYS } from '../../../shared/features/displays/display.ts'
import { type DisplayOrder, ORDER_LIVES_MS } from '../../../shared/features/fleet/device.ts'
import type { PictureBy } from '../../../shared/features/fleet/picture.ts'
import { type Instant, MINUTE, type Milliseconds, SECOND } from '../../../shared/instant.ts'
import type { SendOrder } from './send-order.ts'

const EACH_MS: Milliseconds = MINUTE
// Somebody who presses again and again has no newer wall to see.
const AT_MOST_EACH_MS: Milliseconds = 5 * SECOND
// Of many walls a few each second, so that none of them draws itself at once with all others.
const MOST_A_SECOND = Math.ceil((MOST_DISPLAYS * SECOND) / EACH_MS)

type Picture = { data: string; at: Instant; by: PictureBy }
type Asked = { orderId: string; at: Instant; isOpen: boolean; isMissed: boolean }

/**
 * The last picture of each wall, in memory only. A display sends one when it was asked, and no other is
 * taken, so none can send more than it is asked for. Knows no clock.
 */
export class Pictures {
  private readonly kept = new Map<string, Picture>()
  private readonly asked = new Map<string, Asked>()
  private readonly failed = new Set<string>()
  private sent = 0

  of(deviceId: string): Picture | null {
    return this.kept.get(deviceId) ?? null
  }

  /** Whether the last try gave none. */
  hasFailed(deviceId: string): boolean {
    return this.failed.has(deviceId)
  }

  /** Of these, those whose picture is old by now: some of them, to be called each second. */
  due(deviceIds: readonly string[], now: Instant): string[] {
    return deviceIds
      .filter((id) => now - (this.asked.get(id)?.at ?? Number.NEGATIVE_INFINITY) >= EACH_MS)
      .slice(0, MOST_A_SECOND)
  }

  /** Asks for a picture, unless it was asked for a moment ago. */
  ask(deviceId: string, number: number, now: Instant, send: SendOrder): void {
    const before = this.asked.get(deviceId)
    if (before && now - before.at < AT_MOST_EACH_MS) return
    this.sent += 1
    const orderId = `p${this.sent}`
    const expiresAt = now + ORDER_LIVES_MS
    const order: DisplayOrder = {
      ...{ type: 'order', orderId, deviceId, expiresAt, ask: 'picture', number },
    }
    const refused = send(order)
    put(this.asked, deviceId, { orderId, at: now, isOpen: refused === null, isMissed: false })
  }

  /** Those that said nothing to the last order in all its time; each of them once. */
  missed(now: Instant): { deviceId: string; at: Instant }[] {
    return [...this.asked].flatMap(([deviceId, asked]) => {
      const { at, isOpen, isMissed } = asked
      if (!isOpen || isMissed || now - at <= ORDER_LIVES_MS) return []
      asked.isMissed = true
      return { deviceId, at }
    })
  }

  /** Who reads orders from now on has not missed the last one. */
  linkedAnew(deviceId: string): void {
    const asked = this.asked.get(deviceId)
    if (asked) asked.isMissed = true
  }

  /** Whether a display may send this one; it counts once. */
  took(deviceId: string, orderId: string, data: string, by: PictureBy, now: Instant): boolean {
    if (!this.settle(deviceId, orderId)) return false
    this.failed.delete(deviceId)
    put(this.kept, deviceId, { data, by, at: Math.round(now) })
    return true
  }

  /** It could make none. */
  gaveNone(deviceId: string, orderId: string): boolean {
    if (!this.settle(deviceId, orderId) || this.failed.has(deviceId)) return false
    this.failed.add(deviceId)
    return true
  }

  /** What walls showed of another day is nobody's any more. */
  forget(): void {
    this.kept.clear()
    this.asked.clear()
    this.failed.clear()
  }

  private settle(deviceId: string, orderId: string): boolean {
    const asked = this.asked.get(deviceId)
    if (!asked?.isOpen || asked.orderId !== orderId) return false
    asked.isOpen = false
    return true
  }
}

/** The one that was put longest ago goes first. */
function put<T>(all: Map<string, T>, id: string, one: T): void {
  all.delete(id)
  all.set(id, one)
  const oldest = all.keys().next().value
  if (all.size > MOST_DISPLAYS && oldest !== undefined) all.delete(oldest)
}
