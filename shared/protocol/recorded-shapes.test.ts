// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { REAL_PLAYBACK } from '../clock/timebase.ts'
import { sampleDay } from '../day/sample-day.test-kit.ts'
import { DisplayOrder } from '../features/fleet/device.ts'
import { attendeeView } from '../views/attendee-view.test-kit.ts'
import { HubMessage, SurfaceMessage } from './messages.ts'
import { PROTOCOL } from './version.ts'

const FILE = join(import.meta.dirname, 'recorded-shapes.json')

/** The messages' shapes as text that doesn't depend on the order in which they were written. */
function shapesNow(): unknown {
  const shapeOf = (schema: z.core.$ZodType) =>
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' })
  return sorted({
    SurfaceMessage: shapeOf(SurfaceMessage),
    HubMessage: shapeOf(HubMessage),
    DisplayOrder: shapeOf(DisplayOrder),
  })
}

/** Objects by key; lists of names as they come in, since their order says nothing. */
function sorted(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item))
    return key === 'required' || key === 'enum' ? items.toSorted() : items
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => !WORDS.has(name) || key === 'properties')
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner, name)]))
}

/** What a schema says to people: to write that better is no new protocol. */
const WORDS = new Set(['description', 'title', '$schema', 'id', '$id'])

function recorded(): Record<string, unknown> {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
}

/** Keeps this version and the one before it, which is still served. */
function record(): void {
  const before = recorded()[PROTOCOL - 1]
  const kept = before === undefined ? {} : { [PROTOCOL - 1]: before }
  const all = { ...kept, [PROTOCOL]: shapesNow() }
  writeFileSync(FILE, `${JSON.stringify(all, null, 1)}\n`)
}

test('a changed message has a new version (RECORD_PROTOCOL=1 npx vitest run shared/protocol)', () => {
  // A version that was recorded is never written over: whoever means to takes it out by hand.
  if (process.env.RECORD_PROTOCOL && recorded()[PROTOCOL] === undefined) record()
  const shape = recorded()[PROTOCOL]
  if (shape === undefined) {
    throw new Error(`Version ${PROTOCOL} is not recorded yet: RECORD_PROTOCOL=1 records it.`)
  }
  expect(shapesNow(), 'a message changed: raise PROTOCOL in version.ts, then record it').toEqual(
    shape,
  )
})

test('what the hub says and what surfaces say can be read back', () => {
  const day = sampleDay('staatsprint')
  const view = attendeeView()
  const fromHub = [
    { type: 'welcome', protocol: PROTOCOL },
    { type: 'day', day },
    { type: 'pairing', code: 'K7QM', playback: REAL_PLAYBACK },
    { type: 'view', seq: 3, playback: REAL_PLAYBACK, view },
    { type: 'refused', commandId: null, refusal: { name: 'nothing-next' } },
  ]
  for (const message of fromHub) {
    const read = HubMessage.parse(JSON.parse(JSON.stringify(message)))
    expect(read).toMatchObject(message)
  }
})

test('a hub message with a field more is read; a surface’s is refused', () => {
  const welcome = { type: 'welcome', protocol: 1, later: true }
  expect(HubMessage.safeParse(welcome).success).toBe(true)
  const hello = { type: 'hello', protocol: 1, later: true }
  expect(SurfaceMessage.safeParse(hello).success).toBe(false)
})

test('numbers that are none, and texts without end, are refused at the edge', () => {
  const lengthen = (byMs: number) => ({
    type: 'command',
    commandId: 'c',
    expiresAt: 1,
    command: { type: 'lengthen', rooms: 'all', saw: {}, byMs },
  })
  const sizes = [60_000, 0, 0.5, Number.NaN, 1e9, -3_600_000]
  expect(sizes.map((byMs) => SurfaceMessage.safeParse(lengthen(byMs)).success)).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
  ])
  const speeds = [1, 2.5, 600, 0, 0.5, 601, -1, Number.NaN]
  const rehearse = (rate: number) => ({
    type: 'command',
    commandId: 'r',
    expiresAt: 1,
    command: { type: 'beginRehearsal', at: 1_710_322_860_000, rate },
  })
  expect(speeds.map((rate) => SurfaceMessage.safeParse(rehearse(rate)).success)).toEqual([
    ...[true, true, true],
    ...[false, false, false, false, false],
  ])
  const clock = { type: 'clock', sentAt: Number.POSITIVE_INFINITY }
  expect(SurfaceMessage.safeParse(clock).success).toBe(false)
})
