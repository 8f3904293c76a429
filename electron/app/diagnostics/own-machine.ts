// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { homedir, networkInterfaces, release, type } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow, Menu, safeStorage, screen } from 'electron'
import { MACHINE_WORDS } from '../../../shared/i18n/machine.ts'
import type { Language } from '../../../shared/text.ts'
import { VERSION } from '../../../shared/version.ts'
import { systemSecrets } from '../../machine/secrets.ts'
import { machineWallNow } from '../../machine/timers.ts'
import type { MachineMode } from '../../start/command-line.ts'
import { autostart, keptArguments } from '../autostart/autostart.ts'
import { ownWindowSystem } from '../display-parts.ts'
import { systemVault } from '../vault.ts'
import { PinLock } from '../way-out/pin-lock.ts'
import { machineFacts } from './machine-facts.ts'
import { MachineWindow } from './machine-window.ts'
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

/**
 * The window about this machine.
 * @param folder the app's own
 * @param args what the app is, or would be, started with
 * @param hub its address, `own`, or `null`
 */
export function ownMachine(
  folder: string,
  args: readonly string[],
  hub: string | null,
  language: Language,
): MachineWindow {
  const program = [
    // An AppImage is unpacked anew, and elsewhere, at each start.
    process.env.APPIMAGE ?? process.execPath,
    ...process.execArgv,
    ...(app.isPackaged ? [] : [process.argv[1] ?? '']),
  ]
  const words = MACHINE_WORDS[language]
  return new MachineWindow({
    newWindow: () =>
      new BrowserWindow({
        ...{ width: 820, height: 900, show: false, title: words.title },
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
    autostart: autostart({
      platform: process.platform,
      command: [program[0] ?? '', ...program.slice(1), ...args],
      loginItems: app,
      linuxFolder: join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'autostart'),
      argumentsFile: join(folder, ARGUMENTS_FILE),
    }),
    lock: ownPinLock(folder),
    selfCheck: () => runSelfCheck(program),
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
