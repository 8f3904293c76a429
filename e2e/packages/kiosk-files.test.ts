// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCommandLine } from '../../electron/start/command-line.ts'
import { SHELL_WORDS } from '../../shared/i18n/shell.ts'
import { isOnPath } from './on-path.ts'

const UNIT = readFileSync(
  join(import.meta.dirname, '../../assets/kiosk/zaalscherm-display.service'),
  'utf8',
)
const PROGRAM = '/opt/Zaalscherm/zaalscherm'

test('systemd takes the unit as it is', ({ skip }) => {
  skip(!isOnPath('systemd-analyze'), 'there is no systemd-analyze here')
  const folder = mkdtempSync(join(tmpdir(), 'zaalscherm-unit-'))
  const file = join(folder, 'zaalscherm-display.service')
  // The program is not installed where this is tested.
  writeFileSync(file, UNIT.replace(PROGRAM, '/bin/true'))
  const { status, stderr } = spawnSync(
    'systemd-analyze',
    ['verify', '--man=no', '--recursive-errors=one', file],
    { encoding: 'utf8' },
  )
  rmSync(folder, { recursive: true })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('it starts a display without a word from anybody, and with what a person wrote for it', () => {
  const [, line = ''] = /^ExecStart=\S+ (.*)$/m.exec(UNIT) ?? []
  expect(line).toBe('display $ZAALSCHERM_ARGS')
  expect(UNIT).toMatch(/^EnvironmentFile=-/m)
  const told = [...UNIT.matchAll(/^# {3}ZAALSCHERM_ARGS=(.*)$/gm)].map(([, args = '']) => args)
  expect(told).toHaveLength(2)
  for (const more of ['', ...told]) {
    const args = `display ${more}`.trim().split(' ')
    expect(readCommandLine(args, SHELL_WORDS.en).mode).toBe('display')
  }
})
