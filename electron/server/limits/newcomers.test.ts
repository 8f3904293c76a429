// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../shared/instant.ts'
import { Newcomers } from './newcomers.ts'

/** How many of `count` come in, spread over `overMs`, from as many addresses in turn. */
function come(newcomers: Newcomers, count: number, overMs: number, addresses: number, from = 0) {
  let letIn = 0
  for (let index = 0; index < count; index += 1) {
    const now = from + (index * overMs) / count
    if (newcomers.take(`10.0.0.${index % addresses}`, now)) letIn += 1
  }
  return letIn
}

test('a hall behind one router comes in, whether it takes minutes or seconds', () => {
  expect(come(new Newcomers(), 300, 2 * MINUTE, 1)).toBe(300)
  expect(come(new Newcomers(), 500, 10 * SECOND, 1)).toBe(500)
  expect(come(new Newcomers(), 1_000, 5 * MINUTE, 1)).toBe(1_000)
})

test('made-up people don’t fill the hub, from one address or from ten', () => {
  expect(come(new Newcomers(), 5_000, 5 * SECOND, 1)).toBeLessThan(600)
  expect(come(new Newcomers(), 5_000, 5 * SECOND, 10)).toBeLessThan(900)
})

test('while they try, who comes from elsewhere is let in', () => {
  const newcomers = new Newcomers()
  come(newcomers, 5_000, 5 * SECOND, 10)
  const elsewhere = Array.from({ length: 10 }, () => newcomers.take('10.0.1.1', 5 * SECOND))
  expect(elsewhere).toEqual(elsewhere.map(() => true))
})

test('once they have stopped, their own address is let in again', () => {
  const newcomers = new Newcomers()
  come(newcomers, 5_000, 5 * SECOND, 10)
  expect(come(newcomers, 100, MINUTE, 1, 10 * SECOND)).toBe(100)
})

test('phones that refuse cookies come in, few at a time; who makes up a cookie never does', () => {
  const newcomers = new Newcomers()
  const take = (known: 'by-itself' | 'made-up') =>
    Array.from({ length: 1_000 }, (_, index) =>
      newcomers.take(`10.0.0.${index % 10}`, 0, known),
    ).filter((one) => one).length
  expect([take('made-up'), take('by-itself')]).toEqual([0, 60])
})
