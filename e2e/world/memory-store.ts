// SPDX-License-Identifier: EUPL-1.2
import { MemoryJournal } from '../../electron/hub/playback/memory-journal.ts'
import type { Store } from '../../electron/hub/ports.ts'
import type { EventDay } from '../../shared/day/day.ts'
import { firstState, type State } from '../../shared/state/state.ts'

/** A store that lasts as long as its process: for the simulated world. */
export class MemoryStore extends MemoryJournal implements Store {
  readonly day: EventDay
  readonly first: State
  private readonly keys = new Set<string>()
  private keptPhoneKey: string | null = null

  constructor(day: EventDay, first: State = firstState(day)) {
    super()
    this.day = day
    this.first = first
  }

  isGone(): boolean {
    return false
  }

  deskKeys(): string[] {
    return [...this.keys]
  }

  addDeskKey(hash: string): void {
    this.keys.add(hash)
  }

  removeDeskKey(hash: string): void {
    this.keys.delete(hash)
  }

  phoneKey(make: () => string): string {
    this.keptPhoneKey ??= make()
    return this.keptPhoneKey
  }

  close(): void {}
}
