// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util'
import { DAY_FILE_END } from '../../shared/features/library/day-file.ts'
import { readHubCode, USUAL_PORT } from '../../shared/hub-code.ts'
import type { ShellWords } from '../../shared/i18n/shell.ts'
import { detailOf } from '../machine/start-problem.ts'
import { OPTIONS, sortSwitches } from './switches.ts'

export type HubMode = {
  mode: 'hub'
  /** The day's file, or `null` for the one in `data`; without either the hub has many days. */
  day: string | null
  /** The folder in which the day is kept, or `null` for the app's own. */
  data: string | null
  /** The folder with all days, or `null` for the app's own. */
  library: string | null
  /** Day files that are to be taken in among those. */
  open: string[]
  /** Day and time of a rehearsal, or `null` for the real clock. */
  rehearseAt: string | null
  port: number
  /** The address that the facilitator chose to serve on, or `null` to let the hub choose. */
  host: string | null
  /** Begin anew even if a day is kept. */
  replace: boolean
  /** Go on with what was kept before the damage, where the day that is kept is damaged. */
  recover: boolean
  /** The room that this machine's own display hangs in, or `null` to pair it at the desk. */
  displayIn: string | null
  isKiosk: boolean
  /** Counted from 1; `null` is the screen that was kept, or else a sensible one. */
  screen: number | null
}
export type DisplayMode = {
  mode: 'display'
  /** The hub's origin, `http://192.168.10.20:4500`; `null`: it is to be found. */
  hub: string | null
  /** Pair anew: the key of the hub that it belonged to counts no more. */
  forgetsHub: boolean
  isKiosk: boolean
  screen: number | null
  /** Each screen of the machine is a device of its own. */
  isOnAllScreens: boolean
}
/** Only to see whether the app can work on this machine. */
export type SelfCheckMode = {
  mode: 'self-check'
  /** Whether a full screen may be tried, which is seen for a moment. */
  isKiosk: boolean
  screen: number | null
  /** The origin of a hub that it is to reach, or `null`. */
  hub: string | null
}
/** Only the window about this machine. */
export type MachineMode = {
  mode: 'machine'
  /** What the app is to be started with. */
  start: readonly string[]
  /** The origin of its hub; `own`: on this machine; `null`: it looks for one. */
  hub: string | null
}
/** Only to remove a PIN that nobody knows any more: by who can start programs here. */
export type ForgetPinMode = { mode: 'forget-pin' }
/** Only to hear which version it is. */
export type VersionMode = { mode: 'version' }
/** Only to read what may be asked for. */
export type HelpMode = { mode: 'help' }
/** What was asked for, or the sentence that says what is wrong with it. */
export type CommandLine =
  | HubMode
  | DisplayMode
  | SelfCheckMode
  | ForgetPinMode
  | VersionMode
  | HelpMode
  | MachineMode
  | { mode: 'wrong'; problem: string }

/**
 * Reads the app's own arguments; what is Chromium's on the same line is passed over.
 * @param args as {@link ownArguments} gives them
 * @param words the language in which to say what is wrong
 */
