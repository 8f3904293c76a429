// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Hub } from '../../../electron/hub/hub.ts'
import { createHubClock } from '../../../electron/hub-process/hub-clock.ts'
import { machineTimers } from '../../../electron/machine/timers.ts'
import { dayFiles } from '../../../electron/store/file/day-files.ts'
import { makeFile } from '../../../electron/store/file/new-file.ts'
import { migrated } from '../../../electron/store/migrations.ts'
import { openFiles } from '../../../electron/store/opening.ts'
import { parseDay } from '../../../shared/day/file/parse-day.ts'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import { seenAt } from '../../../shared/features/steering/run/run-commands.ts'
import { HOUR, MINUTE } from '../../../shared/instant.ts'
import { apply } from '../../../shared/state/apply.ts'
import { firstState } from '../../../shared/state/state.ts'
import { momentAt } from '../../../shared/timeline/moment.ts'
import { PLANNED_RUN, type Runs, runOf } from '../../../shared/timeline/run.ts'
import { type Timeline, timelineOf } from '../../../shared/timeline/timeline.ts'
import { newFolder, staatsprintForCrowds } from '../../processes/hub-process.ts'
import { bigDay } from '../big-day.ts'
import { busyDay, MIX } from '../keys.ts'
import { median, quantile, type Result, resultsOf } from '../result.ts'

const MOMENT_BAR_US = 20
const TIMELINE_BAR_MS = 5
const OPEN_BAR_MS = 500
const COMMANDS = 20_000

/** What a wall does when something turns over, on the largest day. */
export async function moment(): Promise<Result[]> {
  const result = resultsOf('moment')
  const day = bigDay()
  const timeline = timelineOf(day, 'zaal-7', PLANNED_RUN)
  const from = instantOf(day.date, '08:00', day.timeZone)
  const rounds = Array.from({ length: 60 }, () => {
    const began = performance.now()
    for (let i = 0; i < 1_000; i += 1) momentAt(timeline, from + (i * 10 * HOUR) / 1_000)
    return performance.now() - began
  })
  // A thousand in a millisecond: as many microseconds each as milliseconds all of them.
  const spans = `${timeline.spans.length} spans`
  return [
    result(spans, 'momentAt p50 µs', median(rounds), MOMENT_BAR_US),
    result(spans, 'momentAt p95 µs', quantile(rounds, 0.95), MOMENT_BAR_US),
  ]
}

/** All rooms of the largest day laid out anew after each of many commands. */
export async function timeline(): Promise<Result[]> {
  const result = resultsOf('timeline')
  const day = bigDay()
  const rooms = day.rooms.map(({ id }) => id)
  const laidOut = (runs: Runs): Timeline[] =>
    rooms.map((id) => timelineOf(day, id, runOf(runs, id)))
  const times: number[] = []
  let state = firstState(day)
  let at = instantOf(day.date, '08:40', day.timeZone)
  for (let press = 0; press < 300; press += 1) {
    at += MINUTE
    const before = laidOut(state.runs)
    const saw = Object.fromEntries(before.map((one) => [one.roomId, seenAt(momentAt(one, at))]))
    const type = press % 3 === 0 ? 'next' : 'lengthen'
    const command =
      type === 'next'
        ? ({ type, rooms: 'all', saw } as const)
        : ({ type, rooms: 'all', saw, byMs: press % 2 === 0 ? MINUTE : -MINUTE } as const)
    const by = { kind: 'desk', deskId: 'desk' } as const
    const applied = apply(state, { seq: state.seq + 1, at, by, commandId: `c${press}`, command })
    if ('refusal' in applied) continue
    state = applied.value
    // A fresh object for every run: nothing that was remembered can answer.
    const runs = structuredClone(state.runs)
    const began = performance.now()
    laidOut(runs)
    times.push(performance.now() - began)
  }
  const caseName = `${rooms.length} rooms, ${times.length} commands`
  return [
    result(caseName, 'all rooms p50 ms', median(times), TIMELINE_BAR_MS),
    result(caseName, 'all rooms p95 ms', quantile(times, 0.95), TIMELINE_BAR_MS),
  ]
}

/** A day of 20,000 commands, from its file to a hub that can take the next. */
export async function open(): Promise<Result[]> {
  const result = resultsOf('open')
  const parsed = parseDay(readFileSync(staatsprintForCrowds(), 'utf8'))
  if (!('day' in parsed)) throw new Error('the sample day is not right')
  const { day } = parsed
  const files = dayFiles(join(newFolder(), 'day.sqlite'))
  const entries = busyDay(firstState(day), instantOf(day.date, '09:00', day.timeZone), COMMANDS)
  const meta = new Map([['day', JSON.stringify(day)]])
  // In one go: how long a disk takes to keep each of them is another question.
  const commands = { meta, rows: [...rowsOf(entries)], typed: new Map(), deskKeys: [] }
  makeFile(files, migrated(1, commands, 'bench').content)
  const ports = { timers: machineTimers, newSecret: () => 'bench' }
  const times = Array.from({ length: 7 }, () => {
    const began = performance.now()
    const store = openFiles(files, ports)
    const hub = new Hub({
      store,
      clock: createHubClock(0),
      secrets: { chance: Math.random },
      isRehearsal: false,
      pickAddress: () => false,
      setPublicAddress: () => {},
      onFault: (what, error) => {
        throw new Error(what, { cause: error })
      },
    })
    const tookMs = performance.now() - began
    hub.stop()
    store.close()
    return tookMs
  })
  console.log(`open: ${MIX}`)
  return [
    result(`${COMMANDS} commands`, 'file to hub p50 ms', median(times), OPEN_BAR_MS),
    result(`${COMMANDS} commands`, 'file to hub worst ms', Math.max(...times), null),
  ]
}

function* rowsOf(entries: Iterable<object & { seq: number }>) {
  for (const entry of entries) {
    yield { seq: entry.seq, text: JSON.stringify(entry), sum: '' }
  }
}
