// SPDX-License-Identifier: EUPL-1.2
import {
  type Ask,
  type DeviceFacts,
  type DeviceStatus,
  ORDER_LIVES_MS,
  type OrderOutcome,
  type OrderState,
  UNHEARD,
} from '../../../shared/features/fleet/device.ts'
import { type Instant, type Milliseconds, SECOND } from '../../../shared/instant.ts'
import { Copies } from './copies.ts'
import { Pictures } from './pictures.ts'
import type { SendOrder } from './send-order.ts'

// Far more than a venue has; what was heard longest ago goes first.
const MOST_DEVICES = 1_000
// It has said by then what it runs on, also on a poor network.
const SAYS_WITHIN_MS = 30 * SECOND
// A frame more or less in a shorter time is no news for a desk.
const COUNTED_OVER_MS = 10 * SECOND

type Known = Omit<DeviceStatus, 'number' | 'picture' | 'hasNoPicture' | 'copies'>
type Waiting = { orderId: string; expiresAt: Instant }

/**
 * What is known of each device while the hub runs: when it was heard, what it runs on, and what became
 * of what a desk asked of it. In memory only, and it knows no clock.
 */
export class Fleet {
  readonly pictures = new Pictures()
  readonly copies = new Copies()
  private readonly devices = new Map<string, Known>()
  private readonly waiting = new Map<string, Waiting>()
  private readonly counted = new Map<string, { frames: number; overMs: Milliseconds }>()
  private readonly linkedAt = new Map<string, Instant>()
  private sent = 0

  of(deviceId: string): Omit<DeviceStatus, 'number'> {
    const picture = this.pictures.of(deviceId)
    const copies = this.copies.of(deviceId)
    return {
      ...this.known(deviceId),
      picture: picture && { at: picture.at, by: picture.by },
      hasNoPicture: this.pictures.hasFailed(deviceId),
      ...(copies > 1 && { copies }),
    }
  }

  private known(deviceId: string): Known {
    const { picture, hasNoPicture, ...unheard } = UNHEARD
    return this.devices.get(deviceId) ?? unheard
  }

  /** A display said something of itself, or its link ended then. */
  heard(deviceId: string, seenAt: Instant): void {
    if (seenAt > (this.of(deviceId).seenAt ?? Number.NEGATIVE_INFINITY)) {
      this.change(deviceId, { seenAt })
    }
  }

  /** Its page was opened anew, and has to be let sound anew. */
  linkedAnew(deviceId: string, now: Instant): void {
    this.linkedAt.set(deviceId, now)
    this.pictures.linkedAnew(deviceId)
    this.hears(deviceId)
    if (this.of(deviceId).sound !== null) this.change(deviceId, { sound: null })
  }

  /** Of one that is linked: it said what it runs on, or had its time to since it was first seen. */
  isToBeAsked(deviceId: string, now: Instant): boolean {
    if (this.known(deviceId).machine !== null) return true
    const since = this.linkedAt.get(deviceId) ?? now
    this.linkedAt.set(deviceId, since)
    return now - since > SAYS_WITHIN_MS
  }

  /** It does what it is asked: that it didn't a while ago is over. */
  hears(deviceId: string): void {
    if (this.known(deviceId).order?.state === 'no-answer') this.change(deviceId, { order: null })
  }

  /** @param overMs since it last said so */
  painted(deviceId: string, frames: number, overMs: Milliseconds): void {
    const before = this.counted.get(deviceId) ?? { frames: 0, overMs: 0 }
    // What was painted before it first said so was painted in nobody knows which time.
    const now = overMs > 0 ? frames : 0
    const counted = { frames: before.frames + now, overMs: before.overMs + overMs }
    const isEnough = counted.overMs >= COUNTED_OVER_MS
    if (isEnough) this.counted.delete(deviceId)
    else this.counted.set(deviceId, counted)
    const framesPerS = Math.round((counted.frames * SECOND) / counted.overMs)
    if (isEnough) this.change(deviceId, { framesPerS })
  }

  told(deviceId: string, { upMs, battery, ...facts }: DeviceFacts, now: Instant): void {
    const machine = { ...facts, upSince: Math.round(now - upMs), battery: battery ?? null }
    this.change(deviceId, { machine })
  }

  /** Has displays do something; what becomes of it stands with each of them. */
  ask(devices: ReadonlyMap<string, number>, ask: Ask, now: Instant, send: SendOrder): void {
    for (const [deviceId, number] of devices) {
      this.sent += 1
      const orderId = String(this.sent)
      const expiresAt = now + ORDER_LIVES_MS
      const refused = send({ type: 'order', orderId, deviceId, expiresAt, ask, number })
      if (refused === null) this.waiting.set(deviceId, { orderId, expiresAt })
      else this.waiting.delete(deviceId)
      const state: OrderState = refused ?? 'waiting'
      const sound = ask === 'sound' ? { sound: state } : {}
      this.change(deviceId, { order: { ask, at: now, state }, ...sound })
    }
  }

  /** Whether this was waited for: an answer to another order, or a second one, says nothing. */
  answered(deviceId: string, orderId: string, outcome: OrderOutcome): boolean {
    if (this.waiting.get(deviceId)?.orderId !== orderId) return false
    this.settle(deviceId, outcome)
    return true
  }

  /** To be called each second; whether any order has waited too long. */
  look(now: Instant): boolean {
    const late = [...this.waiting].filter(([, { expiresAt }]) => now > expiresAt)
    for (const [deviceId] of late) this.settle(deviceId, 'no-answer')
    const missed = this.pictures.missed(now).filter(({ deviceId }) => !this.waiting.has(deviceId))
    for (const { deviceId, at } of missed) {
      this.change(deviceId, { order: { ask: 'picture', at, state: 'no-answer' } })
    }
    return this.copies.look(now) || late.length + missed.length > 0
  }

  private settle(deviceId: string, state: OrderOutcome | 'no-answer'): void {
    this.waiting.delete(deviceId)
    const { order } = this.of(deviceId)
    const sound = order?.ask === 'sound' ? { sound: state } : {}
    if (order) this.change(deviceId, { order: { ...order, state }, ...sound })
  }

  private change(deviceId: string, change: Partial<Known>): void {
    const known = { ...this.known(deviceId), ...change }
    this.devices.delete(deviceId)
    this.devices.set(deviceId, known)
    const oldest = this.devices.keys().next().value
    if (this.devices.size <= MOST_DEVICES || oldest === undefined) return
    this.devices.delete(oldest)
    this.counted.delete(oldest)
    this.linkedAt.delete(oldest)
  }
}
