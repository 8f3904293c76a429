// SPDX-License-Identifier: EUPL-1.2
import { textIn } from '../../text.ts'
import type { EventDay, Room, Slot } from '../day.ts'
import {
  type Advice,
  aboutSlot,
  inEach,
  inRooms,
  quoted,
  roomNamesIn,
  slotChange,
} from './advice.ts'

/** A break-out room in which there is only what is in all rooms. */
export function emptyRooms({ rooms, slots }: EventDay): Advice[] {
  const own = slots.filter(({ scope }) => scope === 'rooms')
  // Nobody has said yet where that will be.
  if (own.some((slot) => !slot.rooms || slot.rooms.length === 0)) return []
  // A grid of rounds is filled on the day.
  if (slots.some(({ rounds }) => rounds)) return []
  const used = new Set(slots.flatMap((slot) => [...(slot.rooms ?? []), slot.place ?? '']))
  const empty = rooms.filter(({ id, kind }) => kind === 'break-out' && !used.has(id))
  const [first] = empty
  if (!first) return []
  return [
    {
      name: 'empty-room',
      about: { in: inRooms, id: first.id },
      minutes: null,
      says: {
        nl: `In ${roomNamesIn(empty, 'nl')} is alleen wat overal is: daar is geen onderdeel gepland`,
        en: `In ${roomNamesIn(empty, 'en')} there is only what is everywhere: no item is planned there`,
      },
      remedies: [],
    },
  ]
}

/** Items for the break-out rooms of a day that has none. */
export function roomless({ rooms, slots }: EventDay): Advice[] {
  const isForAll = ({ scope, rooms: own }: Slot) => scope === 'rooms' && !own
  if (rooms.length < 2 || rooms.some(({ kind }) => kind === 'break-out')) return []
  return slots.filter(isForAll).map((slot) => ({
    name: 'no-break-out-rooms',
    about: aboutSlot(slot),
    minutes: null,
    says: {
      nl: `${quoted(slot, 'nl')} is per zaal, en er zijn geen werkzalen: het is in alle zalen`,
      en: `${quoted(slot, 'en')} is by room, and there are no break-out rooms: it is in all rooms`,
    },
    remedies: [
      {
        says: { nl: 'Voor iedereen', en: 'For everybody' },
        edits: [slotChange(slot.id, { scope: 'plenary' })],
      },
    ],
  }))
}

/** Break-out rooms without what most of the others have: teams, a challenge; and teams elsewhere. */
export function unlikeOthers(day: EventDay): Advice[] {
  const breakOut = day.rooms.filter(({ kind }) => kind === 'break-out')
  const withTeam = new Set(day.teams.map(({ room }) => room))
  const noTeam = breakOut.filter(({ id }) => !withTeam.has(id))
  const noChallenge = breakOut.filter(({ challenge }) => challenge === undefined)
  const elsewhere = day.teams.filter(
    ({ room }) => breakOut.length > 0 && !breakOut.some(({ id }) => id === room),
  )
  return [
    ...lacking(breakOut, noTeam, 'room-without-team', { nl: 'team', en: 'team' }),
    ...lacking(breakOut, noChallenge, 'room-without-challenge', {
      nl: 'challenge',
      en: 'challenge',
    }),
    ...elsewhere.map(
      ({ id, name }): Advice => ({
        name: 'team-in-no-break-out',
        about: { in: { list: 'teams' }, id },
        minutes: null,
        says: inEach((language) =>
          language === 'nl'
            ? `team ‘${textIn(name, 'nl')}’ heeft geen eigen werkzaal`
            : `team ‘${textIn(name, 'en')}’ has no break-out room of its own`,
        ),
        remedies: [],
      }),
    ),
  ]
}

function lacking(
  all: readonly Room[],
  without: readonly Room[],
  name: Advice['name'],
  what: Record<'nl' | 'en', string>,
): Advice[] {
  // Where few have one, the rest is meant to be without.
  if (without.length === 0 || without.length * 2 > all.length) return []
  return without.map((room) => ({
    name,
    about: { in: inRooms, id: room.id },
    minutes: null,
    says: {
      nl: `${textIn(room.name, 'nl')} heeft geen ${what.nl}, en andere werkzalen wel`,
      en: `${textIn(room.name, 'en')} has no ${what.en}, and other break-out rooms have`,
    },
    remedies: [],
  }))
}
