// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { takeTurns } from './take-turns.ts'

const [FIRST, SECOND] = ['https://10.0.0.1:4500', 'https://10.0.0.2:4500']

/** Where a display goes at its first look, if at all. */
async function wentTo(
  link: 'connected' | 'lost',
  pairingCode: string | null,
  ...found: (string | null)[]
): Promise<string[]> {
  const gone: string[] = []
  const calls: (() => unknown)[] = []
  const asked: true[] = []
  const hubAddress = async () => {
    asked.push(true)
    return found[asked.length - 1] ?? null
  }
  takeTurns(
    { hubAddress },
    { getState: () => ({ link, pairingCode }) },
    {
      linkedTo: () => FIRST,
      after: (_ms, call) => {
        calls.push(call)
        return () => {}
      },
      goTo: (origin) => gone.push(origin),
    },
  )
  await calls[0]?.()
  // It looks again, whatever came of it.
  expect(calls).toHaveLength(2)
  if (pairingCode === null) expect(asked).toEqual([])
  return gone
}

test('a display that waits for a room goes to the next hub that there is', async () => {
  expect(await wentTo('connected', 'ABCD', SECOND)).toEqual([SECOND])
})

test('also where the app takes it to be at that one already', async () => {
  expect(await wentTo('connected', 'ABCD', FIRST, SECOND)).toEqual([SECOND])
})

test.each([
  ['the only one', 'connected', 'ABCD', [FIRST, FIRST]],
  ['none that was found', 'connected', 'ABCD', [null]],
  ['one that has a room for it', 'connected', null, [SECOND]],
  ['one whose link is lost, which is tried again first', 'lost', 'ABCD', [SECOND]],
] as const)('it stays with %s', async (_, link, code, found) => {
  expect(await wentTo(link, code, ...found)).toEqual([])
})
