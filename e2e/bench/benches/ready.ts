// SPDX-License-Identifier: EUPL-1.2
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { median, quantile, type Result, resultsOf } from '../result.ts'

const RUNS = 15
// The best peer takes 0.44 s.
const BAR_MS = 400

/** How long a facilitator waits for the hub: a new day, and one that is continued. */
export async function ready(): Promise<Result[]> {
  const result = resultsOf('ready')
  const args = ['--day', STAATSPRINT, '--host', '127.0.0.1', '--port', '0']
  const anew = await startTimes(() => [...args, '--data', newFolder()])
  const data = newFolder()
  const again = await startTimes(() => [...args, '--data', data])
  return [
    result('a new day', 'start to ready p50 ms', median(anew), BAR_MS),
    result('a new day', 'start to ready p95 ms', quantile(anew, 0.95), null),
    result('a day continued', 'start to ready p50 ms', median(again), BAR_MS),
    result('a day continued', 'start to ready p95 ms', quantile(again, 0.95), null),
  ]
}

async function startTimes(argsOf: () => string[]): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const hub = await startHub(argsOf())
    times.push(hub.readyAfterMs)
    await hub.stop()
  }
  return times
}
