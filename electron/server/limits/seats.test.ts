// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { Audience } from '../../../shared/views/view.ts'
import { Seats } from './seats.ts'

const ROUTER = '10.0.0.1'

/** Seats, with the displays that are paired and the people who have joined by now. */
function hall() {
  const paired = new Set<string>()
  const joined = new Set<string>()
  const seats = new Seats({
    isPaired: (deviceId) => paired.has(deviceId),
    people: { hasJoined: (personId) => joined.has(personId) },
  })
  /** Who had to give its seat to somebody else, in order. */
  const gave: Audience[] = []
  const takeOne = (audience: Audience, sender = ROUTER) =>
    seats.take({ audience, sender, giveUp: () => gave.push(audience) })
  const takeDesk = (deskId: string) =>
    seats.take({ audience: { kind: 'desk' }, sender: ROUTER, deskId, giveUp: () => {} })
  /** How many of so many get a seat, each as `nth` says. */
  const take = (count: number, nth: (index: number) => Audience, sender?: string) =>
    Array.from({ length: count }, (_, index) => takeOne(nth(index), sender)).filter((one) => one)
      .length
  return { paired, joined, gave, take, takeOne, takeDesk }
}

const display = (deviceId: string): Audience => ({ kind: 'display', deviceId })
const phone = (personId: string): Audience => ({ kind: 'attendee', personId, roomId: 'zaal-1' })

test('each kind has seats of its own', () => {
  const { paired, take } = hall()
  for (let index = 0; index < 400; index += 1) paired.add(`wall-${index}`)
  expect([
    take(2_100, (index) => phone(`p${index}`)),
    take(70, (index) => display(`tv-${index}`)),
    take(400, (index) => display(`wall-${index}`)),
    take(30, () => ({ kind: 'desk' })),
  ]).toEqual([2_000, 60, 300, 20])
})

test('one phone can have a few links, not all of them', () => {
  const { take } = hall()
  expect([take(9, () => phone('p1')), take(9, () => phone('p2'))]).toEqual([5, 5])
})

test('one wall, or one who was let in, has a few links, of which the last goes on, and never all seats', () => {
  const one: [Audience, most: number][] = [
    // A classroom of machines that were copied from one.
    [display('wall'), 20],
    [{ kind: 'facilitator', facilitatorId: 'f' }, 5],
    [{ kind: 'juror', jurorId: 'j' }, 5],
  ]
  for (const [audience, most] of one) {
    const { paired, gave, take } = hall()
    paired.add('wall').add('other')
    expect(take(400, () => audience)).toBe(400)
    expect(gave).toHaveLength(400 - most)
    expect(take(1, () => display('other'))).toBe(1)
  }
})

test('a second desk leaves seats to the first, which can withdraw it', () => {
  const { takeDesk } = hall()
  const links = Array.from({ length: 25 }, () => takeDesk('second'))
  expect(links.filter((leave) => leave !== null)).toHaveLength(10)
  expect(takeDesk('first')).not.toBe(null)
  links[0]?.()
  expect(takeDesk('second')).not.toBe(null)
})

test('a display that is paired, or gone, leaves its seat to the next', () => {
  const { paired, take, takeOne } = hall()
  const leave = takeOne(display('gone'))
  take(59, (index) => display(`tv-${index}`))
  expect(take(1, () => display('a'))).toBe(0)
  paired.add('tv-3')
  expect(take(2, (index) => display(`b${index}`))).toBe(1)
  leave?.()
  expect(take(2, (index) => display(`c${index}`))).toBe(1)
})

test('who comes from where few have a seat gets one where all are taken, of those with most', () => {
  const { gave, take } = hall()
  take(50, (index) => display(`hall-${index}`))
  take(10, (index) => display(`other-${index}`), '10.0.0.2')
  expect(take(2, (index) => display(`new-${index}`), '10.0.0.3')).toBe(2)
  // The ones that came last: a code that somebody reads off a wall stays there.
  expect(gave).toEqual([display('hall-49'), display('hall-48')])
})

test('no address has another give up a seat to hold more than it does', () => {
  const { gave, take } = hall()
  take(60, (index) => display(`hall-${index}`))
  expect(take(60, (index) => display(`new-${index}`), '10.0.0.2')).toBe(30)
  expect(gave).toHaveLength(30)
  expect(take(60, (index) => display(`again-${index}`))).toBe(0)
})

test('a hall behind one address has all seats that nobody else asks for', () => {
  const { gave, take } = hall()
  expect(take(2_000, (index) => phone(`p${index}`))).toBe(2_000)
  expect([take(1, () => phone('late')), take(1, () => phone('elsewhere'), '10.0.0.2')]).toEqual([
    0, 1,
  ])
  expect(gave).toEqual([phone('p1999')])
})

test('a desk that was let in, and a wall that hangs, give their seat to nobody', () => {
  const { paired, gave, take } = hall()
  for (let index = 0; index < 400; index += 1) paired.add(`wall-${index}`)
  take(300, (index) => display(`wall-${index}`))
  take(20, () => ({ kind: 'desk' }))
  expect([
    take(1, () => display('wall-399'), '10.0.0.2'),
    take(1, () => ({ kind: 'desk' }), '10.0.0.2'),
    gave,
  ]).toEqual([0, 0, []])
})

test('who has joined keeps its seat, whoever else comes', () => {
  const { joined, gave, take } = hall()
  for (let index = 0; index < 1_990; index += 1) joined.add(`p${index}`)
  take(2_000, (index) => phone(`p${index}`))
  expect(take(2_000, (index) => phone(`made-up-${index}`), '10.0.0.2')).toBe(5)
  expect(gave).toEqual([9, 8, 7, 6, 5].map((index) => phone(`p199${index}`)))
})

test('who gave up its seat holds none, also before its link has ended', () => {
  const { take, takeOne } = hall()
  const leave = takeOne(display('first'))
  take(58, (index) => display(`hall-${index}`))
  const leaveLast = takeOne(display('last'))
  take(1, () => display('new'), '10.0.0.2')
  leaveLast?.()
  expect(take(1, () => display('too late'))).toBe(0)
  leave?.()
  expect(take(1, () => display('in time'))).toBe(1)
})

test('made-up phones keep nobody who has joined from a link, also behind the same address', () => {
  const { joined, gave, take } = hall()
  for (let index = 0; index < 300; index += 1) joined.add(`hall-${index}`)
  take(2_000, (index) => phone(`made-up-${index}`))
  expect(take(300, (index) => phone(`hall-${index}`))).toBe(300)
  expect(gave.every((one) => one.kind === 'attendee' && one.personId.startsWith('made-up'))).toBe(
    true,
  )
  // Whoever made them up gets none of those back.
  expect(take(10, (index) => phone(`again-${index}`))).toBe(0)
})
