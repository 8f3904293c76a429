// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'

type Child = { pid: number; name: string; kill(): void }

const children = new Set<Child>()

export function runningChildren(): Child[] {
  return [...children]
}

export const utilityProcess = {
  fork(path: string, args: string[], { serviceName = '' }: { serviceName?: string } = {}) {
    const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    const known = { pid: child.pid ?? 0, name: serviceName, kill: () => child.kill() }
    children.add(known)
    child.once('exit', () => children.delete(known))
    return {
      stdout: child.stdout,
      stderr: child.stderr,
      kill: () => child.kill(),
      once: (_exit: 'exit', call: (code: number) => void) =>
        child.once('exit', (code) => call(code ?? 1)),
    }
  },
}
