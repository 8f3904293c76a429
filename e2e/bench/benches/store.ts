// SPDX-License-Identifier: EUPL-1.2
import { fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { machineTimers } from '../../../electron/machine/timers.ts'
import { dayFiles } from '../../../electron/store/file/day-files.ts'
import { createStore } from '../../../electron/store/opening.ts'
import { parseDay } from '../../../shared/day/file/parse-day.ts'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import { apply } from '../../../shared/state/apply.ts'
import { factOf } from '../../../shared/state/facts/fact.ts'
import { firstState } from '../../../shared/state/state.ts'
import { newFolder, staatsprintForCrowds } from '../../processes/hub-process.ts'
import { busyDay, MIX } from '../keys.ts'
import { median, type Result, resultsOf } from '../result.ts'

const COMMANDS = 1_000

/** An accepted command, until it is on the disk for good; beside it a bare write of as many bytes. */
export async function store(): Promise<Result[]> {
  const result = resultsOf('store')
  const parsed = parseDay(readFileSync(staatsprintForCrowds(), 'utf8'))
  if (!('day' in parsed)) throw new Error('the sample day is not right')
  const { day } = parsed
  const folder = newFolder()
  const files = dayFiles(join(folder, 'day.sqlite'))
  const ports = { timers: machineTimers, newSecret: () => 'bench' }
  const kept = createStore(files, { day, rehearsal: null }, ports)
  const bare = openSync(join(folder, 'bare'), 'a')
  let state = kept.first
  const stored: number[] = []
  const written: number[] = []
  for (const entry of busyDay(
    firstState(day),
    instantOf(day.date, '09:00', day.timeZone),
    COMMANDS,
  )) {
    const applied = apply(state, entry)
    if ('refusal' in applied) throw new Error(`entry ${entry.seq} is refused`)
    const began = performance.now()
    const { fact, typed } = factOf(state, applied.value, entry, kept.nextOrigin())
    kept.append(fact, typed)
    const between = performance.now()
    // One after the other, so that both meet the disk in the same mood.
    writeSync(bare, JSON.stringify(fact))
    fdatasyncSync(bare)
    written.push(performance.now() - between)
    stored.push(between - began)
    state = applied.value
  }
  kept.close()
  console.log(`store: ${MIX}`)
  const caseName = `${COMMANDS} commands`
  return [
    result(caseName, 'until on the disk p50 ms', median(stored), null),
    result(caseName, 'a bare write p50 ms', median(written), null),
  ]
}
