// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { HUB_TIME, type Timebase } from '../../shared/clock/timebase.ts'
import type { EventDay } from '../../shared/day/day.ts'
import type { Instant, Milliseconds } from '../../shared/instant.ts'
import { firstState } from '../../shared/state/state.ts'
import { toldLag } from '../../shared/views/hub-trouble.ts'
import { behindJournal } from '../hub/playback/behind-journal.ts'
import type { KeptDay } from '../hub/playback/kept-playback.ts'
import { MemoryJournal } from '../hub/playback/memory-journal.ts'
import type { Store } from '../hub/ports.ts'
import type { DayFiles } from '../store/file/day-files.ts'
import type { OpenDayPorts } from '../store/open-day.ts'
import { filesOf, openDay } from '../store/open-day.ts'
import type { Begun } from '../store/wipe/wipe-day.ts'
import { wipeOpen } from '../store/wipe/wipe-open.ts'

/** What is played: a day of the library, the sample, or the placeholder of neither. */
export type Opened = KeptDay & {
  /** The day's id in the library; `null`: it isn't one of those. */
  id: string | null
  isSample: boolean
  notes: string[]
  warnings: string[]
}

/** A day to be rehearsed by whoever has none of their own. */
export type SampleDay = { day: string; rehearseAt: string }

const SAMPLE = '.sample'

/** Where the sample is kept while it is rehearsed. */
export function sampleFiles(library: string): DayFiles {
  return filesOf({ data: join(library, SAMPLE), rehearseAt: '' })
}

const ASKED = { rehearseAt: null, replace: false, recover: false }

/** Opens days to be played by a hub whose time is the machine's. */
export class Openings {
  private readonly ports: OpenDayPorts & { hashOf(secret: string): string }
  private readonly now: () => Instant

  constructor(ports: Openings['ports'], now: () => Instant) {
    this.ports = ports
    this.now = now
  }

  /** @param recovers whether to go on with what was kept before its damage. Throws `StartProblem`. */
  day(id: string, folder: string, recovers: boolean): Opened {
    const asked = { ...ASKED, day: null, data: folder, recover: recovers }
    const { store, notes, warnings } = openDay(asked, this.ports)
    const { time, behindMs } = caughtUp(store, HUB_TIME, this.now())
    return {
      ...{ id, isSample: false, store, notes, warnings, time },
      isRehearsal: false,
      // A folder's name may be longer than what commands carry.
      playbackId: `day-${this.ports.hashOf(id).slice(0, 22)}`,
      clockBehindMs: toldLag(behindMs),
      wipe: (begun) => this.wiped(store, asked, begun, () => this.day(id, folder, false)),
    }
  }

  /** @param isAnew whether it begins anew, or goes on where it was */
  sample(
    { day, rehearseAt }: SampleDay,
    library: string,
    isAnew: boolean,
    isWiping = false,
  ): Opened {
    const data = join(library, SAMPLE)
    const asked = { ...ASKED, day, data, rehearseAt, replace: isAnew }
    const { store, warnings } = openDay(asked, this.ports)
    if (store.receipt && !isWiping) {
      // Nobody could join it any more.
      store.close()
      return this.sample({ day, rehearseAt }, library, true)
    }
    const { beganAt, hubTime } = store.rehearsal ?? { beganAt: 0, hubTime: 0 }
    const { time } = caughtUp(store, { origin: beganAt, position: hubTime, rate: 1 }, this.now())
    return {
      ...{ id: null, isSample: true, store, notes: [], warnings, time },
      ...{ isRehearsal: true, playbackId: 'sample', rehearsedSince: beganAt },
      wipe: (begun) => {
        return this.wiped(store, asked, begun, () =>
          this.sample({ day, rehearseAt }, library, false, true),
        )
      },
    }
  }

  private wiped(
    store: Store,
    asked: Parameters<typeof filesOf>[0],
    begun: Begun,
    open: () => Opened,
  ): { day: Opened; problem: string | null } {
    const problem = wipeOpen(store, filesOf(asked), begun, this.ports.newSecret)
    return { day: open(), problem }
  }

  /** Nothing: walls wait, in memory alone. */
  none(placeholder: EventDay): Opened {
    const store = new PlaceholderStore(placeholder)
    const nothing = { notes: [], warnings: [], isRehearsal: false }
    return { ...nothing, id: null, isSample: false, store, playbackId: 'no-day' }
  }
}

/** The day's time, put on by as much as it would be behind its own journal. */
function caughtUp(
  store: Store,
  plain: Timebase,
  now: Instant,
): { time: Timebase; behindMs: Milliseconds } {
  const time = store.movedTo ?? plain
  const behindMs = behindJournal({ lastAt: store.lastAt, movedTo: time }, now)
  return { time: { ...time, position: time.position + behindMs * time.rate }, behindMs }
}

/** Keeps nothing: what is done while no day is open is gone with the next that is. */
class PlaceholderStore extends MemoryJournal implements Store {
  readonly day: EventDay
  readonly first: Store['first']

  constructor(day: EventDay) {
    super()
    this.day = day
    this.first = firstState(day)
  }

  isGone(): boolean {
    return false
  }

  deskKeys(): string[] {
    return []
  }

  addDeskKey(): void {}

  removeDeskKey(): void {}

  phoneKey(make: () => string): string {
    return make()
  }

  close(): void {}
}
