// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder } from '../../processes/hub-process.ts'
import { OwnNetwork } from '../../processes/own-network.ts'
import { HUB_PORT, TwoHosts } from '../../processes/two-hosts.ts'
import { median, type Result, resultsOf } from '../result.ts'

const RUNS = 10
const BAR_MS = 3_000

/**
 * Two machines with networks of their own and real multicast between them: how long a display's app
 * looks for its hub.
 */
export async function discovery(): Promise<Result[]> {
  const whyNot = OwnNetwork.whyNot()
  if (whyNot !== null) throw new Error(whyNot)
  const hosts = await TwoHosts.make()
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
      result(name, 'found after p50 ms', median(times), BAR_MS),
      result(name, 'found after, longest ms', Math.max(...times), BAR_MS),
    )
  }
  const at = (host: string) => ({ origin: `http://${host}:${HUB_PORT}`, name: '', given: null })
  try {
    await measure('never met one', () => null)
    await measure('where it was', (hubId) => ({ hubId, ...at('10.20.0.1'), alternates: [] }))
    // Nothing answers there, and nothing refuses either.
    await measure('at another address', (hubId) => {
      return { hubId, ...at('10.20.0.99'), alternates: [] }
    })
  } finally {
    await hub.stop()
    await hosts.end()
  }
  return results
}
