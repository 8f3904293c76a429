// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { tooOldScript } from './too-old-script.ts'

test.each(['display', 'desk'] as const)(
  'what says that a browser is too old for a %s is a script of 2009',
  (surface) => {
    const script = tooOldScript(surface)
    // Without what it says: strings hold any letter.
    const code = script.replace(/"[^"]*"|'[^']*'/g, "''")
    expect(code).not.toMatch(/=>|`|\b(let|const|class|of|async|await)\b|\.\.\.|\?\.|\?\?/)
    expect(code).not.toMatch(/\.(append|prepend|remove|closest|forEach|includes|dataset|hidden)\b/)
  },
)

test('it names the browsers that will do, in both languages', () => {
  expect(tooOldScript('display')).toContain(
    'Chrome of Edge vanaf 79, Firefox vanaf 78, Safari vanaf 13.1',
  )
  expect(tooOldScript('desk')).toContain('Chrome or Edge 117, Firefox 115, Safari 17, or newer')
})
