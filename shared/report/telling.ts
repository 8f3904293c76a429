// SPDX-License-Identifier: EUPL-1.2
import { type Instant, MINUTE } from '../instant.ts'
import {
  type AttendeeCommand,
  type DeskCommand,
  type Entry,
  HUB_ITSELF,
} from '../state/commands.ts'
import type { State, UndoChain } from '../state/state.ts'
import type { TimelineIn } from './laying-out.ts'
import { type Places, placesOf } from './told-places.ts'

/** Who sent a command: a desk by its number, in the order of their first commands. */
export type Sender = { kind: 'hub' } | { kind: 'desk'; number: number }

/** A command that a desk gave, and what it was about. */
export type Told = {
  kind: 'told'
  seq: number
  at: Instant
  by: Sender
  command: DeskCommand
  about: Places
  /** The commands that this one took back. */
  tookBack: readonly Told[]
  isTakenBack: boolean
}

/** What phones did one after another, counted: nobody is told of by themselves. */
export type Joined = {
  kind: 'joined'
  at: Instant
  /** How many joined, by team. */
  teams: ReadonlyMap<string, number>
  left: number
  rolesTaken: number
}

export type Telling = Told | Joined

// Long enough to count a crowd as one, short enough to see when it came.
const TOGETHER_MS = 15 * MINUTE

/** Tells of a journal as it is folded. */
export class Teller {
  private readonly told: Telling[] = []
  private readonly bySeq = new Map<number, Told>()
  private readonly desks = new Map<string, number>()

  take(entry: Entry, before: State, after: State, timelineIn: TimelineIn): void {
    const { by, command } = entry
    if (isOfPhone(command)) return this.takeFromPhone(entry.at, command)
    const deskId = by.kind === 'desk' ? by.deskId : ''
    const telling: Told = {
      kind: 'told',
      seq: entry.seq,
      at: entry.at,
      by: this.senderOf(deskId),
      command,
      about: placesOf(entry.at, command, before, after, timelineIn),
      tookBack: this.takenBackBetween(before.undo, after.undo),
      isTakenBack: false,
    }
    for (const one of telling.tookBack) one.isTakenBack = true
    this.told.push(telling)
    this.bySeq.set(entry.seq, telling)
  }

  tellings(): readonly Telling[] {
    return this.told
  }

  private senderOf(deskId: string): Sender {
    if (deskId === HUB_ITSELF) return { kind: 'hub' }
    const number = this.desks.get(deskId) ?? this.desks.size + 1
    this.desks.set(deskId, number)
    return { kind: 'desk', number }
  }

  private takenBackBetween(before: UndoChain, after: UndoChain): Told[] {
    const taken: Told[] = []
    // A command that steers puts itself on top; only an undo leaves the chain shorter.
    const isShorter = before !== null && (after === null || after.step.seq < before.step.seq)
    for (let chain = before; isShorter && chain && chain !== after; chain = chain.below) {
      const one = this.bySeq.get(chain.step.seq)
      if (one) taken.push(one)
    }
    return taken
  }

  private takeFromPhone(at: Instant, command: AttendeeCommand): void {
    const last = this.told.at(-1)
    const isTogether = last?.kind === 'joined' && at - last.at < TOGETHER_MS
    const sofar: Joined = isTogether
      ? last
      : { kind: 'joined', at, teams: new Map(), left: 0, rolesTaken: 0 }
    if (isTogether) this.told.pop()
    this.told.push(withOne(sofar, command))
  }
}

function isOfPhone(command: Entry['command']): command is AttendeeCommand {
  return command.type === 'join' || command.type === 'takeRole' || command.type === 'leave'
}

function withOne(sofar: Joined, command: AttendeeCommand): Joined {
  switch (command.type) {
    case 'join': {
      const { teamId } = command
      const teams = new Map(sofar.teams).set(teamId, (sofar.teams.get(teamId) ?? 0) + 1)
      return { ...sofar, teams }
    }
    case 'leave':
      return { ...sofar, left: sofar.left + 1 }
    case 'takeRole':
      return command.isTaken ? { ...sofar, rolesTaken: sofar.rolesTaken + 1 } : sofar
    default:
      return command satisfies never
  }
}
