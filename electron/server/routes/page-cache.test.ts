// SPDX-License-Identifier: EUPL-1.2
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { MadePage, PageCache } from './page-cache.ts'

function counted() {
  const cache = new PageCache()
  let made = 0
  const get = (key: string, from: object, now: number) =>
    cache.get(key, [from], now, () => {
      made += 1
      return new MadePage('nonce', `${key} ${made}`)
    })
  return { get, made: () => made }
}

test('a page is made once a second for all who get the same, and at once when it is steered', () => {
  const { get, made } = counted()
  const [steered, steeredAnew] = [{}, {}]
  const first = get('zaal-2 nl', steered, 0)
  for (let index = 0; index < 1_000; index += 1) {
    expect(get('zaal-2 nl', steered, index / 2)).toBe(first)
  }
  expect(made()).toBe(1)
  expect(get('zaal-2 nl', steeredAnew, 600).text).toBe('zaal-2 nl 2')
  expect(get('zaal-2 nl', steeredAnew, 1_600).text).toBe('zaal-2 nl 3')
  expect(get('zaal-2 en', steeredAnew, 1_600).text).toBe('zaal-2 en 4')
})

test('its bytes are made once as well, and say the same', () => {
  const page = new MadePage('nonce', 'Zaal 2')
  expect(page.gzipped).toBe(page.gzipped)
  expect(gunzipSync(page.gzipped).toString()).toBe('Zaal 2')
})

test('what only few would get is kept for few', () => {
  const { get, made } = counted()
  const from = {}
  for (let index = 0; index < 101; index += 1) get(`person-${index}`, from, 0)
  get('person-100', from, 0)
  expect(made()).toBe(101)
  get('person-0', from, 0)
  expect(made()).toBe(102)
})
