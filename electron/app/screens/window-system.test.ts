// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type WindowSystem, windowSystem } from './window-system.ts'

type Environment = Parameters<typeof windowSystem>[1]

test.each<[NodeJS.Platform, Environment, string, WindowSystem]>([
  ['darwin', {}, '', 'macos'],
  ['win32', {}, '', 'other'],
  ['linux', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, '', 'other'],
  [
    'linux',
    { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' },
    '',
    'wayland',
  ],
  ['linux', { XDG_SESSION_TYPE: 'wayland', DISPLAY: ':0' }, 'x11', 'other'],
  ['linux', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, 'wayland', 'wayland'],
  ['linux', { XDG_SESSION_TYPE: 'tty', WAYLAND_DISPLAY: 'wayland-0' }, '', 'wayland'],
  ['linux', { DISPLAY: ':77' }, '', 'other'],
])('%s with %j and --ozone-platform=%s is %s', (platform, env, ozone, system) => {
  expect(windowSystem(platform, env, ozone)).toBe(system)
})
