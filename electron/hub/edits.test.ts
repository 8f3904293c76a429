// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Edit } from '../../shared/day/edits/edit.ts'
import {
  overwrittenIn,
  overwrittenSentence,
  ownSetsIn,
} from '../../shared/features/planning/overwritten.ts'
import type { HubMessage } from '../../shared/protocol/messages.ts'
import { command, desk, newHub, surface, wall } from './linked-hub.test-kit.ts'

const slots = { list: 'slots' } as const
const change = (id: string, set: Record<string, unknown>): Edit => ({
  type: 'change',
  in: slots,
  id,
  set,
})
const lastDay = (heard: readonly HubMessage[]) =>
  heard.flatMap((message) => (message.type === 'day' ? [message.day] : [])).at(-1)
const slotIn = (heard: readonly HubMessage[], id: string) =>
  lastDay(heard)?.slots.find((slot) => slot.id === id)

test('two desks edit at once: beside each other both stay; of the same field the last wins, and the other is told', () => {
  const { hub, time } = newHub()
  const one = desk(hub)
  const two = surface(hub, { kind: 'desk' }, { kind: 'desk', deskId: 'two' })
  const ofOne = [change('lunch', { end: '13:10', title: { nl: 'Samen eten' } })]
  const ofTwo = [change('lunch', { end: '13:20', leastMinutes: 20 })]
  one.say(command('a', { type: 'edit', edits: ofOne }, hub.now() + 4_000))
  two.say(command('b', { type: 'edit', edits: ofTwo }, hub.now() + 4_000))
  time.run(2_000)
  for (const { heard } of [one, two]) {
    expect(slotIn(heard, 'lunch')).toMatchObject({
      title: { nl: 'Samen eten' },
      end: '13:20',
      leastMinutes: 20,
    })
  }
  const [lost, ...others] = overwrittenIn(hub.day, ownSetsIn(ofOne))
  expect([lost?.field, others]).toEqual(['end', []])
  if (lost) {
    expect(overwrittenSentence(hub.day, lost, 'nl')).toBe(
      'Een andere regietafel wijzigde onderdeel ‘Samen eten’ na jou: wat daar staat, geldt.',
    )
  }
  expect(overwrittenIn(hub.day, ownSetsIn(ofTwo))).toEqual([])
})

test('walls of three rooms that are apart show what was edited ahead of them, and stay where they are', () => {
  const { hub, time } = newHub()
  const { heard, say } = desk(hub)
  const walls = ['zaal-1', 'zaal-2', 'zaal-3'].map((roomId) => {
    const shown = wall(hub, `tv-${roomId}`)
    say(
      command(
        `pair-${roomId}`,
        { type: 'pairDisplay', deviceId: `tv-${roomId}`, roomId, name: '' },
        hub.now() + 4_000,
      ),
    )
    return shown
  })
  const saw = { 'zaal-1': 'fase1/stap-1/clusteren', 'zaal-2': 'fase1/stap-1/clusteren' }
  say(command('l', { type: 'lengthen', rooms: ['zaal-1'], byMs: 240_000, saw }, hub.now() + 4_000))
  say(command('n', { type: 'next', rooms: ['zaal-2'], saw }, hub.now() + 4_000))
  time.run(2_000)
  const edits = [
    change('fase1', { end: '12:20', title: { nl: 'Langer' } }),
    change('lunch', { start: '12:20' }),
  ]
  say(command('e', { type: 'edit', edits }, hub.now() + 4_000))
  time.run(2_000)
  for (const shown of walls) {
    expect(slotIn(shown.heard, 'fase1')).toMatchObject({ title: { nl: 'Langer' }, end: '12:20' })
    expect(slotIn(shown.heard, 'lunch')).toMatchObject({ start: '12:20' })
  }
  say(
    command('p', { type: 'edit', edits: [change('fase1', { start: '10:20' })] }, hub.now() + 4_000),
  )
  expect(heard.at(-1)).toMatchObject({
    type: 'refused',
    refusal: { name: 'is-going-on', list: 'slots', id: 'fase1' },
  })
})
