// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** All files of ours that run where this one does. */
function reachedFrom(...files: string[]): Set<string> {
  const reached = new Set<string>()
  const left = files.map((file) => join(ROOT, file))
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, what = '', path = ''] of text.matchAll(/^import (.*?)'(\.[^']+)'/gms)) {
      if (!isOfTypes(what)) left.push(join(dirname(file), path))
    }
  }
  return new Set([...reached].map((file) => relative(ROOT, file)))
}

function isOfTypes(what: string): boolean {
  if (what.startsWith('type ')) return true
  const names = /\{(.*)\}/s.exec(what)?.[1]?.split(',') ?? ['all']
  return names.every((name) => /^\s*(type .*)?$/.test(name))
}

const RULES = ['shared/state/apply.ts', 'shared/features/rules.ts']

test('F2 what opens a journal reaches none of today’s rules, so that none can refuse', () => {
  const reached = reachedFrom('electron/store/open-day.ts', 'shared/state/facts/fold.ts')
  expect(RULES.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
  expect([...reached].filter((file) => RULES.includes(file) || file.endsWith('/rules.ts'))).toEqual(
    [],
  )
  expect(reached.has('electron/store/format-1/rules.js')).toBe(true)
  // What carries out commands does reach them: the walk would find a rule.
  expect([...reachedFrom('shared/state/apply.ts')]).toContain('shared/features/steering/rules.ts')
})
