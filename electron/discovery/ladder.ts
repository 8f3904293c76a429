// SPDX-License-Identifier: EUPL-1.2
import type { HubInfo } from '../../shared/hub-info.ts'
import { type Milliseconds, SECOND } from '../../shared/instant.ts'

/** The hub that a display belongs to. */
export type KnownHub = {
  /** `null`: nobody has told yet which hub is at that address; it alone is looked for. */
  hubId: string | null
  name: string
  /** Where it answered last. */
  origin: string
  /** Where else it said that it may be reached. */
  alternates: readonly string[]
}

/** What is tried now, in this order, and then from the first again. */
export type Rung =
  /** Where it answered last. */
  | 'last'
  /** Its other addresses. */
  | 'saved'
  /** By mDNS. */
  | 'network'
  /** Nothing but to listen, until the next round. */
  | 'rest'

/** A hub that is there, and not the one that is looked for: a person may choose it. */
export type OtherHub = { hubId: string; name: string; origin: string }

/** How far a display has come in looking for its hub. Plain data: {@link climb} gives the next. */
export type Ladder = {
  known: KnownHub | null
  rung: Rung
  /** When the looking began, and when this rung ends at the latest, by a clock that runs forward. */
  since: Milliseconds
  until: Milliseconds
  /** Who is to be asked now. */
  asking: readonly string[]
  /** Who was asked in this round and did not answer as that hub. */
  silent: readonly string[]
  others: readonly OtherHub[]
  /**
   * For a display that belongs to no hub: on which hosts it has waited at one, the last one last. The
   * next is asked on another. `null`: where there is more than one, a person is to choose.
   */
  waitedAt: readonly string[] | null
  /** What somebody typed or chose: it counts whichever hub it is. */
  typed: { origin: string; isSilent: boolean } | null
  found: KnownHub | null
}

export type LadderEvent =
  | { kind: 'answered'; origin: string; hub: HubInfo }
  | { kind: 'silent'; origin: string }
  /** A hub told of itself on the network. */
  | { kind: 'heard'; hubId: string; name: string; origins: readonly string[] }
  | { kind: 'typed'; origin: string }
  | { kind: 'passed' }

/** How long an address gets to answer. */
export const ANSWERS_WITHIN_MS = 1.5 * SECOND
const NETWORK_MS = 10 * SECOND
const REST_MS = 5 * SECOND
// A display that belongs to no hub yet waits so long for a second one, before it takes the first.
const SETTLES_MS = SECOND
const MOST_OTHERS = 9
// At once, of what was heard: anybody on the network may say that the hub is anywhere.
const MOST_ASKED = 24

export function firstRung(
  known: KnownHub | null,
  now: Milliseconds,
  waitedAt: Ladder['waitedAt'] = null,
): Ladder {
  const ladder: Ladder = {
    ...{ known, rung: 'last', since: now, until: now + ANSWERS_WITHIN_MS },
    ...{ asking: [], silent: [], others: [], waitedAt, typed: null, found: null },
  }
  return round(ladder, now)
}

/** The ladder after something happened at `now`. */
export function climb(ladder: Ladder, event: LadderEvent, now: Milliseconds): Ladder {
  if (ladder.found) return ladder
  return settled(onward(taken(ladder, event), now), now)
}

function taken(ladder: Ladder, event: LadderEvent): Ladder {
  const { known, asking, silent, others, typed } = ladder
  switch (event.kind) {
    case 'answered': {
      const { origin, hub } = event
      if (!asking.includes(origin)) return ladder
      if (isWanted(ladder, origin, hub.hubId)) return { ...ladder, found: foundAt(origin, hub) }
      const gone = without(ladder, origin)
      return {
        ...gone,
        others: added(others, { hubId: hub.hubId, name: hub.name, origin }, silent),
      }
    }
    case 'silent': {
      const gone = without(ladder, event.origin)
      return typed?.origin === event.origin
        ? { ...gone, typed: { ...typed, isSilent: true } }
        : gone
    }
    case 'heard': {
      const { hubId, name, origins } = event
      // Its own hub, wherever it is now: nothing is to be waited for.
      if (known !== null && known.hubId === hubId) {
        // It may have come up since an address of it was silent.
        const room = Math.max(0, MOST_ASKED - asking.length)
        const anew = origins.filter((origin) => !asking.includes(origin)).slice(0, room)
        return {
          ...ladder,
          asking: [...asking, ...anew],
          silent: silent.filter((origin) => !anew.includes(origin)),
        }
      }
      const [origin] = origins
      return origin ? { ...ladder, others: added(others, { hubId, name, origin }, silent) } : ladder
    }
    case 'typed': {
      const { origin } = event
      const isAsked = asking.includes(origin)
      return {
        ...ladder,
        typed: { origin, isSilent: false },
        asking: isAsked ? asking : [...asking, origin],
      }
    }
    case 'passed':
      return ladder
    default:
      return event satisfies never
  }
}

