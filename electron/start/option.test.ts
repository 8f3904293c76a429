// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SHELL_WORDS } from '../../shared/i18n/shell.ts'
import { readCommandLine } from './command-line.ts'
import { HUB_OPTIONS, hubHelp, hubQuestion, readHubOptions } from './hub-options.ts'
import { appHelp, OPTIONS } from './switches.ts'

// A terminal's own, with room for a window that is made narrower.
const WIDTH = 100

test.each([
  ['the app', appHelp(), OPTIONS],
  ['the hub', hubHelp(), HUB_OPTIONS],
])('help of %s has one line for each option that is read, which fits', (_of, help, options) => {
  const lines = help.split('\n')
  for (const name of Object.keys(options)) {
    const its = lines.filter((line) => new RegExp(`^  (-h, )?--${name}[ ,]`).test(line))
    expect([name, its.length]).toEqual([name, 1])
  }
  expect(lines.filter((line) => line.length > WIDTH)).toEqual([])
})

test('help is given whatever else is asked, and a hub that is asked for it doesn’t serve', () => {
  for (const line of ['--help', '-h', 'display --help --hub 10.0.0.1', '--version --help']) {
    expect(readCommandLine(line.split(' '), SHELL_WORDS.en)).toEqual({ mode: 'help' })
  }
  expect(
    ['--data x -h', '--help --version', '--version', '--port 1'].map((line) =>
      hubQuestion(line.split(' ')),
    ),
  ).toEqual([...['help', 'help', 'version', null]])
  const wrong = readHubOptions(['--colour'])
  expect('problem' in wrong && wrong.problem).toContain('--help')
})

test('the README tells of the hub’s options but for those that the app alone uses', () => {
  const readme = readFileSync(join(import.meta.dirname, '../..', 'README.md'), 'utf8')
  const told = [...readme.matchAll(/^\| `--([a-z-]+)/gm)].map(([, name]) => name)
  const ofTheApp = ['sample', 'open', 'version', 'help']
  const all = Object.keys(HUB_OPTIONS).filter((name) => !ofTheApp.includes(name))
  expect(told.toSorted()).toEqual(all.toSorted())
})
