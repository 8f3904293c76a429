// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html, styleElement } from './html.ts'

test('what is put in is text, wherever it stands', () => {
  const name = `<b title='x'>"Sam" & co</b>`
  expect(html`<p title="${name}">${name}</p>`.toString()).toBe(
    '<p title="&lt;b title=&#39;x&#39;&gt;&quot;Sam&quot; &amp; co&lt;/b&gt;">' +
      '&lt;b title=&#39;x&#39;&gt;&quot;Sam&quot; &amp; co&lt;/b&gt;</p>',
  )
})

test('a template in a template is not escaped twice, and lists are joined', () => {
  const names = ['a<', 'b']
  expect(html`<ul>${names.map((name) => html`<li>${name}</li>`)}</ul>`.toString()).toBe(
    '<ul><li>a&lt;</li><li>b</li></ul>',
  )
})

test('null and false leave nothing, zero does', () => {
  expect(html`[${null}${false}${0}${''}]`.toString()).toBe('[0]')
})

test('how far its lines stand in stays with the source, and what is put in stays as it is', () => {
  const typed = 'one\n    two'
  expect(
    html`<p>
      ${typed}
        </p>`.toString(),
  ).toBe('<p>\none\n    two\n</p>')
})

test('what was not made by a template never passes for one', () => {
  // Outside data may hold anything; the compiler can't see that here.
  const forged = JSON.parse('{"toString":"<b>"}')
  expect(() => html`${forged}`.toString()).toThrow()
  const list = JSON.parse('["<b>"]')
  expect(html`${list}`.toString()).toBe('&lt;b&gt;')
})

test('no text ever makes markup, and none is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, other) => {
      const made = html`<p title="${text}">${[other, html`${text}`]}</p>`.toString()
      const title = made.slice('<p title="'.length, made.indexOf('">'))
      const inner = made.slice(made.indexOf('">') + 2, -'</p>'.length)
      expect(title + inner).not.toMatch(/[<>"']/)
      expect(unescaped(title)).toBe(text)
      expect(unescaped(inner)).toBe(other + text)
    }),
  )
})

test('a style sheet can not end its own element', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const made = styleElement(`${before}</style><script>${after}`, 'n"').toString()
      expect(made.slice('<style nonce="n&quot;">'.length, -'</style>'.length)).not.toContain('<')
    }),
  )
})

function unescaped(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return text.replace(/&([a-z]+|#39);/g, (_, name: string) => named[name] ?? '?')
}
