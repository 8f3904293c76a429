// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { MAIN, ROOT } from './app-folder.ts'
import type { EndedApp, Player, RunningApp } from './running-app.ts'

const REGISTER = join(ROOT, 'e2e/stand-in/register.ts')

/** The app on the stand-in, which can be watched to its end. */
export type StandInApp = RunningApp & {
  ended: Promise<EndedApp>
  /** As when the terminal in which it was started is closed. */
  closeOutput(): void
}

/** The stand-in plays: Node, with the system's Chromium for windows. */
export const standInPlayer: Player = {
  start: (args) => startStandIn(args),
  runToEnd: (args) => endedInTime(spawnApp(args, { ZAALSCHERM_NO_BOX: '1' })),
}

/**
 * @param env what the stand-in is to be, as its README says
 * @param within as {@link spawnApp}
 */
export async function startStandIn(
  args: string[],
  env: Record<string, string> = {},
  within: string[] = [],
): Promise<StandInApp> {
  const running = runningApp(spawnApp(args, env, within))
  await running.evaluate(({ app }) => app.whenReady(), null)
  return running
}

/** @param within what runs it: on another machine's network, say */
export function spawnApp(
  args: string[],
  env: Record<string, string> = {},
  within: string[] = [],
): ChildProcess {
  const started = [...within, process.execPath, '--import', REGISTER, MAIN, ...args]
  return spawn(started[0] ?? process.execPath, started.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Whoever runs the tests may sit at Wayland, where a window is at 0,0 always.
    env: { ...process.env, XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '', ...env },
  })
}

// Longer than any end that was meant takes, on the slowest machine.
const END_LIMIT_MS = 40_000

/** What doesn't end by itself is killed, so that it fails its test and is not left behind. */
export async function endedInTime(child: ChildProcess): Promise<EndedApp> {
  const limit = setTimeout(() => child.kill('SIGKILL'), END_LIMIT_MS)
  const end = await ended(child)
  clearTimeout(limit)
  return end
}

export function ended(child: ChildProcess): Promise<EndedApp> {
  const { promise, resolve } = Promise.withResolvers<EndedApp>()
  let said = ''
  const hear = (data: Buffer) => {
    said += String(data)
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  child.once('close', (code) => resolve({ code, said }))
  return promise
}

export function runningApp(child: ChildProcess): StandInApp {
  const waiting = new Map<number, PromiseWithResolvers<never>>()
  let last = 0
  const end = ended(child)
  void end.then(({ said }) => {
    for (const { reject } of waiting.values()) reject(new Error(`the app ended: ${said}`))
  })
  child.on('message', ({ id, answer, error }: { id: number; answer: never; error?: string }) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asked?.resolve(answer)
    else asked?.reject(new Error(error))
  })
  return {
    ended: end,
    closeOutput: () => {
      child.stdout?.destroy()
      child.stderr?.destroy()
    },
    evaluate: (run, value) => {
      last += 1
      const asked = Promise.withResolvers<never>()
      waiting.set(last, asked)
      child.send({ id: last, source: String(run), value })
      return asked.promise
    },
    stop: async () => {
      child.kill('SIGTERM')
      await end
    },
  }
}
