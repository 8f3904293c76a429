// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepRole, keptRole } from './kept-role.ts'
import { argumentsByRole, isPlainStart } from './role-arguments.ts'
import { answerAt, pinPage } from './role-page.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'zaalscherm-role-'))

test.each(['desk', 'wall'] as const)('%s is kept from one start to the next', (role) => {
  const folder = newFolder()
  expect(keptRole(folder)).toBe(null)
  keepRole(folder, role)
  expect(keptRole(folder)).toBe(role)
})

test.each(['', '{"version":1,"role":', '{"version":2,"role":"wall"}', '{"version":1,"role":"x"}'])(
  'what can’t be read, %j, is asked again',
  (text) => {
    const folder = newFolder()
    writeFileSync(join(folder, 'role.json'), text)
    expect(keptRole(folder)).toBe(null)
    keepRole(folder, 'wall')
    expect(keptRole(folder)).toBe('wall')
  },
)

test('a laptop with days on it is asked nothing: it has always been the desk', () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'library'))
  expect(keptRole(folder)).toBe('desk')
  keepRole(folder, 'wall')
  expect(keptRole(folder)).toBe('wall')
})

test.each([
  ['', 'display'],
  ['--use-angle=gl', 'display --use-angle=gl'],
  ['--no-kiosk', 'display --no-kiosk'],
  ['--screens all', 'display --screens all'],
  ['--screen=2 --hub 10.0.0.2', 'display --screen=2 --hub 10.0.0.2'],
  ['--machine', 'display --machine'],
  // What it is to be is said here.
  ['display --hub 10.0.0.2', 'display --hub 10.0.0.2'],
  ['--port 4600', '--port 4600'],
  ['--library /srv/days', '--library /srv/days'],
  ['--self-check --no-kiosk', '--self-check --no-kiosk'],
  ['--version', '--version'],
  ['eigen.zaalscherm', 'eigen.zaalscherm'],
  ['--hub=10.0.0.2 eigen.zaalscherm', '--hub=10.0.0.2 eigen.zaalscherm'],
  // It is told what is wrong, as everywhere.
  ['--scren 2', '--scren 2'],
])('a screen in a room that is started with “%s” starts as “%s”', (given, started) => {
  const args = given === '' ? [] : given.split(' ')
  expect(argumentsByRole(args, 'wall').join(' ')).toBe(started)
  expect(argumentsByRole(args, 'desk')).toBe(args)
  expect(argumentsByRole(args, null)).toBe(args)
})

test('a screen’s PIN can be left out in words, and what is typed is told as dots', () => {
  const page = decodeURIComponent(pinPage('en', 'press Enter: ●●', 'Not <the> same.'))
  expect(page).toContain('press Enter: ●●')
  expect(page).toContain('Not &lt;the> same.')
  const [, address = ''] = /form action="([^"]+)"/.exec(page) ?? []
  expect(answerAt(address)).toEqual({ kind: 'skip-pin' })
})

test('only a start without arguments of ours is a plain one', () => {
  expect(
    ['', '--ozone-platform=x11', '--kiosk', 'display'].map((line) =>
      isPlainStart(line === '' ? [] : [line]),
    ),
  ).toEqual([true, true, false, false])
})
