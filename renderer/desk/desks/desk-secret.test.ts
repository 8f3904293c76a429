// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { keepsCookies, secretInHash } from './desk-secret.ts'

test('the secret is read from the hash, and nothing else is taken for one', () => {
  expect(secretInHash('#key=ONETIME_-9')).toBe('ONETIME_-9')
  expect(secretInHash('#displays')).toBeNull()
  expect(secretInHash('')).toBeNull()
})

test('a browser keeps cookies where one that was set can be read, and no trace of it is left', () => {
  const set: string[] = []
  const keeping = {
    get cookie() {
      return set.at(-1)?.split(';')[0] ?? ''
    },
    set cookie(text) {
      set.push(text)
    },
  }
  expect(keepsCookies(keeping)).toBe(true)
  expect(set.at(-1)).toContain('Max-Age=0')
  const silent = {
    get cookie() {
      return ''
    },
    set cookie(_text) {},
  }
  const refusing = {
    get cookie(): string {
      throw new Error('refused')
    },
    set cookie(_text) {
      throw new Error('refused')
    },
  }
  expect([silent, refusing].map(keepsCookies)).toEqual([false, false])
})
