// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type AutostartPorts, autostart, keptArguments } from './autostart.ts'
import { execLine } from './desktop-file.ts'

const COMMAND = ['/opt/zaalscherm', 'display', '--hub', '192.168.10.20:4500'] as const

/** A system with login items that does as it is told, or refuses. */
function system(platform: NodeJS.Platform, refuses = false) {
  const folder = mkdtempSync(join(tmpdir(), 'zaalscherm-autostart-'))
  const items = new Set<string>()
  const keyOf = ({ path = '', args = [] }: { path?: string; args?: string[] } = {}) =>
    [path, ...args].join(' ')
  const ports: AutostartPorts = {
    ...{ platform, command: [...COMMAND], linuxFolder: join(folder, 'autostart') },
    argumentsFile: join(folder, 'start.json'),
    loginItems: {
      getLoginItemSettings: (item) => ({ openAtLogin: items.has(keyOf(item)) }),
      setLoginItemSettings: ({ openAtLogin, ...item }) => {
        if (refuses) return
        if (openAtLogin) items.add(keyOf(item))
        else items.delete(keyOf(item))
      },
    },
  }
  return { ports, items, folder }
}

test.each(['linux', 'win32', 'darwin'] as const)(
  'on %s the switch goes on, stays on, and off',
  (platform) => {
    const { ports } = system(platform)
    expect(autostart(ports).isOn()).toBe(false)
    autostart(ports).set(true)
    expect(autostart(ports).isOn()).toBe(true)
    autostart(ports).set(false)
    expect(autostart(ports).isOn()).toBe(false)
  },
)

test('Linux has a desktop file that starts what runs now', () => {
  const { ports, folder } = system('linux')
  autostart(ports).set(true)
  const text = readFileSync(join(folder, 'autostart/zaalscherm.desktop'), 'utf8')
  expect(text).toContain('\nExec="/opt/zaalscherm" "display" "--hub" "192.168.10.20:4500"\n')
  autostart(ports).set(false)
  expect(existsSync(join(folder, 'autostart/zaalscherm.desktop'))).toBe(false)
})

test('what was meant for one start isn’t done at each: no day begins anew, and no other hub is taken', () => {
  const { ports, folder } = system('linux')
  const once = ['--replace', '--recover', '--forget-hub']
  autostart({ ...ports, command: [...COMMAND, ...once] }).set(true)
  const text = readFileSync(join(folder, 'autostart/zaalscherm.desktop'), 'utf8')
  expect(text).toContain(`\nExec=${execLine(COMMAND)}\n`)
})

test('what a shell or a desktop would read otherwise is quoted', () => {
  expect(execLine(['/home/een map/z', 'a"b', '$HOME', '100%', 'C:\\x'])).toBe(
    '"/home/een map/z" "a\\\\"b" "\\\\$HOME" "100%%" "C:\\\\\\\\x"',
  )
})

test('a line in a folder’s name begins no line of the file', () => {
  expect(execLine(['/home/a\nHidden=true\r/z'])).toBe('"/home/a\\nHidden=true\\r/z"')
})

test('Windows knows the item by its program and arguments', () => {
  const { ports, items } = system('win32')
  autostart(ports).set(true)
  expect([...items]).toEqual([COMMAND.join(' ')])
})

test('macOS, which passes no arguments, finds them in a file', () => {
  const { ports } = system('darwin')
  expect(keptArguments(ports.argumentsFile)).toBe(null)
  autostart(ports).set(true)
  expect(keptArguments(ports.argumentsFile)).toEqual(COMMAND.slice(1))
  autostart(ports).set(false)
  expect(keptArguments(ports.argumentsFile)).toBe(null)
})

test('a system that refuses is told of', () => {
  for (const platform of ['win32', 'darwin'] as const) {
    const { ports } = system(platform, true)
    expect(() => autostart(ports).set(true)).toThrow('login items')
  }
})
