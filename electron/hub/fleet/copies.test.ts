// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { SECOND } from '../../../shared/instant.ts'
import { Copies } from './copies.ts'

type Link = { name: string }

/** What becomes of a device whose links speak, and end, at these seconds. */
function after(...happens: [atS: number, name: string, what?: 'gone'][]) {
  const copies = new Copies()
  const links = new Map<string, Link>()
  return happens.map(([atS, name, what]) => {
    const link = links.get(name) ?? { name }
    links.set(name, link)
    copies.look(atS * SECOND)
    if (what) copies.gone('tv', link)
    else copies.spoke('tv', link, atS * SECOND)
    return copies.of('tv')
  })
}
const worst = (...happens: Parameters<typeof after>) => Math.max(...after(...happens))

test('two that go on asking side by side are two machines, however many there are', () => {
  expect(after([0, 'a'], [1, 'b'], [5, 'a'], [6, 'b'], [10, 'a'], [11, 'b'], [15, 'a'])).toEqual([
    ...[1, 1, 1, 1, 1, 1, 2],
  ])
  const eight = [...'abcdefgh']
  const turns = [0, 5, 10, 15].flatMap((atS) =>
    eight.map((name) => [atS, name] as [number, string]),
  )
  expect(worst(...turns)).toBe(8)
})

test('a page that was loaded anew, or whose network failed, is one machine', () => {
  const reload = [
    [0, 'a'],
    [5, 'a'],
    [6, 'a', 'gone'],
    [6, 'b'],
    [11, 'b'],
    [40, 'b'],
  ] as const
  // What it had on its way comes as the network does, and its link is known to be dead after that.
  const late = [
    [0, 'a'],
    [9, 'b'],
    [12, 'a'],
    [12, 'a'],
    [13, 'b'],
    [21, 'a', 'gone'],
    [22, 'b'],
  ] as const
  // A network that fails again and again.
  const flaps = [0, 10, 20, 30, 40, 50].flatMap((atS, turn) => [
    ...([
      [atS, `${turn + 1}`],
      [atS + 1, `${turn}`],
    ] as const),
    [atS + 9, `${turn}`, 'gone'] as const,
  ])
  for (const happens of [reload, late, flaps]) {
    expect(worst(...happens.map((one) => [...one] as [number, string]))).toBe(1)
  }
})

test('one of them that links anew is still there, and one that went is forgotten within a minute', () => {
  const both = [
    [0, 'a'],
    [1, 'b'],
    [6, 'a'],
    [16, 'a'],
  ] as [number, string][]
  expect(worst(...both)).toBe(2)
  expect(after(...both, [17, 'a', 'gone'], [18, 'c'], [19, 'b'], [29, 'b']).slice(4)).toEqual([
    ...[2, 2, 2, 2],
  ])
  expect(after(...both, [17, 'a', 'gone'], [20, 'b'], [50, 'b']).at(-1)).toBe(1)
})

test('once they were told to part they are one until they prove otherwise', () => {
  const copies = new Copies()
  const [a, b] = [{}, {}]
  const turns = (fromS: number, toS: number) => {
    const news: boolean[] = []
    for (let atS = fromS; atS < toS; atS += 5) {
      for (const link of [a, b]) news.push(copies.spoke('tv', link, atS * SECOND))
    }
    return news.filter((isNews) => isNews).length
  }
  expect([turns(0, 20), copies.all()]).toEqual([1, ['tv']])
  copies.parted('tv')
  expect([copies.of('tv'), turns(20, 30), copies.of('tv')]).toEqual([1, 0, 1])
  expect([turns(30, 45), copies.of('tv')]).toEqual([1, 2])
})
