// SPDX-License-Identifier: EUPL-1.2

/** Goes on without a word where the terminal or the log that heard this process is gone. */
export function outliveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}
