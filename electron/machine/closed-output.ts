// SPDX-License-Identifier: EUPL-1.2
import { writeSync } from 'node:fs'

/** Goes on without a word where the terminal or the log that heard this process is gone. */
export function outliveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

/** Written when it returns, also into a pipe, where the console's own lines come later. */
export function sayAtOnce(text: string, stream: { fd: number } = process.stderr): void {
  try {
    writeSync(stream.fd, `${text}\n`)
  } catch {
    // Nobody hears it any more.
  }
}
