// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { machineTimers } from '../../../electron/machine/timers.ts'
import { dayFiles } from '../../../electron/store/file/day-files.ts'
import { createStore, openFiles } from '../../../electron/store/opening.ts'
import { readDayFile } from '../../../electron/store/read-day-file.ts'
import { wipeOpen } from '../../../electron/store/wipe/wipe-open.ts'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import type { AttendeeCommand } from '../../../shared/features/commands.ts'
import { apply } from '../../../shared/state/apply.ts'
import { factOf } from '../../../shared/state/facts/fact.ts'
import type { State } from '../../../shared/state/state.ts'
import { newFolder, staatsprintForCrowds } from '../../processes/hub-process.ts'
import { busyDay } from '../keys.ts'
import { median, type Result, resultsOf } from '../result.ts'

const PEOPLE = 1_000
const DESK_COMMANDS = 1_000
const MOST_MS = 5_000

/** A day of 1,000 people who joined by name and took roles, wiped and open again. */
export async function wipe(): Promise<Result[]> {
  const result = resultsOf('wipe')
  const ports = { timers: machineTimers, newSecret: () => 'bench' }
  const times: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const files = dayFiles(join(newFolder(), 'day.sqlite'))
    const store = filled(files, ports)
    const began = performance.now()
    const problem = wipeOpen(store, files, { at: 0, way: 'button' }, () => 'bench')
    const again = openFiles(files, ports)
    times.push(performance.now() - began)
    if (problem !== null || again.receipt?.people !== PEOPLE)
      throw new Error(problem ?? 'not wiped')
    again.close()
  }
  return [result(`${PEOPLE} people`, 'until wiped and open ms', median(times), MOST_MS)]
}

function filled(files: ReturnType<typeof dayFiles>, ports: Parameters<typeof createStore>[2]) {
  const day = readDayFile(staatsprintForCrowds())
  const store = createStore(files, { day, rehearsal: null }, ports)
  let state: State = store.first
  const at = instantOf(day.date, '09:00', day.timeZone)
  const keep = (entry: Parameters<typeof apply>[1]) => {
    const applied = apply(state, entry)
    if ('refusal' in applied) return
    const { fact, typed } = factOf(state, applied.value, entry, store.nextOrigin())
    store.append(fact, typed)
    state = applied.value
  }
  for (let person = 0; person < PEOPLE; person += 1) {
    const by = { kind: 'attendee', personId: `${person}-`.padEnd(43, 'x') } as const
    const teamId = day.teams[person % day.teams.length]?.id ?? ''
    const roleId = day.roles[person % day.roles.length]?.id ?? ''
    const commands: AttendeeCommand[] = [
      { type: 'join', teamId, displayName: `Wilhelmina ${person}` },
      { type: 'takeRole', roleId, isTaken: true },
      { type: 'join', teamId, displayName: `Mina ${person}` },
    ]
    commands.forEach((command, index) => {
      keep({ seq: state.seq + 1, at, by, commandId: `${person}-${index}`, command })
    })
  }
  for (const entry of busyDay(state, at, DESK_COMMANDS)) {
    keep({ ...entry, seq: state.seq + 1 })
  }
  return store
}
