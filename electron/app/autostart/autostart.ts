// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { lastingArguments } from '../restarts/start-anew.ts'
import { desktopFile } from './desktop-file.ts'

/** Whether the app starts as somebody logs in; a switch. */
export type Autostart = {
  isOn(): boolean
  /** Throws where the system doesn't let it be set. */
  set(isOn: boolean): void
}

type LoginItem = { openAtLogin: boolean; path?: string; args?: string[] }

/** What is used of Electron's `app`, on Windows and macOS. */
export type LoginItems = {
  getLoginItemSettings(options?: { path?: string; args?: string[] }): { openAtLogin: boolean }
  setLoginItemSettings(item: LoginItem): void
}

export type AutostartPorts = {
  platform: NodeJS.Platform
  /** The program and what it is to be started with. */
  command: readonly [program: string, ...args: string[]]
  loginItems: LoginItems
  /** Where Linux desktops look, `~/.config/autostart`. */
  linuxFolder: string
  /** Where macOS, whose login items have no arguments, finds what this one is to be started with. */
  argumentsFile: string
}

const FILE = 'zaalscherm.desktop'
const Kept = z.array(z.string())

/** The switch, for what is started now: without what was meant for that one start. */
export function autostart({ command: [program, ...args], ...ports }: AutostartPorts): Autostart {
  const lasting: AutostartPorts = { ...ports, command: [program, ...lastingArguments(args)] }
  return ports.platform === 'linux' ? byDesktopFile(lasting) : byLoginItem(lasting)
}

function byDesktopFile({ linuxFolder, command }: AutostartPorts): Autostart {
  const file = join(linuxFolder, FILE)
  return {
    isOn: () => existsSync(file),
    set(isOn) {
      if (!isOn) return rmSync(file, { force: true })
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, desktopFile(command))
    },
  }
}

function byLoginItem({ platform, command, loginItems, argumentsFile }: AutostartPorts): Autostart {
  const [path, ...args] = command
  // Asked and set with the same, or Windows takes it for another program's.
  const item = platform === 'win32' ? { path, args } : {}
  return {
    isOn: () => loginItems.getLoginItemSettings(item).openAtLogin,
    set(isOn) {
      if (platform !== 'win32') writeFileSync(argumentsFile, JSON.stringify(isOn ? args : []))
      loginItems.setLoginItemSettings({ ...item, openAtLogin: isOn })
      if (loginItems.getLoginItemSettings(item).openAtLogin !== isOn) {
        // macOS asks its user, and companies forbid it.
        throw new Error('the system has it otherwise; look in its own list of login items')
      }
    },
  }
}

/** What a start at login on macOS stands for; `null`: nothing was kept. */
export function keptArguments(argumentsFile: string): string[] | null {
  try {
    const kept = Kept.parse(JSON.parse(readFileSync(argumentsFile, 'utf8')))
    return kept.length === 0 ? null : kept
  } catch {
    // The switch was never touched.
    return null
  }
}
