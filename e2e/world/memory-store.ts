// SPDX-License-Identifier: EUPL-1.2

import type { Store } from '../../electron/hub/ports.ts'
import type { EventDay } from '../../shared/day/day.ts'
import type { Entry } from '../../shared/state/commands.ts'

/** A store that lasts as long as its process: for the simulated world. */
export class MemoryStore implements Store {
  readonly day: EventDay
  private readonly journal: Entry[] = []
  private readonly keys = new Set<string>()

  constructor(day: EventDay) {
    this.day = day
  }

  *entries(): Iterable<Entry> {
    yield* this.journal
  }

  append(entry: Entry): void {
    if (this.journal.some(({ seq }) => seq === entry.seq)) throw new Error(`${entry.seq} is taken`)
    this.journal.push(structuredClone(entry))
  }

  deskKeys(): string[] {
    return [...this.keys]
  }

  addDeskKey(hash: string): void {
    this.keys.add(hash)
  }

  close(): void {}
}
