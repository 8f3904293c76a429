// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useRef, useState } from 'react'
import type { EventDay } from '../../../shared/day/day.ts'
import type { Passed } from '../../../shared/import/compare/passed.ts'
import type { RoomKind } from '../../../shared/import/compare/room-guess.ts'
import { type ByHand, NOTHING_BY_HAND } from '../../../shared/import/run/by-hand.ts'
import type { Look, Shown } from '../../../shared/import/run/import-run.ts'
import type { Brought, SourceProblem } from '../../../shared/import/source.ts'
import type { Answers, ChosenMapping } from '../../../shared/import/understood.ts'
import type { Language } from '../../../shared/text.ts'
import { NoAnswer, Reader } from '../reading/reader.ts'
import { rememberedMapping } from './remembered-mapping.ts'

/** What somebody says of a source beyond what stands in it. */
export type Said = {
  answers: Answers
  mapping: ChosenMapping
  byHand: ByHand
  title: string
  roomKinds: Readonly<Record<string, RoomKind>>
}

export type Reading =
  | { kind: 'none' }
  | { kind: 'reading'; name: string }
  | { kind: 'problem'; problem: SourceProblem | { name: NoAnswer['reason']; file: string } }
  /** `isBusy`: what is shown is about to follow what was said last. */
  | { kind: 'read'; name: string; shown: Shown; isBusy: boolean }

export type Import = {
  reading: Reading
  said: Said
  say(said: Partial<Said>): void
  /** Reads a file or a text; `name`: what it is called. */
  bring(brought: Brought, name: string): void
  /** Ends the reading, and forgets what was read. */
  leave(): void
  reader: Reader
}

/**
 * @param open the day that it is to come into; `null`: a day of its own
 * @param passed what of that has begun: the same object as long as it is the same
 */
export function useImport(
  open: EventDay | null,
  passed: Passed | null,
  today: string,
  language: Language,
): Import {
  const [reader] = useState(() => new Reader())
  const [reading, setReading] = useState<Reading>({ kind: 'none' })
  const [said, setSaid] = useState(saysNothing)
  const latest = useRef(0)
  const name = reading.kind === 'read' ? reading.name : null
  useEffect(() => () => reader.end(), [reader])

  const begin = useCallback(
    async (brought: Brought, name: string) => {
      latest.current += 1
      const number = latest.current
      reader.end()
      setReading({ kind: 'reading', name })
      const fresh = saysNothing()
      setSaid(fresh)
      const isLatest = () => latest.current === number
      try {
        const bytes = 'bytes' in brought ? brought.bytes : undefined
        const problem = await reader.ask({ type: 'read', brought }, bytes)
        if (problem) return isLatest() && setReading({ kind: 'problem', problem })
        const shown = await reader.ask({
          type: 'look',
          look: lookOf(fresh, name, { open, passed, today, language }),
        })
        if (isLatest()) setReading({ kind: 'read', name, shown, isBusy: false })
      } catch (error) {
        if (isLatest() && reasonOf(error) !== 'ended')
          setReading({ kind: 'problem', problem: { name: reasonOf(error), file: name } })
      }
    },
    [reader, open, passed, today, language],
  )

  // What was said since, or a day that is another one by now, is looked at anew.
  const seen = useRef<unknown[]>([])
  useEffect(() => {
    const now = [said, open, passed, today]
    const isSame = seen.current.every((one, i) => one === now[i]) && seen.current.length > 0
    if (name === null) {
      seen.current = now
      return
    }
    if (isSame) return
    seen.current = now
    latest.current += 1
    const number = latest.current
    setReading((before) => (before.kind === 'read' ? { ...before, isBusy: true } : before))
    const look = lookOf(said, name, { open, passed, today, language })
    reader.ask({ type: 'look', look }).then(
      (shown) => {
        if (latest.current === number) setReading({ kind: 'read', name, shown, isBusy: false })
      },
      (error: unknown) => {
        if (latest.current === number && reasonOf(error) !== 'ended')
          setReading({ kind: 'problem', problem: { name: reasonOf(error), file: name } })
      },
    )
  }, [said, open, passed, today, language, name, reader])

  return {
    ...{ reading, said, reader },
    say: (more) => setSaid((before) => ({ ...before, ...more })),
    bring: (brought, name) => void begin(brought, name),
    leave() {
      latest.current += 1
      reader.end()
      setReading({ kind: 'none' })
    },
  }
}

function saysNothing(): Said {
  return {
    answers: {},
    mapping: rememberedMapping(),
    byHand: NOTHING_BY_HAND,
    title: '',
    roomKinds: {},
  }
}

type LookContext = {
  open: EventDay | null
  passed: Passed | null
  today: string
  language: Language
}

function lookOf(
  { answers, mapping, byHand, title, roomKinds }: Said,
  name: string,
  { open, passed, today, language }: LookContext,
): Look {
  const timeZone = open?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const isDate = answers.date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(answers.date)
  return {
    options: { today: open?.date ?? today, timeZone, language, answers, mapping },
    byHand,
    choices: {
      date: isDate ? (answers.date ?? today) : (open?.date ?? today),
      ...{ timeZone, language, from: name, roomKinds },
      ...(title === '' ? {} : { title }),
    },
    ...{ open, passed },
  }
}

function reasonOf(error: unknown): NoAnswer['reason'] {
  return error instanceof NoAnswer ? error.reason : 'fell'
}
