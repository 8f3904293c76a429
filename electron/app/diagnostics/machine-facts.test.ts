// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { MACHINE_WORDS } from '../../../shared/i18n/machine.ts'
import { type MachineReadings, machineFacts } from './machine-facts.ts'

const address = (ip: string, internal = false) => ({
  ...{ address: ip, internal, netmask: '', mac: '', cidr: null, family: 'IPv4' as const },
})
const READ: MachineReadings = {
  ...{ version: '0.4.0', system: 'Linux 6.8 arm64', windowSystem: 'wayland', isVault: false },
  runtime: { electron: '45.4.1', chrome: '153', node: '24.18.1' },
  screens: [
    { label: 'HDMI-1', bounds: { x: 0, y: 0, width: 1920, height: 1080 }, scaleFactor: 1 },
    { label: '', bounds: { x: 1920, y: 0, width: 1280, height: 720 }, scaleFactor: 1.5 },
  ],
  interfaces: { lo: [address('127.0.0.1', true)], eth0: [address('192.168.10.9')] },
  ...{ hub: 'https://192.168.10.20:4500', folder: '/home/wand' },
  faultLog:
    '2026-03-13T09:12:00.000Z Error: x\n    at somewhere\n2026-03-13T10:00:00.000Z Error: y\n',
}

test('what a person reads out on the phone', () => {
  expect(machineFacts(READ, MACHINE_WORDS.en)).toEqual({
    version: '0.4.0',
    system: 'Linux 6.8 arm64',
    runtime: 'Electron 45.4.1, Chromium 153, Node 24.18.1',
    windows: 'wayland',
    vault: 'in a file that only this user can read',
    screens: '1: HDMI-1 1920×1080 (0, 0)\n2: 1280×720 × 1.5 (1920, 0)',
    addresses: '192.168.10.9 (eth0)',
    hub: 'https://192.168.10.20:4500',
    faults: '2\n2026-03-13T10:00:00.000Z Error: y',
    folder: '/home/wand',
  })
})

test('what is missing is said to be missing', () => {
  const none = { ...READ, screens: [], interfaces: {}, hub: null, faultLog: '', runtime: {} }
  const runtime = { electron: undefined, chrome: undefined, node: undefined }
  expect(machineFacts({ ...none, runtime }, MACHINE_WORDS.nl)).toMatchObject({
    ...{ screens: 'geen', addresses: 'geen', hub: 'geen opgegeven', faults: '0' },
    runtime: 'Electron –, Chromium –, Node –',
  })
})
