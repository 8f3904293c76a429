// SPDX-License-Identifier: EUPL-1.2
import type { Stage } from '../../../shared/clock/stage-time.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import type { Display } from '../../../shared/features/displays/display.ts'
import type { Joining } from '../../../shared/features/joining/people.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { State } from '../../../shared/state/state.ts'
import { ownPartFor, roomPartFor } from '../../../shared/views/attendee-view.ts'
import { type Crowd, crowdOf } from '../../../shared/views/crowd.ts'
import { dayForPage, dayForPhone } from '../../../shared/views/day-part.ts'
import { NOBODY, type Presence } from '../../../shared/views/presence.ts'
import type { Audience, View } from '../../../shared/views/view.ts'
import { viewFor } from '../../../shared/views/view-for.ts'
import { type EncodedMessage, encode } from '../links/encoded-message.ts'

const DISPLAY = 'display '

/** What views are cut from. */
export type Sight = {
  state: State
  stage: Stage
  /** Hub time from which it is to be shown, or `null`: at once. */
  effectiveAt: Instant | null
  joinBase: string | null
  /** Another object whenever somebody came, went or said how it is. */
  presence: Presence
}

/** A view as it was made, and what it was made from. */
type Made = {
  from: Sight
  /** The stage and the shared part: what makes it another view. */
  body: string
  told: EncodedMessage
  /** The views with an owner's part, by the text of that part. */
  owned: Map<string, EncodedMessage>
}

/**
 * Views and days as text: each made once for all who see the same, and the same object for as
 * long as nothing in it has changed.
 */
export class Views {
  private readonly made = new Map<string, Made>()
  private readonly days = new Map<string, { day: EventDay; told: EncodedMessage }>()
  private devices: State['displays'] = {}
  private people: Joining['people'] | null = null
  private crowd: Crowd = { members: new Map() }

  /** The view of an audience; `null` for a display that is not paired. */
  cutFor(audience: Audience, { state, presence, joinBase }: Sight): View | null {
    return viewFor(state, { ...presence, joinBase }, audience, this.crowdOf(state))
  }

  /** The same as a message. */
  encodedViewOf(audience: Audience, sight: Sight): EncodedMessage | null {
    switch (audience.kind) {
      case 'display': {
        const { displays } = sight.state
        const device = Object.hasOwn(displays, audience.deviceId) && displays[audience.deviceId]
        if (!device) return null
        this.forgetDevicesBut(displays)
        return this.sharedBy(keyOf(device), { ...sight, presence: NOBODY }, audience).told
      }
      case 'desk':
        return this.sharedBy('desk', sight, audience).told
      case 'attendee':
        return this.ownedBy(audience, { ...sight, presence: NOBODY })
      default:
        return audience satisfies never
    }
  }

  /** The day as an audience in `roomId` gets it; `null`: all of it. */
  dayOf(kind: Audience['kind'], roomId: string | null, day: EventDay): EncodedMessage {
    const key = `${kind === 'attendee' ? 'phone' : 'room'} ${roomId}`
    const known = this.days.get(key)
    if (known?.day === day) return known.told
    const cut = kind === 'attendee' ? dayForPhone : dayForPage
    const { text } = encode({ type: 'day', day: roomId === null ? day : cut(day, roomId) })
    // What was changed elsewhere in the day is nothing to this room.
    const told = text === known?.told.text ? known.told : { text }
    this.days.set(key, { day, told })
    return told
  }

  private ownedBy(audience: Extract<Audience, { kind: 'attendee' }>, sight: Sight): EncodedMessage {
    const { state } = sight
    const made = this.sharedBy(`attendee ${audience.roomId}`, sight, audience)
    const own = JSON.stringify(ownPartFor(state, audience.personId, this.crowdOf(state)))
    const known = made.owned.get(own)
    if (known) return known
    // Both are objects: the text of the two together is theirs with a comma for the braces.
    const told = { text: `${made.told.text.slice(0, -'}}'.length)},${own.slice(1)}}` }
    made.owned.set(own, told)
    return told
  }

  /** What everybody under `key` sees alike. */
  private sharedBy(key: string, from: Sight, audience: Audience): Made {
    const known = this.made.get(key)
    if (known && isSame(known.from, from)) return known
    const { state, stage, effectiveAt } = from
    const view =
      audience.kind === 'attendee'
        ? roomPartFor(state, audience.roomId, this.crowdOf(state))
        : this.cutFor(audience, from)
    const text = JSON.stringify(view)
    const body = `"stage":${JSON.stringify(stage)},"view":${text}`
    if (known?.body === body) {
      if (known.from.state.joining.people !== state.joining.people) known.owned.clear()
      known.from = from
      return known
    }
    const effective = effectiveAt === null ? '' : `"effectiveAt":${effectiveAt},`
    const told: EncodedMessage = {
      text: `{"type":"view","seq":${state.seq},${effective}${body}}`,
      seq: state.seq,
    }
    const made = { from, body, told, owned: new Map() }
    this.made.set(key, made)
    return made
  }

  /** Settings of displays come and go all day; what was made for those that are gone goes too. */
  private forgetDevicesBut(devices: State['displays']): void {
    if (devices === this.devices) return
    this.devices = devices
    const kept = new Set(Object.values(devices).map(keyOf))
    for (const key of this.made.keys()) {
      if (key.startsWith(DISPLAY) && !kept.has(key)) this.made.delete(key)
    }
  }

  private crowdOf({ joining: { people } }: State): Crowd {
    if (people !== this.people) {
      this.people = people
      this.crowd = crowdOf(people)
    }
    return this.crowd
  }
}

/** All displays in a room see the same, but for what is set for one of them. */
function keyOf({ roomId, name, trimMs, patternAt }: Display): string {
  const pattern = patternAt === null ? '' : `${patternAt} ${name}`
  return `${DISPLAY}${roomId} ${trimMs} ${pattern}`
}

/** Alike but for `effectiveAt`: who links once it has passed is told of it, and shows the view at once. */
function isSame(a: Sight, b: Sight): boolean {
  return (
    a.state === b.state &&
    a.stage === b.stage &&
    a.joinBase === b.joinBase &&
    a.presence === b.presence
  )
}