export function readCommandLine(args: readonly string[], words: ShellWords): CommandLine {
  const { own, misspelt } = sortSwitches(args)
  if (misspelt) return wrong(words.misspelt(misspelt.given, misspelt.meant))
  const read = split(own)
  if ('detail' in read) return wrong(words.notUnderstood(read.detail))
  const { values, positionals } = read
  if (values.help) return { mode: 'help' }
  if (values.version) return { mode: 'version' }
  if (values['forget-pin']) return { mode: 'forget-pin' }
  if (values.machine) {
    const start = args.filter((arg) => arg !== '--machine')
    const meant = readCommandLine(start, words)
    if (meant.mode === 'wrong') return meant
    return { mode: 'machine', start, hub: meant.mode === 'display' ? meant.hub : 'own' }
  }
  const open = positionals.filter((one) => one.endsWith(DAY_FILE_END))
  const [mode, ...rest] = positionals.filter((one) => !open.includes(one))
  const surplus = mode === undefined || mode === 'display' ? rest[0] : mode
  if (surplus !== undefined) return wrong(words.unknownMode(surplus))
  const screen = values.screen === undefined ? null : wholeNumber(values.screen, 64)
  if (screen === 'wrong') return wrong(words.screenNotANumber(values.screen ?? ''))
  const display = { isKiosk: values.kiosk ?? true, screen }
  const isOnAllScreens = values.screens === 'all'
  const isDisplay = mode === 'display' && screen === null
  if (values.screens !== undefined && !(isOnAllScreens && isDisplay)) {
    return wrong(words.screensNotAll(values.screens))
  }
  if (values['self-check']) return selfCheckMode(values.hub, display, words)
  if (mode === 'display') {
    const forgetsHub = values['forget-hub'] ?? false
    return displayMode(values.hub, { ...display, isOnAllScreens, forgetsHub }, words)
  }
  if (values['forget-hub']) return wrong(words.notUnderstood('--forget-hub'))
  if (values.hub !== undefined) return wrong(words.notUnderstood('--hub'))
  const port = wholeNumber(values.port ?? String(USUAL_PORT), 65_535)
  if (port === 'wrong') return wrong(words.portNotANumber(values.port ?? ''))
  return {
    mode: 'hub',
    day: values.day ?? null,
    data: values.data ?? null,
    library: values.library ?? null,
    open,
    rehearseAt: values['rehearse-at'] ?? null,
    port,
    host: values.host ?? null,
    replace: values.replace ?? false,
    recover: values.recover ?? false,
    displayIn: values['display-in'] ?? null,
    isKiosk: values.kiosk ?? false,
    screen,
  }
}

/** The arguments after the program, and after the app's folder where Electron itself was started. */
export function ownArguments(argv: readonly string[], isDefaultApp: boolean): string[] {
  const args = argv.slice(1)
  if (!isDefaultApp) return args
  const folderAt = args.findIndex((arg) => !arg.startsWith('-'))
  return folderAt < 0 ? args : args.toSpliced(folderAt, 1)
}

type OnScreen = { isKiosk: boolean; screen: number | null }

function displayMode(
  hub: string | undefined,
  on: OnScreen & { isOnAllScreens: boolean; forgetsHub: boolean },
  words: ShellWords,
): CommandLine {
  if (hub === undefined) return { mode: 'display', hub: null, ...on }
  const origin = hubOrigin(hub)
  if (origin === null) return wrong(words.hubNotAnAddress(hub))
  return { mode: 'display', hub: origin, ...on }
}

function selfCheckMode(hub: string | undefined, on: OnScreen, words: ShellWords): CommandLine {
  if (hub === undefined) return { mode: 'self-check', hub: null, ...on }
  const origin = hubOrigin(hub)
  if (origin === null) return wrong(words.hubNotAnAddress(hub))
  return { mode: 'self-check', hub: origin, ...on }
}

/**
 * `192.168.10.20:4500`, `http://192.168.10.20:4500/display` and the code that the desk shows alike; `null` for
 * what is none.
 */
export function hubOrigin(address: string): string | null {
  const coded = readHubCode(address)
  if (coded !== null) return coded
  const url = URL.parse(address.includes('://') ? address : `http://${address}`)
  if (!url?.hostname || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  return url.origin
}

function split(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, allowNegative: true, options: OPTIONS })
  } catch (error) {
    return { detail: detailOf(error) }
  }
}

function wholeNumber(value: string, highest: number): number | 'wrong' {
  const number = /^\d+$/.test(value) ? Number(value) : 0
  return number >= 1 && number <= highest ? number : 'wrong'
}

function wrong(problem: string): CommandLine {
  return { mode: 'wrong', problem }
}
