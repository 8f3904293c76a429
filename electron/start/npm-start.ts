// SPDX-License-Identifier: EUPL-1.2
// `npm start`: the app in Electron where its runtime can be had and runs, the browser otherwise.
import { join } from 'node:path'
import { languageOf, SHELL_WORDS } from '../../shared/i18n/shell.ts'
import { outliveClosedOutput } from '../machine/closed-output.ts'
import { machineTimers as timers } from '../machine/timers.ts'
import { startDisplay, startHub } from './browser-way.ts'
import { readCommandLine } from './command-line.ts'
import { runRuntime } from './runtime/run-runtime.ts'
import { bringRuntime } from './runtime/runtime.ts'
import { afterRuntime } from './runtime/runtime-end.ts'

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
  const why = await startApp(args)
  if (why === null) return
  console.log(why)
  if (asked.mode === 'hub') await startHub(asked, ROOT, hasDesktop())
  else startDisplay(asked, hasDesktop())
}

/** Gives `null` once the app ran and ended, or the sentence with which the browser takes over. */
async function startApp(args: string[]): Promise<string | null> {
  if (!hasDesktop()) {
    return 'There is no desktop here for Electron: open these addresses in a browser.'
  }
  const runtime = await bringRuntime(timers)
  if ('problem' in runtime) return `${runtime.problem}: the browser takes its place.`
  const after = afterRuntime(await runRuntime(runtime.path, [ROOT, ...args], timers), runtime.path)
  if (after.next === 'browser') return after.sentence
  process.exitCode = after.code
  if (after.sentence !== null) console.error(after.sentence)
  return null
}

function hasDesktop(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
