// SPDX-License-Identifier: EUPL-1.2
import type { JuryCommand } from '../../../shared/features/jury/commands.ts'
import type { Milliseconds } from '../../../shared/instant.ts'
import type { Refusal } from '../../../shared/state/refusal.ts'
import type { CommandResult } from '../../sync/surface.ts'

type SaveSheet = Extract<JuryCommand, { type: 'saveSheet' }>
/** What was changed on one sheet. */
export type Change = Omit<SaveSheet, 'type' | 'teamId'>

// While somebody types, each pause of so long saves: long enough for a word, too short to walk away.
const SAVES_AFTER_MS: Milliseconds = 500
// After a refusal that may pass by itself.
const TRIES_AGAIN_AFTER_MS: Milliseconds = 3_000

export type SaverPorts = {
  send(command: SaveSheet, commandId: string): Promise<CommandResult>
  after(ms: Milliseconds, call: () => void): () => void
  newId(): string
}

/** What a page has of a sheet that the hub hasn't shown back yet. */
type Unsaved = {
  /** Typed since what was sent. */
  waiting: Change | null
  /** On its way, or taken by the hub and not in its view yet. */
  sent: { change: Change; commandId: string; isTaken: boolean } | null
}

/** `team`: what it was about; `refusal`: why the hub doesn't take it. */
export type Problem = { teamId: string; refusal: Refusal }

export type Saving = {
  /** By team, what lies over the hub's sheets. */
  unsaved: Readonly<Record<string, Unsaved>>
  problem: Problem | null
}

const NOTHING_UNSAVED: Saving = { unsaved: {}, problem: null }

/** Whether the hub has all of it on its disk. */
export function isAllSaved({ unsaved }: Saving): boolean {
  return Object.values(unsaved).every(({ waiting, sent }) => !waiting && (!sent || sent.isTaken))
}

/**
 * Saves sheets as they are typed. Nothing that was typed is let go of before the hub has it: without
 * a link it waits, and what may have arrived is sent again under the same id, so that it counts once.
 */
export class SheetSaver {
  private saving = NOTHING_UNSAVED
  private isLinked = false
  private readonly ports: SaverPorts
  private readonly listeners = new Set<() => void>()
  private readonly stops = new Map<string, () => void>()
  /** Teams of which an answer is awaited. */
  private readonly asked = new Set<string>()

  constructor(ports: SaverPorts) {
    this.ports = ports
  }

  readonly current = (): Saving => this.saving

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange)
    return () => this.listeners.delete(onChange)
  }

  /** Takes what was typed or chosen; `isTyped`: more of it may come at once. */
  change(teamId: string, change: Change, isTyped = false): void {
    const { waiting, sent } = this.of(teamId)
    this.set(teamId, { waiting: waiting ? merged(waiting, change) : change, sent })
    if (this.saving.problem?.teamId === teamId) this.show({ ...this.saving, problem: null })
    this.saveAfter(teamId, isTyped ? SAVES_AFTER_MS : 0)
  }

  /** To be told whether there is a link: with a new one all is sent that hasn't arrived. */
  linked(isLinked: boolean): void {
    const isAnew = isLinked && !this.isLinked
    this.isLinked = isLinked
    if (isAnew) this.tryAll()
  }

  /** To be told of each view: what the hub has taken is in it. */
  viewed(): void {
    for (const [teamId, { waiting, sent }] of Object.entries(this.saving.unsaved)) {
      if (sent?.isTaken) this.set(teamId, { waiting, sent: null })
    }
  }

  /** Sends what waits, for whatever reason it waited. */
  tryAll(): void {
    if (this.saving.problem) this.show({ ...this.saving, problem: null })
    for (const teamId of Object.keys(this.saving.unsaved)) this.saveAfter(teamId, 0)
  }

  stop(): void {
    for (const stop of this.stops.values()) stop()
    this.stops.clear()
  }

  private saveAfter(teamId: string, ms: Milliseconds): void {
    this.stops.get(teamId)?.()
    this.stops.set(
      teamId,
      this.ports.after(ms, () => void this.save(teamId)),
    )
  }

  private async save(teamId: string): Promise<void> {
    if (!this.isLinked || this.asked.has(teamId)) return
    const { waiting, sent } = this.of(teamId)
    // What may have arrived goes first and alone: it has its id.
    const next = sent && !sent.isTaken ? sent : waiting && this.toSend(waiting)
    if (!next) return
    if (next !== sent) this.set(teamId, { waiting: null, sent: next })
    this.asked.add(teamId)
    const command = { type: 'saveSheet', teamId, ...next.change } as const
    const result = await this.ports.send(command, next.commandId)
    this.asked.delete(teamId)
    this.answered(teamId, next, result)
  }

  private toSend(change: Change) {
    return { change, commandId: this.ports.newId(), isTaken: false }
  }

  private answered(
    teamId: string,
    sent: NonNullable<Unsaved['sent']>,
    result: CommandResult,
  ): void {
    const { waiting } = this.of(teamId)
    switch (result.kind) {
      case 'accepted':
        this.set(teamId, { waiting, sent: { ...sent, isTaken: true } })
        if (waiting) this.saveAfter(teamId, 0)
        return
      case 'link-lost':
        return this.saveAfter(teamId, TRIES_AGAIN_AFTER_MS)
      case 'refused': {
        // Kept on the page, to be put right, or sent once the hub takes it.
        const kept = waiting ? merged(sent.change, waiting) : sent.change
        this.set(teamId, { waiting: kept, sent: null })
        if (mayPass(result.refusal)) return this.saveAfter(teamId, TRIES_AGAIN_AFTER_MS)
        return this.show({ ...this.saving, problem: { teamId, refusal: result.refusal } })
      }
      default:
        return result satisfies never
    }
  }

  private of(teamId: string): Unsaved {
    return this.saving.unsaved[teamId] ?? { waiting: null, sent: null }
  }

  private set(teamId: string, one: Unsaved): void {
    const { [teamId]: _before, ...others } = this.saving.unsaved
    const isEmpty = !one.waiting && !one.sent
    this.show({ ...this.saving, unsaved: isEmpty ? others : { ...others, [teamId]: one } })
  }

  private show(saving: Saving): void {
    this.saving = saving
    for (const listener of this.listeners) listener()
  }
}

/** Whether another try may do better with nothing changed. */
function mayPass({ name }: Refusal): boolean {
  return name === 'too-many' || name === 'expired' || name === 'not-stored'
}

/** Both changes as one, the second over the first. */
export function merged(first: Change, second: Change): Change {
  const scores =
    first.scores || second.scores ? { scores: { ...first.scores, ...second.scores } } : {}
  return { ...first, ...second, ...scores }
}
