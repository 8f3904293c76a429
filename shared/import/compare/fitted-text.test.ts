// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { nameIn } from './fitted-text.ts'

test.each([
  ['Een \u202egnidro\u202c titel', 'Een gnidro titel'],
  ['Een\u0000titel\u2066\u2069', 'Een titel'],
  ['\u202e', '…'],
  ['👩‍👩‍👧 samen', '👩‍👩‍👧 samen'],
])(
  '%j is the name %j: what no screen shows, and what turns letters about, is left out',
  (text, name) => {
    expect(nameIn(text, 'nl')).toEqual({ nl: name })
  },
)
