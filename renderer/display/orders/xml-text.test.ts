// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { xmlText } from './xml-text.ts'

test.each([
  ['<p>Zaal\t1\n2</p>', '<p>Zaal\t1\n2</p>'],
  ['\u05e2\u05d1 👩‍👩‍👧 é', '\u05e2\u05d1 👩‍👩‍👧 é'],
  ['Zaal\u0000\u0008\u001b 1', 'Zaal    1'],
  ['half \ud83d of one', 'half   of one'],
  ['\uffff', ' '],
])('%j is %j in an image, and can be put in its address', (html, text) => {
  expect(xmlText(html)).toBe(text)
  expect(() => encodeURIComponent(xmlText(html))).not.toThrow()
})
