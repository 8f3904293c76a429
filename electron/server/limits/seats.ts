// SPDX-License-Identifier: EUPL-1.2
import { MOST_DISPLAYS } from '../../../shared/features/displays/display.ts'
import type { Audience } from '../../../shared/views/view.ts'
import type { PeopleOfDay } from '../../hub/access/people-of-day.ts'
import type { Hub } from '../../hub/hub.ts'

// The cap answers only the one refused; walls and desks have seats of their own.
const MOST_LINKS = {
  paired: MOST_DISPLAYS,
  unpaired: 60,
  desk: 20,
  facilitator: 100,
  juror: 100,
  attendee: 2_000,
}
// Tabs and a reconnect that overtakes the old link; more is no phone in a hand.
const MOST_PER_PERSON = 5
// Links that died and are not yet known to be dead; or machines that were copied from one with its key, all
// of which have to stay for a desk to hear of them and to part them.
const MOST_PER_DEVICE = { display: 20, facilitator: 5, juror: 5 }
// A tab for each of its pages. A desk that was let in must not keep out the one that can withdraw it.
const MOST_PER_DESK = 10

type Kind = keyof typeof MOST_LINKS

type Known = Pick<Hub, 'isPaired'> & { people: Pick<PeopleOfDay, 'hasJoined'> }

/** Somebody with a link, or who asks for one. */
export type Seat = {
  audience: Audience
  /** The network address that it came from. */
  sender: string
  /** Which desk it is, where it is one. */
  deskId?: string
  /** Ends the link: another gets the seat. */
  giveUp(): void
}

/**
 * Who has a link, so that nobody can take up everybody's seats.
 *
 * There is no most for an address: a router may put a whole hall behind one. Instead, where all
 * seats are taken, the address that most strangers came from gives one of theirs to an address
 * with fewer, and to whoever has joined, from wherever. So nobody loses anything while there are
 * seats left, who hangs or has joined has a seat, and whoever makes up displays or phones on one
 * machine leaves seats to all others. Behind the same router as the hall, strangers are one.
 */
export class Seats {
  private readonly hub: Known
  /** In the order in which they came. */
  private readonly taken = new Set<Seat>()

  constructor(hub: Known) {
    this.hub = hub
  }

  /** Takes a seat and gives back how to leave it; `null` where there is none. */
  take(seat: Seat): (() => void) | null {
    const { audience, sender } = seat
    const kind = this.kindOf(audience)
    const alike = [...this.taken].filter((other) => this.kindOf(other.audience) === kind)
    if (hasEnough(seat, alike)) return null
    const own = ofSameDevice(audience, alike)
    const [first] = own
    // What came last is what it goes on with, and no device has the seats of all others.
    if (first && own.length >= mostLinksOf(audience)) this.endFor(first)
    else if (alike.length >= MOST_LINKS[kind]) {
      const strangers = alike.filter((other) => this.isStranger(other.audience))
      const giving = this.isStranger(audience)
        ? givingWay(strangers, sender)
        : lastOfMost(strangers)
      if (!giving) return null
      this.endFor(giving)
    }
    this.taken.add(seat)
    return () => this.taken.delete(seat)
  }

  private endFor(giving: Seat): void {
    // Its link takes a moment to end.
    this.taken.delete(giving)
    giving.giveUp()
  }

  /** Looked up each time: whoever is paired gives its seat among the unpaired to the next. */
  private kindOf(audience: Audience): Kind {
    if (audience.kind !== 'display') return audience.kind
    return this.hub.isPaired(audience.deviceId) ? 'paired' : 'unpaired'
  }

  /** Nobody had to let a stranger in, so whoever makes them up can have as many as there are. */
  private isStranger(audience: Audience): boolean {
    switch (audience.kind) {
      case 'display':
        return !this.hub.isPaired(audience.deviceId)
      case 'attendee':
        return !this.hub.people.hasJoined(audience.personId)
      case 'desk':
      case 'facilitator':
      case 'juror':
        return false
      default:
        return audience satisfies never
    }
  }
}

/**
 * The last to come from the address that holds most seats, or `null` where `sender` would then
 * hold more than that one: two addresses would take a seat from each other for ever.
 */
function givingWay(seats: readonly Seat[], sender: string): Seat | null {
  const own = seats.filter((seat) => seat.sender === sender).length
  const giving = lastOfMost(seats)
  const most = seats.filter((seat) => seat.sender === giving?.sender).length
  return most > own + 1 ? giving : null
}

/** The last to come from the address that holds most seats. */
function lastOfMost(seats: readonly Seat[]): Seat | null {
  const bySender = Map.groupBy(seats, ({ sender }) => sender)
  const most = [...bySender.values()].reduce((a, b) => (b.length > a.length ? b : a), [])
  return most.at(-1) ?? null
}

function hasEnough({ audience, deskId }: Seat, others: readonly Seat[]): boolean {
  if (audience.kind === 'desk' && deskId !== undefined) {
    return others.filter((other) => other.deskId === deskId).length >= MOST_PER_DESK
  }
  if (audience.kind !== 'attendee') return false
  const own = others.filter(({ audience: other }) => {
    return other.kind === 'attendee' && other.personId === audience.personId
  })
  return own.length >= MOST_PER_PERSON
}

/** Of one wall, or of one who was let in by a desk; the oldest first. */
function ofSameDevice(audience: Audience, others: readonly Seat[]): Seat[] {
  const id = deviceOf(audience)
  return id === null ? [] : others.filter((other) => deviceOf(other.audience) === id)
}

function mostLinksOf({ kind }: Audience): number {
  return kind === 'attendee' || kind === 'desk' ? 0 : MOST_PER_DEVICE[kind]
}

function deviceOf(audience: Audience): string | null {
  switch (audience.kind) {
    case 'display':
      return audience.deviceId
    case 'facilitator':
      return audience.facilitatorId
    case 'juror':
      return audience.jurorId
    // Those have a limit of their own.
    case 'attendee':
    case 'desk':
      return null
    default:
      return audience satisfies never
  }
}
