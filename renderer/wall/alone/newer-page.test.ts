// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { reloadIfOlder } from './newer-page.ts'

const OWN = '/assets/index-a.js'
const pageWith = (script: string) =>
  `<script type="module" src="${script}"></script><main id="display"></main>`

async function reloads(page: string | null): Promise<boolean> {
  let isReloaded = false
  await reloadIfOlder({
    script: OWN,
    current: () => (page === null ? Promise.reject(new Error('no hub')) : Promise.resolve(page)),
    reload: () => {
      isReloaded = true
    },
  })
  return isReloaded
}

test('a page out of the browser’s cache gives way to a newer one of the hub, and to nothing else', async () => {
  expect(await reloads(pageWith('/assets/index-b.js'))).toBe(true)
  expect(await reloads(pageWith(OWN))).toBe(false)
  expect(await reloads(null)).toBe(false)
})

test('a page of somebody else, as of a network that wants a login, is no newer one', async () => {
  expect(await reloads('<h1>Welcome to the hotel</h1>')).toBe(false)
})
