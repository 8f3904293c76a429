// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { MAIN, ROOT } from './app-folder.ts'
import type { EndedApp, Player, RunningApp } from './running-app.ts'

const REGISTER = join(ROOT, 'e2e/stand-in/register.ts')

/** The app on the stand-in, which can be watched to its end. */
export type StandInApp = RunningApp & { ended: Promise<EndedApp> }

/** The stand-in plays: Node, with the system's Chromium for windows. */
export const standInPlayer: Player = {
  start: (args) => startStandIn(args),
  runToEnd: (args) => ended(spawnApp(args)),
}

/** @param screens `1920x1080,1280x720`: side by side, the first one the laptop's own */
export async function startStandIn(args: string[], screens = '1920x1080'): Promise<StandInApp> {
  const running = runningApp(spawnApp(args, screens))
  await running.evaluate(({ app }) => app.whenReady(), null)
  return running
}

function spawnApp(args: string[], screens = '1920x1080'): ChildProcess {
  return spawn(process.execPath, ['--import', REGISTER, MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, STAND_IN_SCREENS: screens },
  })
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

function runningApp(child: ChildProcess): StandInApp {
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
