// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { homedir, networkInterfaces, release, type } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow, Menu, safeStorage, screen } from 'electron'
import { MACHINE_WORDS } from '../../../shared/i18n/machine.ts'
import type { Language } from '../../../shared/text.ts'
import { VERSION } from '../../../shared/version.ts'
import { systemSecrets } from '../../machine/secrets.ts'
import { machineTimers, machineWallNow } from '../../machine/timers.ts'
import type { MachineMode } from '../../start/command-line.ts'
import { type Autostart, autostart, keptArguments } from '../autostart/autostart.ts'
import { ownWindowSystem } from '../display-parts.ts'
import { keepRole, keptRole } from '../role/kept-role.ts'
import { systemVault } from '../vault.ts'
import { PinLock } from '../way-out/pin-lock.ts'
import { machineFacts } from './machine-facts.ts'
import { type MachineParts, MachineWindow, type RoleSwitch } from './machine-window.ts'
import { runSelfCheck } from './self-check-run.ts'

const ARGUMENTS_FILE = 'start-arguments.json'

/** The lock of all walls of this machine. @param folder the app's, above those of its displays */
export function ownPinLock(folder: string): PinLock {
  const vault = systemVault(safeStorage, process.platform)
  return new PinLock({ folder, vault, wallNow: machineWallNow, newSalt: systemSecrets.newSecret })
}

/** What a start without arguments stands for: on macOS, at login, what the switch was set for. */
export function argumentsAtLogin(args: readonly string[], folder: string): readonly string[] {
  if (process.platform !== 'darwin' || args.length > 0) return args
  if (!app.getLoginItemSettings().wasOpenedAtLogin) return args
  return keptArguments(join(folder, ARGUMENTS_FILE)) ?? args
}

/** What starts the app, without what it is to do. */
function ownProgram(): string[] {
  return [
    // An AppImage is unpacked anew, and elsewhere, at each start.
    process.env.APPIMAGE ?? process.execPath,
    ...process.execArgv,
    ...(app.isPackaged ? [] : [process.argv[1] ?? '']),
  ]
}

/** Whether the app starts by itself, with these arguments. @param folder the app's own */
export function ownAutostart(folder: string, args: readonly string[]): Autostart {
  const [program = '', ...before] = ownProgram()
  return autostart({
    platform: process.platform,
    command: [program, ...before, ...args],
    loginItems: app,
    linuxFolder: join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'autostart'),
    argumentsFile: join(folder, ARGUMENTS_FILE),
  })
}

/** @param folder the app's own @returns `null` where the app runs from its sources, which is no computer's role */
function ownRole(folder: string): RoleSwitch | null {
  if (!app.isPackaged) return null
  const now = () => keptRole(folder) ?? 'desk'
  return { atStart: now(), now, set: (role) => keepRole(folder, role) }
}

/** What the app that runs can do about itself. */
type Acts = Partial<Pick<MachineParts, 'startAnew' | 'forgetHub'>>

/**
 * The window about this machine.
 * @param folder the app's own
 * @param args what whoever started the app gave it, or would
 * @param hub its address, `own`, or `null`
 */
export function ownMachine(
  folder: string,
  args: readonly string[],
  hub: string | null,
  language: Language,
  { startAnew = null, forgetHub = null }: Acts = {},
): MachineWindow {
  const words = MACHINE_WORDS[language]
  return new MachineWindow({
    newWindow: (above) =>
      new BrowserWindow({
        ...{ width: 820, height: 900, show: false, title: words.title },
        // Or it may be behind a wall in full screen.
        ...(above && { parent: above }),
        ...{ backgroundColor: '#fafaf7', autoHideMenuBar: true },
        webPreferences: {
          ...{ contextIsolation: true, sandbox: true, nodeIntegration: false },
          ...{ webviewTag: false, spellcheck: false, devTools: false, javascript: false },
        },
      }),
    facts: () =>
      machineFacts(
        {
          ...{ version: VERSION, system: `${type()} ${release()} ${process.arch}`, folder, hub },
          runtime: {
            electron: process.versions.electron,
            chrome: process.versions.chrome,
            node: process.versions.node,
          },
          windowSystem: ownWindowSystem(),
          isVault: systemVault(safeStorage, process.platform) !== null,
          screens: screen.getAllDisplays(),
          interfaces: networkInterfaces(),
          faultLog: ['.', 'display'].map((of) => textOf(join(folder, of, 'faults.log'))).join(''),
        },
        words,
      ),
    start: ['zaalscherm', ...args].join(' '),
    autostart: ownAutostart(folder, args),
    lock: ownPinLock(folder),
    role: ownRole(folder),
    ...{ startAnew, forgetHub },
    selfCheck: () => runSelfCheck(ownProgram()),
    timers: machineTimers,
    language,
  })
}

/** Shows that window and nothing else: beside an app that may run, so with a profile of its own. */
export async function startMachine(
  folder: string,
  { start, hub }: MachineMode,
  language: Language,
): Promise<void> {
  app.setPath('userData', join(folder, 'machine'))
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()
  Menu.setApplicationMenu(null)
  ownMachine(folder, start, hub, language).open()
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // No fault so far.
    return ''
  }
}
