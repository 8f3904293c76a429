// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** What a test must not do, as far as its text shows it, and what to do instead. */
const REFUSED: [what: string, isIn: (text: string) => boolean, instead: string][] = [
  [
    'holds how long something took against a limit',
    (text) => {
      const took = Array.from(text.matchAll(TOOK), ([, name]) => name ?? '')
      const isTime = new RegExp([NOW.source, ...took.map((name) => `\\b${name}\\b`)].join('|'))
      return argumentsOf(text, /\bexpect(?:\.poll)?\(/g).some((asserted) => isTime.test(asserted))
    },
    'count what must not come, or read the clock before and after and let the value lie between',
  ],
  [
    'sleeps',
    (text) => /\bwaitForTimeout\(/.test(text),
    'wait for what is to come, or let the page’s own clock run',
  ],
  [
    'has a limit of its own',
    (text) => /\btimeout: |\btest\.(?:setTimeout|slow)\(/.test(text),
    'leave it to playwright.config.ts, where limits are for what hangs',
  ],
]

const NOW = /\b(?:performance|Date)\.now\(\)/
/** A name that is given a length of real time. */
const TOOK = /\bconst (\w+) = [^\n]*\b(?:performance|Date)\.now\(\) - /g

/** What stands between the brackets of each such call. */
function argumentsOf(text: string, call: RegExp): string[] {
  return Array.from(text.matchAll(call), (match) => {
    const from = match.index + match[0].length
    let depth = 1
    let at = from
    while (at < text.length && depth > 0) {
      if (text[at] === '(') depth += 1
      if (text[at] === ')') depth -= 1
      at += 1
    }
    return text.slice(from, at - 1)
  })
}

const tests = globSync('{shared,electron,renderer,e2e}/**/*.{test,spec,contract}.{ts,tsx}', {
  cwd: ROOT,
  exclude: ['**/node_modules/**', '**/dist/**'],
}).filter((file) => !file.endsWith('wall-time.test.ts'))

function refusedIn(text: string): string[] {
  return REFUSED.filter(([, isIn]) => isIn(text)).map(
    ([what, , instead]) => `${what}; instead: ${instead}`,
  )
}

test('no test asserts wall time, sleeps, or has a limit of its own', () => {
  const wrong = tests.flatMap((file) =>
    refusedIn(readFileSync(join(ROOT, file), 'utf8')).map((what) => `${file} ${what}`),
  )
  expect(tests.length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

test.each([
  'expect(performance.now() - began).toBeLessThan(10_000)',
  'expect(Math.abs(receivedAt - Date.now())).toBeLessThan(1_000)',
  'await expect.poll(async () => (await leftMs()) + performance.now() - began).toBeLessThan(2_000)',
  'const tookMs = performance.now() - began\nexpect(tookMs / 2).toBeLessThan(10_000)',
  'await page.waitForTimeout(3_000)',
  "await expect(title).toHaveText('Schetsen', { timeout: 3_000 })",
  'test.setTimeout(60_000)',
])('it is seen in: %s', (line) => {
  expect(refusedIn(line)).not.toEqual([])
})

test.each([
  'const before = Date.now()\nexpect(hubNow).toBeGreaterThan(before - boundMs)',
  'expect(texts).toContain(shown)\nconst after = performance.now()',
  'const stop = setTimeout(() => child.kill(), LIMIT_MS)',
  'const at = Date.now() + 5 * MINUTE\nexpect(at).toBe(at)',
  'const passedMs = Date.now() - began\nexpect(receivedAt).toBeLessThanOrEqual(at + passedMs)',
])('it is not seen in: %s', (line) => {
  expect(refusedIn(line)).toEqual([])
})
