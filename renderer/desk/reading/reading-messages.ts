// SPDX-License-Identifier: EUPL-1.2
import type { Edit } from '../../../shared/day/edits/edit.ts'
import type { GroupList } from '../../../shared/import/groups/group-list.ts'
import type { Look, Shown } from '../../../shared/import/run/import-run.ts'
import type { Brought, SourceProblem } from '../../../shared/import/source.ts'

/** What the page asks of the worker that reads. */
export type Asked =
  | { type: 'read'; brought: Brought }
  | { type: 'groups'; brought: Brought }
  | { type: 'look'; look: Look }
  | { type: 'edits'; chosen: string[]; remedies: string[] }
  | { type: 'day'; leftOut: string[]; remedies: string[] }

export type Answers = {
  read: SourceProblem | null
  groups: GroupList | { problem: SourceProblem }
  look: Shown
  edits: Edit[]
  day: string
}

export type AskedMessage = { number: number; asked: Asked }
/** `fault`: what went wrong, which is a fault of ours. */
export type AnswerMessage = { number: number } & (
  | { answer: Answers[keyof Answers] }
  | { fault: string }
)
