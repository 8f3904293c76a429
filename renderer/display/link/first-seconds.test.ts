// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { REAL_PLAYBACK } from '../../../shared/clock/timebase.ts'
import { SyncedClock } from '../../sync/synced-clock.ts'
import { showsNoWrongSecond } from './first-seconds.ts'

const HUB_AHEAD_MS = 1_710_000_000_000
const BURST_EVERY_MS = 60

const secondOf = (now: number | null) => (now === null ? null : Math.floor(now / 1_000))

/**
 * A display that starts when the hub's second has gone on for `phaseMs`; its questions take
 * `outMs` and the answers `backMs`.
 */
function start(phaseMs: number, outMs: number, backMs: number) {
  const time = { ms: phaseMs, isAlone: false }
  const hubNow = () => HUB_AHEAD_MS + time.ms
  const clock = new SyncedClock({ monotonicNow: () => time.ms, wallNow: () => time.ms })
  const now = showsNoWrongSecond(
    clock,
    () => time.ms,
    () => time.isAlone,
  )
  const pass = (ms: number) => {
    for (let passed = 0; passed < ms; passed += 1) {
      time.ms += 1
      const sentAt = time.ms - outMs - backMs
      if (sentAt < phaseMs || (sentAt - phaseMs) % BURST_EVERY_MS !== 0) continue
      const receivedAt = hubNow() - backMs
      clock.take({ sentAt, receivedAt, answeredAt: receivedAt, gotAt: time.ms })
    }
  }
  return { time, clock, now, hubNow, pass }
}

test('whatever a network does to each way, no second is shown before it is so, and the first is', () => {
  for (const [outMs, backMs] of [
    [1, 1],
    [0, 30],
    [30, 0],
    [10, 300],
    [400, 20],
  ] as const) {
    for (let phaseMs = 0; phaseMs < 1_000; phaseMs += 37) {
      const { now, hubNow, pass } = start(phaseMs, outMs, backMs)
      let first: number | null = null
      for (let ms = 0; ms < outMs + backMs + 900; ms += 1) {
        pass(1)
        const shown = secondOf(now())
        if (shown === null) continue
        const real = secondOf(hubNow()) ?? 0
        first ??= shown - real
        expect(shown).toBeLessThanOrEqual(real)
      }
      if (first !== null) expect(first).toBe(0)
    }
  }
})

test('where the first exchange tells the second, nothing waits for another', () => {
  const { now, hubNow, pass } = start(500, 1, 1)
  pass(2)
  expect(secondOf(now())).toBe(secondOf(hubNow()))
})

test('on the worst of networks the time is shown as it is known once the burst is over', () => {
  const { clock, now, pass } = start(500, 600, 600)
  pass(1_200)
  expect([clock.now() === null, now()]).toEqual([false, null])
  now()
  pass(1_001)
  expect(now()).toBe(clock.now())
})

test('what was kept waits for the hub to say whether it is still so, if there is a hub', () => {
  const { time, clock, now, pass } = start(500, 2, 2)
  clock.startFrom(HUB_AHEAD_MS - 3_000)
  expect(now()).toBe(null)
  time.isAlone = true
  expect(now()).toBe(HUB_AHEAD_MS + 500 - 3_000)
  time.isAlone = false
  pass(5)
  expect(now()).toBe(clock.now())
})

test('a rehearsal that races is shown at once', () => {
  const { clock, now, pass } = start(500, 100, 100)
  clock.playback = { ...REAL_PLAYBACK, kind: 'rehearsal', rate: 60 }
  pass(200)
  expect(now()).toBe(clock.now())
})

test('another playback’s time is not stayed with until a second is sure in the live one', () => {
  const { clock, now, pass } = start(500, 1, 1)
  pass(2)
  expect(now()).toBe(clock.now())
  clock.playback = { ...REAL_PLAYBACK, kind: 'rehearsal', origin: 0, position: -HUB_AHEAD_MS / 2 }
  pass(1)
  expect(now()).toBe(clock.now())
})
