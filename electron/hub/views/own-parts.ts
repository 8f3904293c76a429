// SPDX-License-Identifier: EUPL-1.2
import type { Display } from '../../../shared/features/displays/display.ts'
import type { OwnInput } from '../../../shared/features/joining/own-input.ts'
import { type Person, REMOVAL_REASONS } from '../../../shared/features/joining/people.ts'
import { NO_COUNTS } from '../../../shared/features/race/own-counts.ts'
import type { State } from '../../../shared/state/state.ts'
import { attendeeOwnOf } from '../../../shared/views/attendee-view.ts'
import { displayOwnOf } from '../../../shared/views/display-view.ts'
import { type EncodedPart, encodePart, PartEncoder } from './encoded-part.ts'

/** What displays' own parts are made from. */
type DisplayPartInput = Pick<State, 'displays' | 'day' | 'runs'>

/** A room's steering changes nothing of its own for a display, unless that tells of all rooms. */
function isSame(before: DisplayPartInput | null, now: DisplayPartInput): boolean {
  if (before?.displays !== now.displays) return false
  if (before.runs === now.runs && before.day === now.day) return true
  return !Object.values(now.displays).some(({ showsAllRooms }) => showsAllRooms)
}

/** What each display sees of its own; what reads the same is one part for all of them. */
export class DisplayParts {
  private input: DisplayPartInput | null = null
  private byDisplay = new WeakMap<Display, EncodedPart>()
  private byJson = new Map<string, EncodedPart>()

  /** @param from all that are paired, `display` among them, and what those of all rooms show */
  encode(display: Display, from: DisplayPartInput): EncodedPart {
    if (!isSame(this.input, from)) this.encodeAll(from)
    const { day, runs } = from
    return this.byDisplay.get(display) ?? encodePart(displayOwnOf({ display, day, runs }))
  }

  private encodeAll({ displays, day, runs }: DisplayPartInput): void {
    const byJson = new Map<string, EncodedPart>()
    for (const display of Object.values(displays)) {
      const made = encodePart(displayOwnOf({ display, day, runs }))
      const part = byJson.get(made.json) ?? this.byJson.get(made.json) ?? made
      byJson.set(part.json, part)
      this.byDisplay.set(display, part)
    }
    this.input = { displays, day, runs }
    this.byJson = byJson
  }
}

const NOBODY: OwnInput = {
  ...{ person: null, teamId: null, removed: null, holders: [], mates: [], returnCode: null },
  ...{ team: null, room: null, chosenNames: {} },
  counts: NO_COUNTS,
  call: null,
  proposal: null,
}
/** What phones see that nobody has joined with: one part for each reason why they may be out. */
const GUESTS = new Map(
  [null, true as const, ...REMOVAL_REASONS].map((removed) => [
    removed,
    encodePart(attendeeOwnOf({ ...NOBODY, removed })),
  ]),
)

/** What each phone's owner sees of their own; whoever hasn't joined sees the same. */
export class AttendeeParts {
  private readonly encoders = new WeakMap<Person, PartEncoder<OwnInput>>()

  encode(input: OwnInput): EncodedPart {
    const { person, removed } = input
    const guest = person === null ? GUESTS.get(removed) : undefined
    if (person === null) return guest ?? encodePart(attendeeOwnOf(input))
    const encoder = this.encoders.get(person) ?? new PartEncoder(attendeeOwnOf)
    this.encoders.set(person, encoder)
    return encoder.encode(input)
  }
}
