// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isSmall } from './picture-size.ts'

test.each([
  ['320 × 180', '/9j/wAALCAC0AUABAREA/9o=', true],
  ['320 × 180 after something else', '/9j/4AAQeHh4eHh4eHh4eHh4eHj/wAALCAC0AUABAREA/9o=', true],
  ['10,000 × 10,000', '/9j/wAALCCcQJxABAREA/9o=', false],
  ['0 × 0', '/9j/wAALCAAAAAABAREA/9o=', false],
  ['no frame before its first scan', '/9j/2gAA', false],
  ['a part that says it has no length', '/9j/4AAA4AAA', false],
  ['cut off', '/9j/wAA', false],
  ['another kind', 'iVBORw0KGgo=', false],
  ['nothing', '', false],
])('a picture that says it is %s: %s', (_, base64, isTaken) => {
  expect(isSmall(`data:image/jpeg;base64,${base64}`)).toBe(isTaken)
})
