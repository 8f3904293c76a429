// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { watchFaults } from './fault-watch.ts'

const HOUR_S = 3_600

/** A wall's page; what outlives a load of it is handed on. */
function wallPage(memory = { loads: 0 }) {
  const did: string[] = []
  let isHidden = false
  const watch = watchFaults({
    show: (fault) => did.push(`show ${fault}`),
    hide: () => did.push('hide'),
    mend: () => did.push('mend') > 0,
    reload: () => did.push('reload'),
    isHidden: () => isHidden,
    loads: {
      get: () => memory.loads,
      set: (count) => {
        memory.loads = count
      },
    },
  })
  const pass = (seconds: number, each: () => void = () => {}) => {
    for (let second = 0; second < seconds; second += 1) {
      each()
      watch.tick()
    }
  }
  const hidden = (isSo: boolean) => {
    isHidden = isSo
  }
  return { watch, did, pass, memory, hidden }
}

test('a wall that paints each second is left alone all day', () => {
  const { watch, did, pass } = wallPage()
  pass(8 * HOUR_S, () => watch.painted(true))
  expect([did, watch.current()]).toEqual([[], null])
})

test('any fault is shown at once, and taken away once the wall was drawn anew', () => {
  for (const fault of ['script', 'render'] as const) {
    const { watch, did, pass } = wallPage()
    watch.painted(true)
    watch.fault(fault)
    expect(did).toEqual([`show ${fault}`])
    // What still paints beside the fault doesn't make up for it.
    watch.painted(true)
    expect(watch.current()).toBe(fault)
    pass(1)
    watch.painted(true)
    expect([did, watch.current()]).toEqual([[`show ${fault}`, 'mend', 'hide'], null])
  }
})

test('what can be read again, or paints again, is back at once', () => {
  for (const fault of ['message', 'frozen', 'start'] as const) {
    const { watch, did } = wallPage()
    watch.fault(fault)
    watch.painted(true)
    expect(did).toEqual([`show ${fault}`, 'hide'])
  }
})

test('a wall that has not begun to paint, or stops, is a fault; one that nobody sees is none', () => {
  const late = wallPage()
  late.pass(19)
  expect(late.watch.current()).toBe(null)
  late.pass(2)
  expect(late.watch.current()).toBe('start')

  const stuck = wallPage()
  stuck.watch.painted(true)
  stuck.pass(11)
  expect(stuck.watch.current()).toBe('frozen')

  const waiting = wallPage()
  waiting.watch.painted(false)
  waiting.pass(HOUR_S)
  expect(waiting.watch.current()).toBe(null)

  const unseen = wallPage()
  unseen.watch.painted(true)
  unseen.hidden(true)
  unseen.pass(HOUR_S)
  expect(unseen.watch.current()).toBe(null)
})

test('it is drawn anew twice, then loaded anew', () => {
  const { watch, did, pass } = wallPage()
  watch.fault('render')
  pass(30, () => watch.fault('render'))
  expect(did.slice(0, 4)).toEqual(['show render', 'mend', 'mend', 'reload'])
})

test('a fault that comes back with each load is no storm: it waits longer and longer', () => {
  const memory = { loads: 0 }
  const loadedAtS: number[] = []
  let page = wallPage(memory)
  for (let second = 0; second < 4 * HOUR_S; second += 1) {
    page.watch.fault('script')
    page.watch.tick()
    if (!page.did.includes('reload')) continue
    loadedAtS.push(second)
    page = wallPage(memory)
  }
  const pausesS = loadedAtS.map((at, index) => at - (loadedAtS[index - 1] ?? 0))
  expect(pausesS.slice(0, 5).every((pause, index) => pause >= (pausesS[index - 1] ?? 0))).toBe(true)
  expect(loadedAtS.filter((at) => at < HOUR_S).length).toBeLessThanOrEqual(9)
  expect(loadedAtS.filter((at) => at >= 3 * HOUR_S).length).toBeLessThanOrEqual(6)
})

test('a page that can’t be had is asked for again, as seldom', () => {
  const { watch, did, pass } = wallPage()
  watch.fault('render')
  pass(HOUR_S)
  const reloads = did.filter((what) => what === 'reload').length
  expect(reloads).toBeGreaterThan(3)
  expect(reloads).toBeLessThanOrEqual(10)
})

test('after five quiet minutes the next fault is the first', () => {
  const { watch, pass, memory } = wallPage({ loads: 4 })
  pass(301, () => watch.painted(true))
  expect(memory.loads).toBe(0)
})
