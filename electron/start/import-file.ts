// SPDX-License-Identifier: EUPL-1.2
// `npm run import -- FILE`: what the import's own reader understands of a file, as JSON.
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dateAt } from '../../shared/day/dates.ts'
import { languageOf } from '../../shared/i18n/shell.ts'
import { printed } from '../../shared/import/printed.ts'
import { problemSentence } from '../../shared/import/problem-words.ts'
import { isTimeZone } from '../../shared/import/read/clocks.ts'
import { readSource } from '../../shared/import/read/read-source.ts'
import type { Reading } from '../../shared/import/source.ts'
import { understand } from '../../shared/import/understand/understand.ts'

const USAGE = `npm run import -- FILE [--time-zone ZONE] [--language nl|en] [--today YYYY-MM-DD] [--whole]
FILE may be - for what is piped in. --whole prints all that was understood, with its reasons.`

const machine = Intl.DateTimeFormat().resolvedOptions()

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'time-zone': { type: 'string' },
      language: { type: 'string' },
      today: { type: 'string' },
      whole: { type: 'boolean' },
    },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) fail(2, USAGE)
  else importFile(file, values)
} catch (error) {
  fail(2, `${error instanceof Error ? error.message : error}\n${USAGE}`)
}

function importFile(
  file: string,
  asked: { 'time-zone'?: string; language?: string; today?: string; whole?: boolean },
): void {
  const timeZone = asked['time-zone'] ?? machine.timeZone
  if (!isTimeZone(timeZone)) {
    fail(2, `no time zone “${timeZone}”: name one as Europe/Amsterdam`)
    return
  }
  const language =
    asked.language === 'en' || asked.language === 'nl' ? asked.language : languageOf(machine.locale)
  const today = asked.today ?? dateAt(Date.now(), timeZone)
  const reading = read(file)
  if (reading === null) return
  if ('problem' in reading) {
    fail(1, problemSentence(reading.problem, language))
    return
  }
  const understood = understand(reading.source, { today, timeZone, language, answers: {} })
  const told = asked.whole ? understood : printed(understood, language)
  console.log(JSON.stringify(told, null, 2))
}

function read(file: string): Reading | null {
  try {
    // npm runs a script in the project's folder: a path is from where the command was given.
    const path = resolve(process.env.INIT_CWD ?? '.', file)
    const bytes = file === '-' ? readFileSync(0) : readFileSync(path)
    return readSource({
      name: file === '-' ? 'stdin.txt' : basename(file),
      bytes: new Uint8Array(bytes),
    })
  } catch (error) {
    fail(1, `${file} can’t be opened: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

function fail(code: number, sentence: string): void {
  console.error(sentence)
  process.exitCode = code
}
