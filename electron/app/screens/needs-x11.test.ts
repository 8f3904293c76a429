// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { needsX11 } from './needs-x11.ts'

const BOTH = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }

test.each<[NodeJS.Platform, Record<string, string>, string, boolean]>([
  ['linux', BOTH, '', true],
  // It was started so, or somebody says otherwise.
  ['linux', BOTH, 'x11', false],
  ['linux', BOTH, 'wayland', false],
  // No XWayland, or no Wayland.
  ['linux', { ...BOTH, DISPLAY: '' }, '', false],
  ['linux', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, '', false],
  ['linux', { ...BOTH, XDG_SESSION_TYPE: 'x11' }, '', false],
  ['linux', {}, '', false],
  ['linux', { ...BOTH, ZAALSCHERM_SUPERVISED: '1' }, '', false],
  ['win32', BOTH, '', false],
  ['darwin', BOTH, '', false],
])('%s with %j and --ozone-platform=%s: %s', (platform, env, ozone, needs) => {
  expect(needsX11(platform, env, ozone, () => null)).toBe(needs)
})

test('a wall stays on Wayland where DISPLAY names a server that is dead', () => {
  const live = '0: 00000002 00000000 00010000 0001 01 1 /tmp/.X11-unix/X0'
  const needs = (sockets: string) => needsX11('linux', BOTH, '', () => sockets)
  expect([needs(live), needs('')]).toEqual([true, false])
})
