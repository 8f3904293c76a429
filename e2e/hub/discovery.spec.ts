// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { newFolder } from '../processes/hub-process.ts'
import { OwnNetwork } from '../processes/own-network.ts'
import { HUB_PORT, TwoHosts } from '../processes/two-hosts.ts'

const whyNot = OwnNetwork.whyNot()
test.skip(whyNot !== null, `skipped: ${whyNot}`)

test('a display on another machine finds the hub by mDNS, and again at another address', async () => {
  const hosts = await TwoHosts.make()
  const file = join(newFolder(), 'hub.json')
  const hub = await hosts.hub()
  const first = await hosts.find(file)
  expect(first.hub?.origin).toBe(`http://10.20.0.1:${HUB_PORT}`)

  // As when a network gives out another address in mid-day.
  hosts.laptop.ip('addr del 10.20.0.1/24 dev lan0')
  hosts.laptop.ip('addr add 10.20.0.7/24 dev lan0')
  const again = await hosts.find(file)
  expect(again.hub?.origin).toBe(`http://10.20.0.7:${HUB_PORT}`)
  expect(again.hub?.hubId).toBe(first.hub?.hubId)
  await hub.stop()
  await hosts.end()
})

test('a display finds the hub where a network has no IPv4', async () => {
  const hosts = await TwoHosts.make()
  hosts.goIpv6()
  const hub = await hosts.hub()
  const { hub: found } = await hosts.find(join(newFolder(), 'hub.json'))
  expect(found?.origin).toBe(`http://[fd00:7::1]:${HUB_PORT}`)
  await hub.stop()
  await hosts.end()
})
