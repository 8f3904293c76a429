// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { wifiWarnings } from './wifi-warnings.ts'

test('what may keep a phone off the network is told beside its code', () => {
  expect([
    wifiWarnings({ name: 'Zaal', password: 'welkom-hier' }),
    wifiWarnings({ name: 'Zaal', password: null }),
    wifiWarnings({ name: 'Gast; 100%', password: 'kort', isHidden: true }),
  ]).toEqual([[], ['open'], ['short', 'risky', 'hidden']])
})
