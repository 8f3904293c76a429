// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { choicesOf } from './choices.ts'

const at = (search: string) => choicesOf({ origin: 'http://10.0.0.2:4500', search })

test('without choices a display takes its own origin, the day’s language and the dark ground', () => {
  expect(at('')).toEqual({
    hubBase: 'http://10.0.0.2:4500',
    language: null,
    ground: 'dark',
    screen: null,
  })
})

test('all of them can be chosen', () => {
  expect(at('?hub=http://192.168.10.20:4500&lang=en&ground=paper&screen=2')).toEqual({
    hubBase: 'http://192.168.10.20:4500',
    language: 'en',
    ground: 'paper',
    screen: 2,
  })
})

test('a hub may be typed without its scheme', () => {
  expect(at('?hub=192.168.10.20:4500').hubBase).toBe('http://192.168.10.20:4500')
})

test('what is no choice counts for nothing', () => {
  expect(at('?hub=%20://&lang=de&ground=pink&screen=left')).toEqual(at(''))
})
