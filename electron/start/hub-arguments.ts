// SPDX-License-Identifier: EUPL-1.2
import type { HubMode } from './command-line.ts'

/** The bundled day, and where and when in it a rehearsal begins. */
export type Sample = { day: string; rehearseAt: string; room: string }

/** Folders apart, so that looking at the sample never touches a real day. */
export type DataFolders = { days: string; sample: string }

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
  const isSample = asked.day === null && asked.data === null
  const displayIn = asked.displayIn ?? (isSample ? sample.room : null)
  const options: [string, string | null][] = [
    ['--day', isSample ? sample.day : asked.day],
    ['--data', asked.data ?? (isSample ? folders.sample : folders.days)],
    ['--rehearse-at', asked.rehearseAt ?? (isSample ? sample.rehearseAt : null)],
    ['--port', String(asked.port)],
    ['--host', asked.host],
    ['--display-in', isFirstStart ? displayIn : null],
  ]
  const given = options.flatMap(([name, value]) => (value === null ? [] : [name, value]))
  if (!isFirstStart) return given
  if (isSample || asked.replace) return [...given, '--replace']
  return asked.recover ? [...given, '--recover'] : given
}
