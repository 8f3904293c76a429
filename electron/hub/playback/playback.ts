// SPDX-License-Identifier: EUPL-1.2
import {
  jumpedTo,
  type LivePlayback,
  positionAt,
  type Timebase,
  withRate,
} from '../../../shared/clock/timebase.ts'
import { definitionOf } from '../../../shared/features/commands.ts'
import { notAdmitted } from '../../../shared/features/joining/admission.ts'
import type { Instant } from '../../../shared/instant.ts'
import { apply } from '../../../shared/state/apply.ts'
import type { Actor, Entry } from '../../../shared/state/entry.ts'
import { type Fact, factOf } from '../../../shared/state/facts/fact.ts'
import { folded } from '../../../shared/state/facts/fold.ts'
import { withTexts } from '../../../shared/state/facts/typed-texts.ts'
import type { Refusal } from '../../../shared/state/refusal.ts'
import { type State, takenKey } from '../../../shared/state/state.ts'
import type { Journal } from '../ports.ts'
import { type Cut, cutAfter } from './cut.ts'
import { EFFECT_DELAY_MS } from './effect-delay.ts'
import { FileGone } from './file-gone.ts'

/** What became of a command at the hub. */
export type Answer = { seq: number } | { refusal: Refusal }

type Options = {
  /** The state before anything happened. */
  first: State
  journal: Journal
  playback: LivePlayback
  /** Told of a fault that a person should look at. */
  onFault(what: string, error: unknown): void
}

/** A playback of the day: the real one or a rehearsal, with a state and a time of its own. */
export class Playback {
  private played: State
  private shown: LivePlayback
  /** Hub time from which what was last steered holds in rooms. */
  private effectiveAt: Instant = Number.NEGATIVE_INFINITY
  private readonly options: Options

  constructor(options: Options) {
    this.options = options
    this.shown = options.playback
    this.played = opened(options.first, options.journal)
  }

  get state(): State {
    return this.played
  }

  get info(): LivePlayback {
    return this.shown
  }

  /** The state at first, and all that was accepted since, in order, up to `lastAt`. */
  journal(): { first: State; facts: Iterable<Fact>; lastAt: Instant } {
    const { first, journal } = this.options
    return { first, facts: journal.facts(), lastAt: this.played.at }
  }

  timeAt(hubTime: Instant): Instant {
    return positionAt(this.shown, hubTime)
  }

  /** Carries out a command, or tells why not. A command that was taken before counts once. */
  submit(by: Actor, commandId: string, command: Entry['command'], hubTime: Instant): Answer {
    const { played } = this
    const known = played.taken.get(takenKey({ by, commandId }))
    if (known !== null) return { seq: known }
    const refusal = notAdmitted(played, by, command)
    if (refusal) return { refusal }
    const effectiveAt = this.effectiveAtOf(command, hubTime)
    const tried = this.tryAt(effectiveAt, by, commandId, command)
    // What can't be by then may be now: "+5" in a phase's last moment is for that phase, and a
    // begin that is arranged for a tenth of a second from now isn't in the past.
    const isImmediate = effectiveAt > hubTime && 'refusal' in tried
    const { entry, ...applied } = isImmediate ? this.tryAt(hubTime, by, commandId, command) : tried
    if ('refusal' in applied) return applied
    const { journal } = this.options
    const { fact, typed } = factOf(played, applied.value, entry, journal.nextOrigin())
    const isUnchanged = fact.changes.length === 0 && typed.length === 0
    if (isUnchanged && definitionOf(command).unchanged === 'not-kept') return { seq: played.seq }
    const notKept = this.keep(() => journal.append(fact, typed))
    // A phone can put nothing back, and knows of no files.
    if (notKept) return { refusal: by.kind === 'desk' ? notKept : { name: 'not-stored' } }
    this.played = applied.value
    if (!isImmediate) this.effectiveAt = Math.max(this.effectiveAt, effectiveAt)
    return { seq: entry.seq }
  }

  /** Hub time from which surfaces are to show the state as it is, or `null`: they can at once. */
  pendingEffectiveAt(hubTime: Instant): Instant | null {
    return this.effectiveAt > hubTime ? this.effectiveAt : null
  }

  /** Hub time at which a command takes hold. A rehearsal that races keeps no rooms in step. */
  private effectiveAtOf(command: Entry['command'], hubTime: Instant): Instant {
    const { effective } = definitionOf(command)
    if (this.shown.rate !== 1 || effective === 'at-once') return hubTime
    const isPending = this.effectiveAt > hubTime
    return effective === 'with-undone' && isPending ? this.effectiveAt : hubTime + EFFECT_DELAY_MS
  }

  private tryAt(hubTime: Instant, by: Actor, commandId: string, command: Entry['command']) {
    const { played } = this
    const at = Math.max(this.timeAt(hubTime), played.at)
    const entry: Entry = { seq: played.seq + 1, at, by, commandId, command }
    return { entry, ...apply(played, entry) }
  }

  /** Moves a rehearsal to `at`; back in time takes back what was steered since. */
  jumpTo(at: Instant, hubTime: Instant): Answer {
    const { first, journal } = this.options
    const { played } = this
    const time = jumpedTo(this.shown, at, hubTime)
    // Nothing was done after it: a long journal isn't played again for that.
    const isAhead = at >= played.at
    const cut = isAhead ? whole(played) : cutAfter(first, journal, at)
    return this.moveTo(time, cut)
  }

  /** From `hubTime` on a rehearsal runs at `rate`. */
  setRate(rate: number, hubTime: Instant): Answer {
    const { played } = this
    const time = withRate(this.shown, rate, hubTime)
    return this.moveTo(time, whole(played))
  }

  private moveTo(time: Timebase, { seq, instead, forgotten, state }: Cut): Answer {
    const notKept = this.keep(() => this.options.journal.move(time, seq, instead, forgotten))
    if (notKept) return { refusal: notKept }
    this.played = state
    this.shown = { ...this.shown, ...time }
    this.effectiveAt = Number.NEGATIVE_INFINITY
    return { seq: state.seq }
  }

  /** Gives `null`, or why it could not be kept. */
  private keep(write: () => void): Refusal | null {
    try {
      write()
      return null
    } catch (error) {
      this.options.onFault('the journal could not be written', error)
      return { name: error instanceof FileGone ? 'file-gone' : 'not-stored' }
    }
  }
}

/** A journal of which nothing is cut off. */
function whole(state: State): Cut {
  return { seq: state.seq, instead: [], forgotten: [], state }
}

/** The state that the journal gives, whatever today's rules say: they aren't asked. */
function opened(first: State, journal: Journal): State {
  return withTexts(folded(first, journal.facts()), journal.typed())
}
