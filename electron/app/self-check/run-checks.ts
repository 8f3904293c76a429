// SPDX-License-Identifier: EUPL-1.2
import type { CheckName, SelfCheckWords } from '../../../shared/i18n/self-check.ts'
import { type Milliseconds, SECOND } from '../../../shared/instant.ts'
import { detailOf } from '../../machine/start-problem.ts'
import type { Timers } from '../../machine/timers.ts'

/** One thing that the app needs of a machine. */
export type Check = {
  name: CheckName
  limitMs: Milliseconds
  /** Gives what was found; throws with what is wrong, or {@link Untried}; may never end. */
  run(): Promise<string> | string
}

/** What it needs isn't there, or it was asked to be left out: that says nothing of this machine. */
export class Untried extends Error {}

export type Checked = { name: CheckName; outcome: 'ok' | 'not' | 'untried'; detail: string }

/** Tries one thing after another; what doesn't end in its time is given up, and the next is tried. */
export async function runChecks(
  checks: readonly Check[],
  { timers, words }: { timers: Timers; words: SelfCheckWords },
  onChecked: (checked: Checked) => void,
): Promise<Checked[]> {
  const all: Checked[] = []
  for (const check of checks) {
    const checked = await tryOne(check, timers, words)
    all.push(checked)
    onChecked(checked)
  }
  return all
}

async function tryOne(check: Check, timers: Timers, words: SelfCheckWords): Promise<Checked> {
  const { name, limitMs } = check
  const late = Promise.withResolvers<never>()
  const stopWaiting = timers.after(limitMs, () =>
    late.reject(new Error(words.noAnswer(limitMs / SECOND))),
  )
  try {
    const detail = await Promise.race([late.promise, (async () => check.run())()])
    return { name, outcome: 'ok', detail }
  } catch (error) {
    const outcome = error instanceof Untried ? 'untried' : 'not'
    return { name, outcome, detail: detailOf(error) }
  } finally {
    stopWaiting()
  }
}

/** `ok    Hub: …`, or `not   Hub: …` with what to do, or `–     Link: …` where it wasn't tried. */
export function lineOf({ name, outcome, detail }: Checked, words: SelfCheckWords): string {
  const said = { ok: words.ok, not: words.notOk, untried: '–' }[outcome]
  const line = `${said.padEnd(6)}${words.names[name]}: ${detail}`
  return outcome === 'not' ? `${line}. ${words.remedies[name]}` : line
}

export function summaryOf(all: readonly Checked[], words: SelfCheckWords): string {
  const failed = all.filter(({ outcome }) => outcome === 'not').length
  return failed === 0 ? words.allOk : words.someNot(failed)
}
