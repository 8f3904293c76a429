// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { PassThrough, Readable } from 'node:stream'
import { failWhereAsked } from './faults.ts'

type Child = { pid: number; name: string; kill(): void }

const children = new Set<Child>()
// How late main reads what its processes write, at worst.
const READ_LATE_MS = 100
const UTILITY = new URL('./utility.ts', import.meta.url).href

export function runningChildren(): Child[] {
  return [...children]
}

export const utilityProcess = {
  fork(path: string, args: string[], { serviceName = '' }: { serviceName?: string } = {}) {
    failWhereAsked('utilityProcess.fork')
    const child = spawn(process.execPath, ['--import', UTILITY, path, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    const known = { pid: child.pid ?? 0, name: serviceName, kill: () => child.kill() }
    children.add(known)
    child.once('exit', () => children.delete(known))
    const [stdout, stderr] = [child.stdout, child.stderr].map((stream) =>
      readLate(stream ?? Readable.from([])),
    ) as [PassThrough, PassThrough]
    return {
      stdout,
      stderr,
      kill: () => child.kill(),
      postMessage: (message: object) => child.send(message),
      on: (_message: 'message', call: (told: unknown) => void) => child.on('message', call),
      once: (_exit: 'exit', call: (code: number) => void) =>
        child.once('exit', (code, signal) => {
          // As Electron's wrapper does: whatever was not read by now is dropped.
          for (const stream of [stdout, stderr]) stream.removeAllListeners()
          // On POSIX an end by a signal is told as its number.
          call(code ?? (signal === null ? 1 : constants.signals[signal]))
        }),
    }
  },
}

function readLate(stream: Readable): Readable {
  const late = new PassThrough()
  stream.on('data', (data) => setTimeout(() => late.write(data), READ_LATE_MS))
  return late
}
