// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import type { Blocker } from '../../machine/keep-awake.ts'

type Tool = { command: string; args: string[] }

const WHY = 'Zaalscherm: displays are linked to this laptop'
// Windows has no such command. What is asked of it holds for as long as its asker lives: ES_CONTINUOUS with
// ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED, as Microsoft documents SetThreadExecutionState.
const FOR_WINDOWS = `
$kernel = Add-Type -PassThru -Name Awake -Namespace Zaalscherm -MemberDefinition '[DllImport("kernel32.dll")] public static extern uint SetThreadExecutionState(uint state);'
$null = $kernel::SetThreadExecutionState(2147483651)
$null = [Console]::In.ReadToEnd()`

/**
 * What keeps this system and its screen awake while it runs. Each ends by itself when its input does, so none
 * outlives a hub that was killed; `null`: nothing known does so there.
 */
export function awakeTool(platform: NodeJS.Platform): Tool | null {
  switch (platform) {
    case 'linux': {
      const what = ['--what=idle:sleep', '--who=Zaalscherm', `--why=${WHY}`, '--mode=block']
      return { command: 'systemd-inhibit', args: [...what, 'cat'] }
    }
    case 'darwin':
      return { command: 'caffeinate', args: ['-di', 'cat'] }
    case 'win32': {
      const script = Buffer.from(FOR_WINDOWS, 'utf16le').toString('base64')
      const quietly = ['-NoProfile', '-NonInteractive', '-EncodedCommand']
      return { command: 'powershell.exe', args: [...quietly, script] }
    }
    default:
      return null
  }
}

/** As Electron's `powerSaveBlocker`, for a hub that runs without it: a process of the system's for each. */
export function systemBlocker(tool: Tool | null): Blocker {
  const running = new Map<number, ChildProcess>()
  let last = 0
  return {
    start() {
      last += 1
      const id = last
      if (!tool) return id
      const child = spawn(tool.command, tool.args, { stdio: ['pipe', 'ignore', 'ignore'] })
      running.set(id, child)
      // Not there, or it refuses: then nothing is held, which the desk is told.
      child.on('error', () => running.delete(id))
      child.on('exit', () => running.delete(id))
      child.stdin?.on('error', () => {})
      child.unref()
      return id
    },
    stop(id) {
      running.get(id)?.stdin?.end()
      running.delete(id)
    },
    isStarted: (id) => running.has(id),
  }
}
