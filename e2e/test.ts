// SPDX-License-Identifier: EUPL-1.2
// `npm test`: everything that is checked, in the order in which it fails fastest. With `--long` all of
// what is tried at random, or at many places alike, of which `npm test` tries a share (`share.ts`).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bringChromium } from './chromium.ts'
import { bringOldBrowsers } from './old-browsers/install.ts'

const ROOT = join(import.meta.dirname, '..')

const STEPS: [name: string, command: string, args: string[]][] = [
  ['format and lint', 'biome', ['ci', '--error-on-warnings', '.']],
  ['types and walls', 'tsc', ['-b']],
  ['unit and world', 'vitest', ['run']],
  ['build', 'node', ['build.ts']],
  ['browser and app', 'playwright', ['test']],
]

const isLong = process.argv.includes('--long')
console.log(
  isLong
    ? 'All that is tried at random is tried.'
    : 'Of what is tried at random a share is tried; all of it: npm run test:long',
)
const chromium = bringChromium()
bringOldBrowsers()
const started = performance.now()
for (const [name, command, args] of STEPS) {
  const began = performance.now()
  console.log(`\n── ${name} ──`)
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: chromium, ...(isLong ? { LONG: '1' } : {}) },
  })
  if (status !== 0) {
    console.error(`\n${name} failed (${command} ${args.join(' ')})`)
    process.exit(status ?? 1)
  }
  console.log(`── ${name}: ${seconds(began)} s`)
}
console.log(`\nAll checks passed in ${seconds(started)} s.`)

function seconds(since: number): string {
  return ((performance.now() - since) / 1_000).toFixed(1)
}
