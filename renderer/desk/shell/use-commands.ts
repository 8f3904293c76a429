// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from 'react'
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import type { AnyCommand, DeskCommand } from '../../../shared/features/commands.ts'
import { refusalSentence } from '../../../shared/i18n/refusals.ts'
import type { CommandResult } from '../../sync/surface.ts'
import { useI18n } from '../language/language.tsx'

/** The result of the last command, until the next one is sent or the link is back. */
export type LastResult = {
  command: DeskCommand
  /** What an undo took back, or a redo carried out again. */
  steps: readonly DeskCommand[]
  result: CommandResult
  /** The number of the command among those of this page. */
  number: number
  /** Whether there was a link when it was pressed; without one, nothing was sent. */
  wasLinked: boolean
} | null

export type Commands = {
  /** Sends a command and tells what became of it. */
  send(command: DeskCommand, steps?: readonly DeskCommand[]): Promise<CommandResult>
  last: LastResult
  /** How many were sent so far, whatever became of them. */
  count(): number
}

/** @param playback what is played; a jump in a rehearsal may have taken back what was done last */
export function useCommands(
  sendToHub: (command: DeskCommand) => Promise<CommandResult>,
  isLinked: boolean,
  playback: LivePlayback,
): Commands {
  const [last, setLast] = useState<LastResult>(null)
  const played = `${playback.kind} ${playback.origin} ${playback.position}`
  const [before, setBefore] = useState(played)
  if (before !== played) {
    setBefore(played)
    if (last?.result.kind === 'accepted') setLast(null)
  }
  // The result of an earlier command must not replace that of the latest one.
  const latest = useRef(0)
  // "Not sent" holds only while there is no link; "no answer" has to be looked into, and stays.
  if (isLinked && last?.result.kind === 'link-lost' && !last.wasLinked) setLast(null)
  return {
    last,
    count: () => latest.current,
    async send(command, steps = []) {
      latest.current += 1
      const number = latest.current
      setLast(null)
      const result = await sendToHub(command)
      if (latest.current === number)
        setLast({ command, steps, result, number, wasLinked: isLinked })
      return result
    },
  }
}

/** Sends commands whose problem is shown next to the buttons that sent them. */
export type Asking = {
  ask(command: AnyCommand): Promise<CommandResult>
  /** Why the last one was not carried out, in words; `null`: it was, or is on its way. */
  problem: string | null
}

export function useProblem(
  day: EventDay,
  send: (command: AnyCommand) => Promise<CommandResult>,
): Asking {
  const { words, language } = useI18n()
  const [result, setResult] = useState<CommandResult | null>(null)
  return {
    problem: problemIn(),
    async ask(command) {
      setResult(null)
      const answer = await send(command)
      setResult(answer)
      return answer
    },
  }

  function problemIn(): string | null {
    if (result?.kind === 'link-lost') return words.noAnswer
    return result?.kind === 'refused' ? refusalSentence(result.refusal, day, language) : null
  }
}
