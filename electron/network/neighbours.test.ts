// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isOnSameNetwork, neighboursInArp, neighboursInProc } from './neighbours.ts'

test('Linux tells its neighbours, and those that never answered are none', () => {
  const text = `IP address       HW type     Flags       HW address            Mask     Device
192.168.1.1      0x1         0x2         00:11:22:33:44:55     *        wlan0
192.168.1.30     0x1         0x0         00:00:00:00:00:00     *        wlan0
10.8.0.1         0x1         0x6         00:11:22:33:44:66     *        eth0
`
  expect(neighboursInProc(text)).toEqual([
    { address: '192.168.1.1', adapter: 'wlan0' },
    { address: '10.8.0.1', adapter: 'eth0' },
  ])
})

test('so do macOS and Windows, by a command', () => {
  const mac = `? (192.168.1.1) at 0:11:22:33:44:55 on en0 ifscope [ethernet]
? (192.168.1.44) at (incomplete) on en0 ifscope [ethernet]
? (224.0.0.251) at 1:0:5e:0:0:fb on en0 ifscope permanent [ethernet]
? (192.168.1.255) at ff:ff:ff:ff:ff:ff on en0 ifscope [ethernet]`
  expect(neighboursInArp(mac)).toEqual([{ address: '192.168.1.1', adapter: 'en0' }])
  const windows = `
Interface: 192.168.1.20 --- 0x5
  Internetadres         Fysiek adres          Type
  192.168.1.1           00-11-22-33-44-55     dynamisch
  192.168.1.255         ff-ff-ff-ff-ff-ff     statisch
  224.0.0.22            01-00-5e-00-00-16     statisch
`
  expect(neighboursInArp(windows)).toEqual([{ address: '192.168.1.1', adapter: '' }])
})

test('two addresses are on one network where the bits of its name are the same', () => {
  expect(isOnSameNetwork('192.168.1.20', '192.168.1.200', 24)).toBe(true)
  expect(isOnSameNetwork('192.168.1.20', '192.168.1.200', 25)).toBe(false)
  expect(isOnSameNetwork('10.1.2.3', '10.200.2.3', 8)).toBe(true)
  expect(isOnSameNetwork('10.1.2.3', 'fe80::1', 8)).toBe(false)
})
