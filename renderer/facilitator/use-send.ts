// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useRef, useState } from 'react'
import type { EventDay } from '../../shared/day/day.ts'
import type { FacilitatorCommand } from '../../shared/features/commands.ts'
import { facilitatorWords } from '../../shared/features/facilitators/page-words.ts'
import { refusalSentence } from '../../shared/i18n/refusals.ts'
import type { Language } from '../../shared/text.ts'
import type { CommandResult } from '../sync/surface.ts'

/** Sends a command, and tells by the page's one line what became of it. */
export type Send = (command: FacilitatorCommand, done: string) => void

/** One command at a time: what is pressed meanwhile would be about a room that has moved on. */
export function useSend(
  send: (command: FacilitatorCommand) => Promise<CommandResult>,
  day: EventDay | null,
  language: Language,
) {
  const [result, setResult] = useState('')
  const isBusy = useRef(false)
  const sendOne: Send = useCallback(
    (command, done) => {
      if (isBusy.current) return
      isBusy.current = true
      send(command).then((answer) => {
        isBusy.current = false
        if (answer.kind === 'accepted') setResult(done)
        else if (answer.kind === 'link-lost') setResult(facilitatorWords[language].notSent)
        else setResult(day ? refusalSentence(answer.refusal, day, language) : '')
      })
    },
    [send, day, language],
  )
  return { send: sendOne, result }
}
