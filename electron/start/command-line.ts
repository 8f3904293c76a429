// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util'
import type { ShellWords } from '../../shared/i18n/shell.ts'
import { detailOf } from '../machine/start-problem.ts'

/** The port whose number is in every printed code. */
export const USUAL_PORT = 4500

export type HubMode = {
  mode: 'hub'
  /** The day's file, or `null` for the one in `data`; without either it is the bundled sample. */
  day: string | null
  /** The folder in which the day is kept, or `null` for the app's own. */
  data: string | null
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
  /** The hub's origin, `http://192.168.10.20:4500`. */
  hub: string
  isKiosk: boolean
  screen: number | null
}
/** What was asked for, or the sentence that says what is wrong with it. */
export type CommandLine = HubMode | DisplayMode | { mode: 'wrong'; problem: string }

// Chromium reads these itself from the same line; all others are ours or a mistake.
const CHROMIUM_SWITCH =
  /^--(ozone-platform|no-sandbox|disable-gpu|user-data-dir|force-device-scale-factor|password-store|lang|enable-logging|disable-dev-shm-usage|inspect|remote-debugging-port)(=|$)/

/**
 * Reads the app's own arguments.
 * @param args as {@link ownArguments} gives them
 * @param words the language in which to say what is wrong
 */
export function readCommandLine(args: readonly string[], words: ShellWords): CommandLine {
  const read = split(args.filter((arg) => !CHROMIUM_SWITCH.test(arg)))
  if ('detail' in read) return wrong(words.notUnderstood(read.detail))
  const { values, positionals } = read
  const [mode, ...rest] = positionals
  const surplus = mode === undefined || mode === 'display' ? rest[0] : mode
  if (surplus !== undefined) return wrong(words.unknownMode(surplus))
  const screen = values.screen === undefined ? null : wholeNumber(values.screen, 64)
  if (screen === 'wrong') return wrong(words.screenNotANumber(values.screen ?? ''))
  if (mode === 'display') return displayMode(values.hub, values.kiosk ?? true, screen, words)
  if (values.hub !== undefined) return wrong(words.notUnderstood('--hub'))
  const port = wholeNumber(values.port ?? String(USUAL_PORT), 65_535)
  if (port === 'wrong') return wrong(words.portNotANumber(values.port ?? ''))
  return {
    mode: 'hub',
    day: values.day ?? null,
    data: values.data ?? null,
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

function displayMode(
  hub: string | undefined,
  isKiosk: boolean,
  screen: number | null,
  words: ShellWords,
): CommandLine {
  if (hub === undefined) return wrong(words.hubMissing)
  const origin = hubOrigin(hub)
  if (origin === null) return wrong(words.hubNotAnAddress(hub))
  return { mode: 'display', hub: origin, isKiosk, screen }
}

/** `192.168.10.20:4500` and `http://192.168.10.20:4500/display` alike; `null` for what isn't one. */
export function hubOrigin(address: string): string | null {
  const url = URL.parse(address.includes('://') ? address : `http://${address}`)
  if (!url?.hostname || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  return url.origin
}

function split(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      allowNegative: true,
      options: {
        day: { type: 'string' },
        data: { type: 'string' },
        'rehearse-at': { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        replace: { type: 'boolean' },
        recover: { type: 'boolean' },
        'display-in': { type: 'string' },
        hub: { type: 'string' },
        kiosk: { type: 'boolean' },
        screen: { type: 'string' },
      },
    })
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
