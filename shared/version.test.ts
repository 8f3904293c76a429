// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { VERSION } from './version.ts'

const ROOT = join(import.meta.dirname, '..')

test('the version has one home', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(VERSION).toBe(version)
  const written = new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?![\\d.])`)
  const files = globSync('{shared,electron,renderer}/**/*.{ts,tsx,html}', { cwd: ROOT })
  const others = [...files, 'electron-builder.yml', 'build.ts', 'vitest.config.ts'].filter((file) =>
    written.test(readFileSync(join(ROOT, file), 'utf8')),
  )
  expect(others).toEqual([])
})
