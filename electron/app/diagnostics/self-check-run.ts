// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process'
import { MINUTE } from '../../../shared/instant.ts'

// A keychain that prompts takes as long as somebody's answer.
const LIMIT_MS = 2 * MINUTE

/**
 * Runs the app's own check in a process beside this one.
 * @param command what starts the app, without what it is to do
 * @returns what it printed, good or bad
 */
export function runSelfCheck([program = '', ...args]: readonly string[]): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  const asked = [...args, '--self-check', '--no-kiosk']
  const env = { ...process.env, ZAALSCHERM_NO_BOX: '1' }
  execFile(program, asked, { timeout: LIMIT_MS, env }, (error, stdout, stderr) => {
    // It ends with 1 where a line says “not”, and has printed why.
    const lines = `${stdout}${stdout === '' ? stderr : ''}`.trim()
    resolve(lines || String(error?.message ?? ''))
  })
  return promise
}
