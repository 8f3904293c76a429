// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** What the desk says of displays for which the open day has no room of the name they hung in. */
export type UnhungWords = {
  unhung(count: number): string
  unhungHow(count: number): string
  hangUp: string
  forget: string
  forgetNamed(name: string): string
  hungIn(room: string): string
  screen: string
  whichRoom(screen: string): string
  noRoomYet: string
}

const nl: UnhungWords = {
  unhung: (count) =>
    count === 1
      ? 'Eén scherm hing in een zaal die deze dag niet heeft'
      : `${count} schermen hingen in zalen die deze dag niet heeft`,
  unhungHow: (count) =>
    count === 1
      ? 'Kies waar het nu hangt. Tot dan toont het een code.'
      : 'Kies waar ze nu hangen. Tot dan tonen ze een code.',
  hangUp: 'Hang op',
  forget: 'Vergeet',
  forgetNamed: (name) => `Vergeet ${name}`,
  hungIn: (room) => `hing in ${room}`,
  screen: 'Scherm',
  whichRoom: (screen) => `Zaal voor ${screen}`,
  noRoomYet: 'nog niet',
}

const en: UnhungWords = {
  unhung: (count) =>
    count === 1
      ? 'One screen hung in a room that this day does not have'
      : `${count} screens hung in rooms that this day does not have`,
  unhungHow: (count) =>
    count === 1
      ? 'Choose where it hangs now. Until then it shows a code.'
      : 'Choose where they hang now. Until then they show a code.',
  hangUp: 'Put up',
  forget: 'Forget',
  forgetNamed: (name) => `Forget ${name}`,
  hungIn: (room) => `hung in ${room}`,
  screen: 'Screen',
  whichRoom: (screen) => `Room for ${screen}`,
  noRoomYet: 'not yet',
}

export const unhungWords: Record<Language, UnhungWords> = { nl, en }
