// SPDX-License-Identifier: EUPL-1.2
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { newFolder, STAATSPRINT, startHub } from './hub-process.ts'
import { OwnNetwork } from './own-network.ts'

const HUB = '192.168.50.20'
const PORT = 4500
const DESK = join(import.meta.dirname, 'reach-desk.ts')
const CLOCK = join(import.meta.dirname, 'hurried-clock.ts')
// In the phone's own process: loads the page, and what stands in it, as a browser does.
const TRIES = `
const wait = { signal: AbortSignal.timeout(1500) }
const get = async (address) => (await fetch(address, wait)).text()
const [address] = process.argv.slice(1)
const page = await get(address)
for (const [, dot] of page.matchAll(/<img[^>]* src="([^"]+)"/g)) await get(new URL(dot, address))
`

/** A venue’s network with the hub’s laptop and a phone on it, each a machine of its own. */
export type Venue = { venue: OwnNetwork; laptop: OwnNetwork; phone: OwnNetwork }

/** What a desk is told of a phone that tries to get to its hub. */
export type ReachTold = { state: string; causes: string[] }

type Trial = {
  /** How the network is before the hub starts there. */
  before?(venue: Venue): void
  /** How often the desk asks; the last answer counts. */
  times?: number
  /** What else runs on a machine of the venue, as a script. */
  beside?: { on: keyof Venue; script: string }
}

/** The real hub at such a venue: a desk asks, a phone tries, the time runs out, and the desk is told. */
export async function askWhetherReached(trial: Trial): Promise<ReachTold> {
  const made = [OwnNetwork.make(), OwnNetwork.make(), OwnNetwork.make()] as const
  const [venue, laptop, phone] = await Promise.all(made)
  const machines = { venue, laptop, phone }
  const stops: (() => unknown)[] = [() => Promise.all([venue.end(), laptop.end(), phone.end()])]
  try {
    venue.addSwitch()
    laptop.plugInto(venue, 'wlan0', `${HUB}/24`, 'to-laptop')
    phone.plugInto(venue, 'wlan0', '192.168.50.77/24', 'to-phone')
    trial.before?.(machines)
    if (trial.beside) {
      const { on, script } = trial.beside
      const running = runOn(machines[on], '-e', script)
      stops.push(() => running.kill())
      await once(running.stdout, 'data')
    }
    const args = ['--day', STAATSPRINT, '--data', newFolder(), '--port', String(PORT)]
    const hub = await startHub(args, { within: laptop.within, nodeArgs: ['--import', CLOCK] })
    stops.push(() => hub.stop())
    const desk = runOn(laptop, DESK, hub.desk)
    stops.push(() => desk.kill())
    const lines = createInterface({ input: desk.stdout })[Symbol.asyncIterator]()
    const line = async () => (await lines.next()).value ?? ''
    let address = await line()
    for (let asked = 1; ; asked += 1) {
      const tried = runOn(phone, '--input-type=module', '-e', TRIES, address)
      await Promise.all([once(tried, 'exit'), text(tried.stdout)])
      hub.process.kill('SIGUSR2')
      desk.stdin.write('look\n')
      const told = JSON.parse(await line())
      if (asked >= (trial.times ?? 1)) return told
      desk.stdin.write('again\n')
      address = await line()
    }
  } finally {
    for (const stop of stops.toReversed()) await stop()
  }
}

/** Why no firewall can be set on such a machine, or `null`. */
export function whyNoFirewall(): string | null {
  const tried = spawnSync('unshare', ['-n', 'nft', 'add table inet probe'])
  return tried.status === 0 ? null : 'needs nftables'
}

/** Node on that machine. What it says of its faults is the test’s own to read by what it is told. */
function runOn({ within: [enter = '', ...words] }: OwnNetwork, ...args: string[]) {
  return spawn(enter, [...words, process.execPath, ...args], { stdio: ['pipe', 'pipe', 'ignore'] })
}
