// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { readReadyLine } from '../../electron/start/keep-hub.ts'

const ROOT = join(import.meta.dirname, '../..')
export const HUB_FILE = join(ROOT, 'dist/electron/hub.js')
export const STAATSPRINT = join(ROOT, 'assets/days/staatsprint.json')
/** The Staatsprint where as many people join a team as come; written anew for each who asks. */
export function staatsprintForCrowds(): string {
  const { teamSize: _, ...day } = JSON.parse(readFileSync(STAATSPRINT, 'utf8'))
  const file = join(newFolder(), 'staatsprint.json')
  writeFileSync(file, JSON.stringify(day))
  return file
}
export const WORKSHOPS = join(ROOT, 'assets/days/zo-bouwen-wij.json')

/** A hub in a process of its own, as its users start it. */
export type HubProcess = {
  process: ChildProcess
  join: string
  desk: string
  display: string
  /** What it printed for whoever started it, beside its ready line. */
  errors(): string
  /** From the start of the process to its `ready` line, in ms. */
  readyAfterMs: number
  /** Pulls the plug. */
  kill(): Promise<void>
  stop(): Promise<void>
}

type HubSurroundings = {
  nodeArgs?: string[]
  env?: Record<string, string>
  /** A command that runs the hub somewhere else. */
  within?: string[]
}

/** Starts the built hub and waits until it serves; rejects with what it printed if it doesn't. */
export async function startHub(
  args: string[],
  { nodeArgs = [], env = {}, within = [] }: HubSurroundings = {},
): Promise<HubProcess> {
  const began = performance.now()
  const [command = '', ...words] = [...within, process.execPath, ...nodeArgs, HUB_FILE, ...args]
  const child = spawn(command, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ZAALSCHERM_PRINT_KEYS: '1', ...env },
  })
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += data
  })
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`the hub ended with ${code}: ${errors}`)))
  })
  const readyAfterMs = performance.now() - began
  const addresses = readReadyLine(line)
  if (!addresses) throw new Error(`not a ready line: ${line}`)
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return {
    process: child,
    join: addresses.joinUrl,
    desk: addresses.deskUrl,
    display: addresses.displayUrl,
    errors: () => errors,
    readyAfterMs,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

/** Runs the hub until it ends, for starts that must fail. */
export async function runHub(args: string[]): Promise<{ code: number | null; errors: string }> {
  const child = spawn(process.execPath, [HUB_FILE, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += data
  })
  const [code] = await once(child, 'exit')
  return { code, errors }
}

/** A folder that nobody else uses. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'zaalscherm-'))
}
