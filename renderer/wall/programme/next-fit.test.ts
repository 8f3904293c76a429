// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { sizesFor } from '../fitting/sizes.ts'
import { nextFit } from './next-fit.ts'

const SIZES = sizesFor({ widthPx: 1_920, heightPx: 1_080 })
const PHASE = {
  title: 'Fase 2: Het probleem definiëren',
  shortTitle: 'Het probleem definiëren',
  detail: 'om 11:40, 35 min',
  shortDetail: 'om 11:40',
}

test('what comes stands on one line, with as much about it as that has room for', () => {
  const lunch = { title: 'Lunch!', detail: 'om 12:30, 45 min', shortDetail: 'om 12:30' }
  expect(nextFit(lunch, 'Straks', SIZES, false)).toMatchObject({ detail: 'om 12:30, 45 min' })
  expect(nextFit(PHASE, 'Straks', SIZES, false)).toMatchObject({
    title: 'Het probleem definiëren',
    detail: 'om 11:40',
    px: SIZES.nextPx,
  })
})

test('where room is short its title alone stands there', () => {
  expect(nextFit(PHASE, 'Straks', SIZES, true)).toMatchObject({ detail: '', px: SIZES.nextPx })
})

test('a title keeps its time and its size for as long as there are lines for them', () => {
  const title = 'Van paniek naar vrede: hoe een systeem toch nog te volgen is'
  const next = { title, detail: 'om 11:30, 45 min', shortDetail: 'om 11:30' }
  expect(nextFit(next, 'Straks', SIZES, false)).toMatchObject({
    detail: 'om 11:30',
    px: SIZES.nextPx,
  })
})

test('one that is too long for all lines is as large as they allow', () => {
  const next = { title: 'Van paniek naar vrede '.repeat(8), detail: '', shortDetail: '' }
  const { px } = nextFit(next, 'Straks', SIZES, false)
  expect(px).toBeLessThan(SIZES.nextPx)
  expect(px).toBeGreaterThan(SIZES.nextPx / 2)
})
