// SPDX-License-Identifier: EUPL-1.2
// `npm start`: the app in Electron where its runtime can be had and runs, the browser otherwise.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf, SHELL_WORDS } from '../../shared/i18n/shell.ts'
import { outliveClosedOutput } from '../machine/closed-output.ts'
import { machineTimers as timers } from '../machine/timers.ts'
import { startDisplay, startHub } from './browser-way.ts'
import { readCommandLine } from './command-line.ts'
import { runRuntime } from './runtime/run-runtime.ts'
import { bringRuntime } from './runtime/runtime.ts'
import { afterRuntime } from './runtime/runtime-end.ts'
import { appHelp } from './switches.ts'

const ROOT = join(import.meta.dirname, '../..')

outliveClosedOutput()
await start(process.argv.slice(2))

async function start(args: string[]): Promise<void> {
  const language = languageOf(Intl.DateTimeFormat().resolvedOptions().locale)
  const asked = readCommandLine(args, SHELL_WORDS[language])
  if (asked.mode === 'wrong') {
    console.error(asked.problem)
    process.exitCode = 2
    return
  }
  if (asked.mode === 'help') return console.log(appHelp())
  if (asked.mode === 'version') return console.log(`Zaalscherm ${ownVersion()}`)
  // Only the app itself can.
  const isOfApp =
    asked.mode === 'self-check' || asked.mode === 'machine' || asked.mode === 'forget-pin'
  const why = await startApp(args, isOfApp)
  if (why === null) return
  console.log(why)
  if (isOfApp) process.exitCode = 1
  else if (asked.mode === 'hub') await startHub(asked, ROOT, hasDesktop())
  else {
    const missing = await startDisplay(asked, hasDesktop(), SHELL_WORDS[language])
    if (missing === null) return
    console.error(missing)
    process.exitCode = 2
  }
}

/**
 * Gives `null` once the app ran and ended, or the sentence that says why it did not.
 * @param isCheck it is only seen whether it can run: nothing takes its place
 */
async function startApp(args: string[], isCheck: boolean): Promise<string | null> {
  if (!hasDesktop()) {
    const instead = isCheck ? 'nothing is checked' : 'open these addresses in a browser'
    return `There is no desktop here for Electron: ${instead}.`
  }
  const instead = isCheck ? 'nothing is checked' : 'the browser takes its place'
  const runtime = await bringRuntime(timers)
  if ('problem' in runtime) return `${runtime.problem}: ${instead}.`
  const end = await runRuntime(runtime.path, [ROOT, ...args], timers)
  // It says itself what is wrong, a line each.
  const after =
    isCheck && end.code === 1
      ? { next: 'end' as const, code: 1, sentence: null }
      : afterRuntime(end, runtime.path, instead)
  if (after.next === 'browser') return after.sentence
  process.exitCode = after.code
  if (after.sentence !== null) console.error(after.sentence)
  return null
}

/** It runs from its sources, into which no build has put it. */
function ownVersion(): string {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version
}

function hasDesktop(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
