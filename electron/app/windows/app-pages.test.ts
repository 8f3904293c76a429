// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answerPages, displayNumber, displayPage, isOwnPage, pageFiles } from './app-pages.ts'

const HUB = 'http://192.168.10.20:4500'
const folder = mkdtempSync(join(tmpdir(), 'pages-'))
const pages = join(folder, 'pages')
for (const name of ['pages/display', 'pages/assets', 'pages/.vite']) {
  mkdirSync(join(folder, name), { recursive: true })
}
writeFileSync(join(folder, 'secret.json'), '{}')
writeFileSync(join(pages, '.vite/manifest.json'), '{}')
writeFileSync(join(pages, 'display/index.html'), '<p>wall</p>')
writeFileSync(join(pages, 'display/early.html'), '<script>go()</script><script src="x"></script>')
writeFileSync(join(pages, 'assets/wall.js'), '')
writeFileSync(join(pages, 'assets/wall.js.gz'), '')
afterAll(() => rmSync(folder, { recursive: true }))

const answer = answerPages(pageFiles(pages))
const get = (url: string, method = 'GET') => answer({ url, method })

test('a display’s page comes with its type and a policy that lets it link and nothing else', async () => {
  const response = await get(displayPage(HUB))
  expect(await response.text()).toBe('<p>wall</p>')
  expect(Object.fromEntries(response.headers)).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self' ws: wss:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  })
})

test('a script that stands in the page itself is let through by its hash, and no other', async () => {
  const { headers } = await get('app://zaalscherm/display/early.html')
  const hash = createHash('sha256').update('go()').digest('base64')
  expect(headers.get('content-security-policy')).toContain(
    `script-src 'self' 'sha256-${hash}'; style-src`,
  )
})

test.each([
  ['app://zaalscherm/assets/wall.js', 200],
  ['app://zaalscherm/assets/wall.js.gz', 404],
  ['app://zaalscherm/assets', 404],
  ['app://zaalscherm/', 404],
  ['app://zaalscherm/.vite/manifest.json', 404],
  ['app://zaalscherm/../secret.json', 404],
  ['app://zaalscherm/%2e%2e/secret.json', 404],
  ['app://zaalscherm/..%2fsecret.json', 404],
  ['app://zaalscherm/display/..\\..\\secret.json', 404],
  ['app://elsewhere/display/index.html', 405],
])('%s: %i', async (url, status) => {
  expect((await get(url)).status).toBe(status)
})

test('pages are read and nothing else', async () => {
  expect((await get(displayPage(HUB), 'POST')).status).toBe(405)
})

test.each([
  [displayPage(HUB), true],
  ['app://zaalscherm.evil/display/index.html', false],
  ['http://zaalscherm/', false],
  ['file:///etc/passwd', false],
  ['', false],
])('%s is our own page: %s', (url, isOwn) => {
  expect(isOwnPage(url)).toBe(isOwn)
})

test('each display of a machine has its own page, which tells which one it is', () => {
  const pages = [1, 2, 12].map((number) => displayPage('http://10.0.0.2:4500', number))
  expect(pages.map(displayNumber)).toEqual([1, 2, 12])
  expect(new Set(pages).size).toBe(3)
})
