// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder } from '../../processes/hub-process.ts'
import { OwnNetwork } from '../../processes/own-network.ts'
import { HUB_PORT, TwoHosts } from '../../processes/two-hosts.ts'
import { median, type Result, resultsOf } from '../result.ts'
import { twoHubs } from './two-hubs.ts'

const RUNS = 10
const BAR_MS = 3_000

/**
 * Two machines with networks of their own and real multicast between them: how long a display's app
 * looks for its hub.
 */
export async function discovery(): Promise<Result[]> {
  const whyNot = OwnNetwork.whyNot()
  if (whyNot !== null) {
    console.log(`discovery skipped: ${whyNot}`)
    return []
  }
  return [
    ...(await found('', '10.20.0')),
    ...(await found('IPv6 only, ', 'fd00:7:')),
    ...(await twoHubs()),
  ]
}

/** @param network of the cable's addresses, but for their last part */
async function found(over: string, network: string): Promise<Result[]> {
  const isIpv6 = network.includes(':')
  const hosts = await TwoHosts.make()
  if (isIpv6) hosts.goIpv6()
  const hub = await hosts.hub()
  const result = resultsOf('discovery')
  const results: Result[] = []
  const measure = async (name: string, kept: (hubId: string) => object | null) => {
    const hubId = (await hosts.find(join(newFolder(), 'hub.json'))).hub?.hubId ?? ''
    const times: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const file = join(newFolder(), 'hub.json')
      const known = kept(hubId)
      if (known) writeFileSync(file, JSON.stringify(known))
      const { hub: found, ms } = await hosts.find(file)
      if (found?.hubId !== hubId) throw new Error('not the hub that is there')
      times.push(ms)
    }
    results.push(
      result(over + name, 'found after p50 ms', median(times), BAR_MS),
      result(over + name, 'found after, longest ms', Math.max(...times), BAR_MS),
    )
  }
  const at = (end: number) => {
    const host = isIpv6 ? `[${network}:${end}]` : `${network}.${end}`
    return { origin: `http://${host}:${HUB_PORT}`, name: '', given: null }
  }
  try {
    await measure('never met one', () => null)
    await measure('where it was', (hubId) => ({ hubId, ...at(1), alternates: [] }))
    // Nothing answers there, and nothing refuses either.
    await measure('at another address', (hubId) => {
      return { hubId, ...at(99), alternates: [] }
    })
  } finally {
    await hub.stop()
    await hosts.end()
  }
  return results
}
