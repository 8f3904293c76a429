// SPDX-License-Identifier: EUPL-1.2
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import { endAfter } from '../../../shared/day/dates.ts'
import { instantOf } from '../../../shared/day/time-of-day.ts'
import { type Command, definitionOf } from '../../../shared/features/commands.ts'
import { withoutSheets } from '../../../shared/features/jury/jury.ts'
import type { RehearsalCommand } from '../../../shared/features/rehearsal/commands.ts'
import { HOUR, type Instant } from '../../../shared/instant.ts'
import type { Actor } from '../../../shared/state/entry.ts'
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

  /** The one that the store keeps, also while another is in front of it. */
  get stored(): Playback {
    return this.kept
  }

  /**
   * Carries out a command in what is live; in the day that is kept as well, where it holds beyond a
   * rehearsal: who is shut out in one isn't let in again by its end.
   */
  submit(by: Actor, commandId: string, command: Command, hubTime: Instant): Answer {
    const answer = this.live.submit(by, commandId, command, hubTime)
    const isAlsoKept = this.rehearsal !== null && definitionOf(command).isBeyondRehearsal === true
    if (isAlsoKept && 'seq' in answer) this.kept.submit(by, commandId, command, hubTime)
    return answer
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
    const { day, displays, viewing, facilitators, jury } = this.kept.state
    // As planned and with nobody in it: only where the displays hang, who reads them, and whose devices
    // desks and the jury's codes let in is taken along.
    const taken = { displays, viewing, facilitators, jury: withoutSheets(jury) }
    const first = { ...firstState(day), ...taken }
    const { onFault } = this
    this.rehearsal = new Playback({ first, journal: new MemoryJournal(), playback, onFault })
    return { seq: first.seq }
  }

  private isNearDay(at: Instant): boolean {
    const { day } = this.kept.state
    const earliest = instantOf(day.date, '00:00', day.timeZone) - MOST_FROM_DAY_MS
    return earliest <= at && at <= endAfter(day, '24:00') + MOST_FROM_DAY_MS
  }
}

type OfRehearsal = 'already-rehearsing' | 'not-rehearsing' | 'rehearsal-only' | 'far-from-day'

function refused(name: OfRehearsal): Answer {
  return { refusal: { name } }
}
