// SPDX-License-Identifier: EUPL-1.2
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import type { RehearsalCommand } from '../../../shared/features/rehearsal/commands.ts'
import { HOUR, type Instant } from '../../../shared/instant.ts'
import { firstState } from '../../../shared/state/state.ts'
import { MemoryJournal } from './memory-journal.ts'
import { type Answer, Playback } from './playback.ts'

// Set-up the evening before and a party after midnight can be rehearsed; a typed year can't be meant.
const MOST_FROM_DAY_MS = 24 * HOUR

/** The playback that the store keeps, and at most one rehearsal in front of it. */
export class Playbacks {
  private readonly kept: Playback
  private rehearsal: Playback | null = null
  private begun = 0
  private readonly onFault: (what: string, error: unknown) => void

  constructor(kept: Playback, onFault: (what: string, error: unknown) => void) {
    this.kept = kept
    this.onFault = onFault
  }

  /** The one that all surfaces show. */
  get live(): Playback {
    return this.rehearsal ?? this.kept
  }

  /** Begins, moves or ends a rehearsal, or tells why not. */
  carryOut(command: RehearsalCommand, hubTime: Instant): Answer {
    const { kind } = this.live.info
    if (command.type === 'beginRehearsal') {
      const { at, rate } = command
      if (kind !== 'real') return refused('already-rehearsing')
      if (!this.isNearDay(at)) return refused('far-from-day')
      this.begun += 1
      const id = `rehearsal-${this.begun}`
      return this.begin({ id, kind: 'rehearsal', origin: hubTime, position: at, rate })
    }
    if (kind === 'real') return refused('not-rehearsing')
    switch (command.type) {
      case 'jumpRehearsal':
        if (!this.isNearDay(command.at)) return refused('far-from-day')
        return this.live.jumpTo(command.at, hubTime)
      case 'setRehearsalRate':
        return this.live.setRate(command.rate, hubTime)
      case 'endRehearsal':
        if (kind === 'rehearsal-only') return refused('rehearsal-only')
        this.rehearsal = null
        return { seq: this.kept.state.seq }
      default:
        return command satisfies never
    }
  }

  private begin(playback: LivePlayback): Answer {
    const { day, displays, viewing } = this.kept.state
    // As planned and with nobody in it: only where the displays hang, and who reads them, is taken along.
    const first = { ...firstState(day), displays, viewing }
    const { onFault } = this
    this.rehearsal = new Playback({ first, journal: new MemoryJournal(), playback, onFault })
    return { seq: first.seq }
  }

  private isNearDay(at: Instant): boolean {
    const { date, timeZone } = this.kept.state.day
    const earliest = instantOf(date, '00:00', timeZone) - MOST_FROM_DAY_MS
    return earliest <= at && at <= instantOf(date, '24:00', timeZone) + MOST_FROM_DAY_MS
  }
}

type OfRehearsal = 'already-rehearsing' | 'not-rehearsing' | 'rehearsal-only' | 'far-from-day'

function refused(name: OfRehearsal): Answer {
  return { refusal: { name } }
}
