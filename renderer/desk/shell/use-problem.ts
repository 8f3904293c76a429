// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import type { AnyCommand } from '../../../shared/features/commands.ts'
import { refusalSentence } from '../../../shared/words/refusals.ts'
import type { CommandResult } from '../../sync/surface.ts'
import { useSpeech } from '../language/language.tsx'

/** Sends commands whose problem is shown next to the buttons that sent them. */
export type Asking = {
  ask(command: AnyCommand): Promise<void>
  /** Why the last one was not carried out, in words; `null`: it was, or is on its way. */
  problem: string | null
}

export function useProblem(
  day: EventDay,
  send: (command: AnyCommand) => Promise<CommandResult>,
): Asking {
  const { words, language } = useSpeech()
  const [result, setResult] = useState<CommandResult | null>(null)
  return {
    problem: problemIn(),
    async ask(command) {
      setResult(null)
      setResult(await send(command))
    },
  }

  function problemIn(): string | null {
    if (result?.kind === 'link-lost') return words.noAnswer
    return result?.kind === 'refused' ? refusalSentence(result.refusal, day, language) : null
  }
}
