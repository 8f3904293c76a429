// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MemoryStore } from '../../../e2e/world/memory-store.ts'
import { sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { SECOND } from '../../../shared/instant.ts'
import type { Fact } from '../../../shared/state/facts/fact.ts'
import type { TypedText } from '../../../shared/state/facts/typed-texts.ts'
import { command, desk, LOCK, newHub } from '../linked-hub.test-kit.ts'
import { FileGone } from '../playback/file-gone.ts'

/** A store whose file a test takes away and puts back. */
class LosableStore extends MemoryStore {
  isAway = false

  override isGone(): boolean {
    return this.isAway
  }

  override append(fact: Fact, typed: readonly TypedText[]): void {
    if (this.isAway) throw new FileGone()
    super.append(fact, typed)
  }
}

function world() {
  const store = new LosableStore(sampleDay('staatsprint'))
  const { hub, time, faults } = newHub(store)
  const { heard, say } = desk(hub)
  const trouble = () => {
    const view = heard.findLast((message) => message.type === 'view')?.view
    return view?.kind === 'desk' ? view.trouble : null
  }
  return { store, hub, time, faults, heard, say, trouble }
}

test('a desk hears that the file is gone before it presses, and that it is back', () => {
  const { store, time, faults, trouble } = world()
  expect(trouble()).toEqual({ clockBehindMs: null, isFileGone: false })
  store.isAway = true
  time.run(2 * SECOND)
  expect(trouble()).toEqual({ clockBehindMs: null, isFileGone: true })
  expect(faults).toEqual(["the day's file is gone"])
  store.isAway = false
  time.run(2 * SECOND)
  expect(trouble()).toEqual({ clockBehindMs: null, isFileGone: false })
})

test('what can’t be kept as the file is gone is refused by that name, and to a phone as not stored', () => {
  const { store, hub, heard, say } = world()
  store.isAway = true
  say(command('lock', LOCK))
  expect(heard.at(-1)).toEqual({
    type: 'refused',
    commandId: 'lock',
    refusal: { name: 'file-gone' },
  })
  const phone = { kind: 'attendee', personId: 'phone' } as const
  const answer = hub.submit(phone, 'join', { type: 'join', teamId: 'delta', displayName: null })
  expect(answer).toEqual({ refusal: { name: 'not-stored' } })
  expect([...store.facts()]).toEqual([])
  store.isAway = false
  say(command('again', LOCK))
  expect(heard.find(({ type }) => type === 'accepted')).toEqual({
    type: 'accepted',
    commandId: 'again',
    seq: 1,
  })
})
