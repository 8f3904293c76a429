// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes the lock of a data folder, or wakes the app that holds it.
 * @param handed what that app is told
 * @returns whether the lock is ours
 */
export function lockInstance(
  folder: string,
  handed: object,
  onSecond: (handed: unknown) => void,
): boolean {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'stand-in.lock')
  const hand = join(folder, 'stand-in.handed')
  const holder = holderOf(file)
  if (holder !== null && isAlive(holder)) {
    writeFileSync(hand, JSON.stringify(handed))
    process.kill(holder, 'SIGUSR2')
    return false
  }
  writeFileSync(file, String(process.pid))
  process.on('SIGUSR2', () => onSecond(JSON.parse(readFileSync(hand, 'utf8'))))
  process.once('exit', () => rmSync(file, { force: true }))
  return true
}

function holderOf(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    // Nobody holds it.
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    // No such process: it left without taking its lock along.
    return false
  }
}
