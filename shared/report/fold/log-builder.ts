// SPDX-License-Identifier: EUPL-1.2

import {
  type AttendeeCommand,
  type DeskCommand,
  isAttendeeCommand,
  isDeskCommand,
} from '../../features/commands.ts'
import { type Instant, MINUTE } from '../../instant.ts'
import { lastOf } from '../../last.ts'
import { ownOf } from '../../own.ts'
import { type Entry, HUB_ITSELF, senderIdOf } from '../../state/entry.ts'
import type { State } from '../../state/state.ts'
import { type Places, placesOf } from './command-places.ts'
import type { TimelineIn } from './laying-out.ts'

/** Who sent a command: a desk by its number, in the order of their first commands; the jury's chair. */
export type Sender = { kind: 'hub' | 'chair' } | { kind: 'desk' | 'facilitator'; number: number }

/** A command that a desk gave, and what it was about. */
export type CommandRecord = {
  kind: 'command'
  seq: number
  at: Instant
  by: Sender
  command: DeskCommand
  about: Places
  /** The commands that this one took back, latest first; or that it carried out again. */
  others: readonly CommandRecord[]
  isTakenBack: boolean
}

/** Commands that an undo took back: since when they were in force, and until when. */
export type TakenBack = { since: readonly Instant[]; until: Instant }

/** What phones did one after another, counted: nobody is told of by themselves. */
export type JoinRecord = {
  kind: 'joined'
  at: Instant
  /** How many joined, by team. */
  teams: ReadonlyMap<string, number>
  left: number
  rolesTaken: number
}

export type LogRecord = CommandRecord | JoinRecord

/** A record with what it needs while the log is being built. */
type OpenRecord = CommandRecord & { deskId: string; since: Instant }

// Long enough to count a crowd as one, short enough to see when it came.
const TOGETHER_MS = 15 * MINUTE

/** Builds the log of a journal as it is folded. */
export class LogBuilder {
  private readonly records: LogRecord[] = []
  private readonly bySeq = new Map<number, OpenRecord>()
  private readonly takenBack: TakenBack[] = []

  take(entry: Entry, before: State, after: State, timelineIn: TimelineIn): void {
    const { by, command } = entry
    if (isAttendeeCommand(command)) return this.takeFromPhone(entry.at, command)
    // What jurors fill in is told of nobody; what the chair does in a desk's place, is.
    if (!isDeskCommand(command)) return
    const { seq, at } = entry
    const record: OpenRecord = {
      kind: 'command',
      ...{ seq, at, command, since: at },
      deskId: senderIdOf(by),
      // Given its number when all are known.
      by: { kind: by.kind === 'juror' ? 'chair' : 'hub' },
      about: placesOf(at, command, before, after, timelineIn),
      others: this.othersOf(command, at, before, after),
      isTakenBack: false,
    }
    this.records.push(record)
    this.bySeq.set(seq, record)
  }

  /** The whole log, once the journal has come to its end. */
  end({ history: { desks }, facilitators }: State): {
    records: readonly LogRecord[]
    takenBack: readonly TakenBack[]
  } {
    // Those that have steered have their numbers; one that only hung displays comes after them.
    const numbers = new Map(desks.map((id, index) => [id, index + 1]))
    for (const record of this.bySeq.values()) {
      const { deskId } = record
      if (deskId === HUB_ITSELF || record.by.kind === 'chair') continue
      const facilitator = ownOf(facilitators, deskId)
      if (facilitator) {
        record.by = { kind: 'facilitator', number: facilitator.number }
        continue
      }
      const number = numbers.get(deskId) ?? numbers.size + 1
      numbers.set(deskId, number)
      record.by = { kind: 'desk', number }
    }
    return { records: this.records, takenBack: this.takenBack }
  }

  /** What an undo took back, or a redo carried out again. */
  private othersOf(
    command: DeskCommand,
    at: Instant,
    before: State,
    after: State,
  ): CommandRecord[] {
    if (command.type === 'redo') {
      const again = after.history.undo ? this.bySeq.get(after.history.undo.step.seq) : undefined
      if (!again) return []
      again.isTakenBack = false
      again.since = at
      return [again]
    }
    if (command.type !== 'undo') return []
    const others = []
    for (
      let chain = before.history.undo;
      chain && chain !== after.history.undo;
      chain = chain.below
    ) {
      const one = this.bySeq.get(chain.step.seq)
      if (one) others.push(one)
    }
    for (const one of others) one.isTakenBack = true
    this.takenBack.push({ since: others.map(({ since }) => since), until: at })
    return others
  }

  private takeFromPhone(at: Instant, command: AttendeeCommand): void {
    // What teams counted and asked is told of the day, and not each time that they did.
    if (isCountedOnly(command)) return
    const last = lastOf(this.records)
    const isTogether = last?.kind === 'joined' && at - last.at < TOGETHER_MS
    const sofar: JoinRecord = isTogether
      ? last
      : { kind: 'joined', at, teams: new Map(), left: 0, rolesTaken: 0 }
    if (isTogether) this.records.pop()
    this.records.push(withOne(sofar, command))
  }
}

type CountedOnly = Extract<AttendeeCommand, { type: 'countIdeas' | 'callHelp' | 'cancelHelp' }>
type JoinCommand = Exclude<AttendeeCommand, CountedOnly>

function isCountedOnly(command: AttendeeCommand): command is CountedOnly {
  const { type } = command
  return type === 'countIdeas' || type === 'callHelp' || type === 'cancelHelp'
}

function withOne(sofar: JoinRecord, command: JoinCommand): JoinRecord {
  switch (command.type) {
    case 'join': {
      const { teamId } = command
      const teams = new Map(sofar.teams).set(teamId, (sofar.teams.get(teamId) ?? 0) + 1)
      return { ...sofar, teams }
    }
    // Nobody is more or less there by these.
    case 'comeBack':
    case 'handRole':
      return sofar
    case 'leave':
      return { ...sofar, left: sofar.left + 1 }
    case 'takeRole':
      return command.isTaken ? { ...sofar, rolesTaken: sofar.rolesTaken + 1 } : sofar
    // What a team calls itself is told by nobody but the team.
    case 'proposeTeamName':
      return sofar
    default:
      return command satisfies never
  }
}
