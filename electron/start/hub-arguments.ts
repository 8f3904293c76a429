// SPDX-License-Identifier: EUPL-1.2
import type { HubMode } from './command-line.ts'

/** The bundled day, and where and when in it a rehearsal begins. */
export type Sample = { day: string; rehearseAt: string; room: string }

/** Where the app keeps the one day that it was started for, and where all others. */
export type DataFolders = { day: string; library: string }

type Argument = readonly [name: string, value: string | null]

/**
 * The hub's own arguments.
 * @param isFirstStart a hub that starts again after a crash goes on with what it kept
 */
export function hubArguments(
  asked: HubMode,
  sample: Sample,
  folders: DataFolders,
  isFirstStart: boolean,
): string[] {
  const isLibrary = isOfLibrary(asked)
  const given: Argument[] = [
    ...(isLibrary ? libraryArguments(asked, sample, folders) : dayArguments(asked, folders)),
    ['--port', String(asked.port)],
    ['--host', asked.host],
  ]
  const displayIn = asked.displayIn ?? (isLibrary ? sample.room : null)
  const once: Argument[] = [
    ['--display-in', displayIn],
    ...asked.open.map((path) => ['--open', path] as const),
  ]
  const all = isFirstStart ? [...given, ...once] : given
  const args = all.flatMap(([name, value]) => (value === null ? [] : [name, value]))
  if (!isFirstStart) return args
  // What is looked at before there is a day of one's own begins anew each time.
  if (isLibrary || asked.replace) return [...args, '--replace']
  return asked.recover ? [...args, '--recover'] : args
}

/** Whether it is for many days; else for the one that was named, or lies in a folder of its own. */
export function isOfLibrary({ day, data }: Pick<HubMode, 'day' | 'data'>): boolean {
  return day === null && data === null
}

function dayArguments({ day, data, rehearseAt }: HubMode, folders: DataFolders): Argument[] {
  return [
    ['--day', day],
    ['--data', data ?? folders.day],
    ['--rehearse-at', rehearseAt],
  ]
}

function libraryArguments(
  { library, rehearseAt }: HubMode,
  sample: Sample,
  folders: DataFolders,
): Argument[] {
  return [
    ['--library', library ?? folders.library],
    ['--sample', sample.day],
    ['--rehearse-at', rehearseAt ?? sample.rehearseAt],
  ]
}
