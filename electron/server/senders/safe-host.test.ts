// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isSafeHost } from './safe-host.ts'

const isOwnName = (name: string) => name === 'regie-laptop.local'
const isSafe = (host: string | undefined) => isSafeHost(host, isOwnName)

test('only what nobody else can point at this machine is served', () => {
  const safe = [
    ...['127.0.0.1:4500', '192.168.10.20', '[::1]:4500', '[2001:db8::1]', '[::ffff:10.0.0.1]:80'],
    ...['regie-laptop.local:4500', 'regie-laptop.local'],
  ]
  const unsafe = [
    ...[undefined, '', 'evil.example', 'evil.example:4500', '1.2.3.4.evil.example', '[evil]:80'],
    ...['regie-laptop.local@evil.example', 'regie-laptop.local:4500:1', '[::1%25eth0]:4500'],
  ]
  expect(safe.filter((host) => !isSafe(host))).toEqual([])
  expect(unsafe.filter(isSafe)).toEqual([])
})