/** The next rung, where this one has been tried. */
function onward(ladder: Ladder, now: Milliseconds): Ladder {
  const { known, rung, until, asking, found } = ladder
  if (found) return ladder
  const isOver = now >= until
  const isAsked = (origins: readonly string[] = []) =>
    !isOver && origins.some((origin) => asking.includes(origin))
  switch (rung) {
    case 'last':
      return known && isAsked([known.origin]) ? ladder : onward(onSaved(ladder, now), now)
    case 'saved':
      return isAsked(known?.alternates)
        ? ladder
        : { ...ladder, rung: 'network', until: now + NETWORK_MS }
    case 'network':
      return isOver ? { ...ladder, rung: 'rest', until: now + REST_MS } : ladder
    case 'rest':
      return isOver ? onward(round({ ...ladder, rung: 'last', silent: [] }, now), now) : ladder
    default:
      return rung satisfies never
  }
}

function round(ladder: Ladder, now: Milliseconds): Ladder {
  const { known, asking } = ladder
  const last = known && !asking.includes(known.origin) ? [known.origin] : []
  return { ...ladder, asking: [...asking, ...last], until: now + ANSWERS_WITHIN_MS }
}

function onSaved(ladder: Ladder, now: Milliseconds): Ladder {
  const { known, asking, silent } = ladder
  const next = (known?.alternates ?? []).filter(
    (origin) => !asking.includes(origin) && !silent.includes(origin),
  )
  const until = now + ANSWERS_WITHIN_MS
  return { ...ladder, rung: 'saved', asking: [...asking, ...next], until }
}

/** A display that belongs to none yet takes the only hub that there is, or the next of several. */
function settled(ladder: Ladder, now: Milliseconds): Ladder {
  const { known, others, asking, silent, since, waitedAt } = ladder
  if (known !== null || now - since < SETTLES_MS) return ladder
  if (others.length > 1 && waitedAt === null) return ladder
  // One after the other: two that answer would have the quicker one win each turn.
  if (others.some(({ origin }) => asking.includes(origin))) return ladder
  const [next] = others
    .filter(({ origin }) => !silent.includes(origin))
    .toSorted((a, b) => turnOf(a, waitedAt) - turnOf(b, waitedAt))
  return next ? { ...ladder, asking: [...asking, next.origin] } : ladder
}

/** By host: a name or an id is quickly made up, and a hub has to answer where it says that it is. */
function turnOf({ origin }: OtherHub, waitedAt: Ladder['waitedAt']): number {
  return waitedAt?.indexOf(new URL(origin).hostname) ?? 0
}

function isWanted({ known, typed }: Ladder, origin: string, hubId: string): boolean {
  if (typed?.origin === origin || known === null) return true
  return known.hubId === null ? known.origin === origin : known.hubId === hubId
}

function foundAt(origin: string, { hubId, name, origins }: HubInfo): KnownHub {
  return { hubId, name, origin, alternates: origins.filter((one) => one !== origin) }
}

function without(ladder: Ladder, origin: string): Ladder {
  const { asking, silent } = ladder
  if (!asking.includes(origin)) return ladder
  return {
    ...ladder,
    asking: asking.filter((one) => one !== origin),
    silent: [...silent, origin],
  }
}

/** Each hub once, where it was heard of last. */
function added(
  others: readonly OtherHub[],
  other: OtherHub,
  silent: readonly string[],
): readonly OtherHub[] {
  const at = others.findIndex(({ hubId }) => hubId === other.hubId)
  if (at >= 0) return others.with(at, other)
  if (others.length < MOST_OTHERS) return [...others, other]
  const idle = others.findIndex((one, place) => isIdle(one, others.slice(0, place), silent))
  // The letters of the others stay theirs for whoever is about to type one.
  return idle >= 0 ? others.with(idle, other) : others
}

/** Whether nothing answers there, or its host is in the list already: whoever makes up hubs fills it so. */
function isIdle({ origin }: OtherHub, before: readonly OtherHub[], silent: readonly string[]) {
  const hostOf = (one: string) => new URL(one).hostname
  return silent.includes(origin) || before.some((one) => hostOf(one.origin) === hostOf(origin))
}
