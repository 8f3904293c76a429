// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'

/** The parts of the desk that can fall on their own; `desk`: all of it. */
export type DeskPart =
  | 'notices'
  | 'top'
  | 'selection'
  | 'actions'
  | 'offer'
  | 'plan'
  | 'rooms'
  | 'displays'
  | 'dialog'
  | 'page'
  | 'desk'

/** What the desk says of a part of it that can't be shown. */
export type FaultWords = {
  partNames: Record<DeskPart, string>
  /** Gets one of the names. */
  hasFallen: (name: string) => string
  partFallenMore: string
  deskFallenMore: string
  tryAgain: string
}

const nl: FaultWords = {
  partNames: {
    notices: 'De meldingen',
    top: 'De bovenste regel',
    selection: 'De keuze van zalen',
    actions: 'De knoppen',
    offer: 'Het voorstel',
    plan: 'Het programma',
    rooms: 'Het overzicht van zalen',
    displays: 'De lijst van schermen',
    dialog: 'Dit venster',
    page: 'Dit blad',
    desk: 'De regietafel',
  },
  hasFallen: (name) => `${name}: storing.`,
  partFallenMore: 'De toetsen werken nog, en de schermen lopen door.',
  deskFallenMore: 'De schermen lopen door.',
  tryAgain: 'Probeer opnieuw',
}

const en: FaultWords = {
  partNames: {
    notices: 'The notices',
    top: 'The top line',
    selection: 'The choice of rooms',
    actions: 'The buttons',
    offer: 'The offer',
    plan: 'The programme',
    rooms: 'The overview of rooms',
    displays: 'The list of screens',
    dialog: 'This window',
    page: 'This page',
    desk: 'The desk',
  },
  hasFallen: (name) => `${name}: a fault.`,
  partFallenMore: 'The keys still work, and the screens go on.',
  deskFallenMore: 'The screens go on.',
  tryAgain: 'Try again',
}

export const faultWords: Record<Language, FaultWords> = { nl, en }
