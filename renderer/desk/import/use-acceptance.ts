// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import { LIBRARY_PATHS } from '../../../shared/features/library/day-file.ts'
import { refusalSentence } from '../../../shared/i18n/refusals.ts'
import { importWords } from '../../../shared/import/page-words.ts'
import type { Language } from '../../../shared/text.ts'
import type { Reader } from '../reading/reader.ts'
import type { Desk } from '../shell/desk.ts'
import type { Chosen } from './use-chosen.ts'

/** What became of taking over: so many changes, or why not, in words. */
export type Outcome = { kind: 'accepted'; count: number } | { kind: 'refused'; sentence: string }

export type Acceptance = {
  outcome: Outcome | null
  isBusy: boolean
  /** Takes over what was chosen into the open day: one command, one step to take back. */
  intoDay(): Promise<void>
  /** Makes a day of it, which is played from then on. */
  asNewDay(): Promise<void>
  forget(): void
}

export function useAcceptance(
  desk: Desk,
  reader: Reader,
  chosen: Chosen,
  language: Language,
): Acceptance {
  const words = importWords[language]
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const remedies = [...chosen.remedies.values()]
  const refuse = (sentence: string) => setOutcome({ kind: 'refused', sentence })

  async function held(act: () => Promise<void>): Promise<void> {
    setIsBusy(true)
    setOutcome(null)
    try {
      await act()
    } catch {
      refuse(words.notKept)
    } finally {
      setIsBusy(false)
    }
  }

  async function edit(): Promise<void> {
    const count = chosen.ids.size
    const edits = await reader.ask({ type: 'edits', chosen: [...chosen.ids], remedies })
    if (edits.length === 0) return
    const result = await desk.commands.send({ type: 'edit', edits })
    if (result.kind === 'accepted') {
      chosen.forget()
      return setOutcome({ kind: 'accepted', count })
    }
    if (result.kind !== 'refused') return refuse(words.notKept)
    const { refusal } = result
    // Somebody else was quicker: the day has come anew, and so has what differs.
    const isLate =
      refusal.name === 'id-is-taken' ||
      (refusal.name === 'unknown-item' && refusal.list === 'imports')
    refuse(isLate ? words.late : refusalSentence(refusal, desk.day, language))
  }

  async function make(): Promise<void> {
    const leftOut = [...chosen.leftOut]
    const body = await reader.ask({ type: 'day', leftOut, remedies })
    const answer = await fetch(`${LIBRARY_PATHS.days}?opens=true`, {
      ...{ method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body },
    })
    if (answer.ok) return desk.goTo(null)
    const told: unknown = await answer.json().catch(() => null)
    refuse(sentenceIn(told, language) ?? words.notKept)
  }

  return {
    ...{ outcome, isBusy },
    intoDay: () => held(edit),
    asNewDay: () => held(make),
    forget: () => setOutcome(null),
  }
}

/** What the hub says is wrong with a day, as far as it is a sentence. */
function sentenceIn(told: unknown, language: Language): string | null {
  const problems = typeof told === 'object' && told !== null ? Reflect.get(told, 'problems') : null
  const own =
    typeof problems === 'object' && problems !== null ? Reflect.get(problems, language) : null
  const [first] = Array.isArray(own) ? own : []
  return typeof first === 'string' ? first : null
}
