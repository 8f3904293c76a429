// SPDX-License-Identifier: EUPL-1.2
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { OwnNetwork } from '../processes/own-network.ts'

const whyNot = OwnNetwork.whyNot()
if (whyNot !== null) console.log(`no networks of a test's own here: ${whyNot}`)
const HUB = '192.168.50.20'

type Venue = { venue: OwnNetwork; laptop: OwnNetwork; phone: OwnNetwork }

/** What the desk is told once a phone has tried; `changes` is how its network is by then. */
async function toldAfter(changes: (networks: Venue) => void) {
  const networks = [OwnNetwork.make(), OwnNetwork.make(), OwnNetwork.make()] as const
  const [venue, laptop, phone] = await Promise.all(networks)
  venue.addSwitch()
  laptop.plugInto(venue, 'wlan0', `${HUB}/24`, 'to-laptop')
  phone.plugInto(venue, 'wlan0', '192.168.50.77/24', 'to-phone')
  changes({ venue, laptop, phone })
  const [enter = '', ...words] = laptop.within
  const file = join(import.meta.dirname, 'waiting-hub.ts')
  const hub = spawn(enter, [...words, process.execPath, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  try {
    const lines = createInterface({ input: hub.stdout })[Symbol.asyncIterator]()
    expect((await lines.next()).value).toBe('ready')
    const tries = `fetch('http://${HUB}:4500', { signal: AbortSignal.timeout(1500) }).catch(() => {})`
    const [come = '', ...within] = phone.within
    await once(spawn(come, [...within, process.execPath, '-e', tries]), 'exit')
    hub.stdin.write('\n')
    return JSON.parse((await lines.next()).value ?? '')
  } finally {
    hub.kill()
    await Promise.all([venue.end(), laptop.end(), phone.end()])
  }
}

// Side by side, each at a venue of its own: most of it is waiting for who doesn't answer.
const atVenue = whyNot === null ? test.concurrent : test.skip

atVenue('guests who are kept apart are told from all else', async () => {
  const told = await toldAfter(({ venue }) => {
    for (const port of ['to-laptop', 'to-phone']) {
      venue.ip(`link set dev ${port} type bridge_slave isolated on`)
    }
  })
  expect(told.causes).toEqual(['isolation', 'other-network'])
})

atVenue('a phone on another network is one that isn’t heard of', async () => {
  const told = await toldAfter(({ phone }) => {
    phone.ip('addr flush dev wlan0')
    phone.ip('addr add 192.168.60.77/24 dev wlan0')
  })
  expect(told.causes).toEqual(['isolation', 'other-network'])
})

atVenue('where others get in, a phone that doesn’t is elsewhere', async () => {
  const told = await toldAfter(() => {})
  expect(told.causes).toEqual(['other-network', 'isolation'])
})

const whyNoFirewall = whyNot ?? (hasNft() ? null : 'needs nftables')
if (whyNot === null && whyNoFirewall !== null) console.log(`no firewall here: ${whyNoFirewall}`)

const withFirewall = whyNoFirewall === null ? test.concurrent : test.skip

withFirewall('a firewall on the laptop is known by who asked', async () => {
  const told = await toldAfter(({ laptop }) => {
    laptop.run('nft', 'add table inet wall')
    laptop.run('nft', 'add chain inet wall door { type filter hook input priority 0; }')
    laptop.run('nft', 'add rule inet wall door tcp dport 4500 drop')
  })
  expect(told.causes).toEqual(['firewall'])
})

function hasNft(): boolean {
  const probe = 'nft add table inet probe'
  return spawnSync('unshare', ['-n', 'sh', '-c', probe]).status === 0
}
