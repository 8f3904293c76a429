// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'

// What Linux counts processor time in.
const TICKS_PER_SECOND = 100

/** Processor time that the process has used so far, in ms. Needs Linux, as all here. */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_PER_SECOND
}

/** Memory that the process holds now, in MB. */
export function residentMb(pid: number): number {
  const match = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(match?.[1]) / 1_024
}
