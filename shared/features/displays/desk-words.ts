// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { DisplayFault } from './drawing.ts'

/** What the desk says about displays: which wait, which are paired, how to open one. */
export type DisplaysWords = {
  displayWaits: (count: number) => string
  noDisplay: string
  displaysConnected: (connected: number, paired: number) => string
  displaysUnknown: string
  clock: string
  displays: string
  waitingDisplays: string
  noneWaiting: string
  pairedDisplays: string
  nonePaired: string
  pairedForRehearsal: string
  room: string
  chooseRoom: string
  /** What a display shows: of which rooms. */
  showsWhat: string
  showsOwnRoom: string
  showsAllRooms: string
  /** Beside a display that tells of all rooms. */
  isOfAllRooms: string
  displayName: string
  optional: string
  pair: string
  /** Over the screens whose place a new one may take. */
  inPlaceOf: string
  replace: string
  /** Opens where a display hangs and how it is called. */
  moveDisplay: string
  moveDisplayTitle: (name: string) => string
  moveDisplayDone: string
  unpair: string
  pairNamed: (code: string) => string
  unnamed: string
  state: string
  size: string
  roundTrip: string
  trim: string
  trimOf: (name: string) => string
  trimHow: string
  testPattern: string
  testPatternOn: (name: string) => string
  testPatternEverywhere: string
  testPatternAway: string
  isConnected: string
  isAway: string
  isUnknown: string
  drawingUnknown: string
  /** Of a display that has just been linked. */
  clockBeingSet: string
  /** `fault`: what the wall said of it itself, by then with only the time on it. */
  notDrawing: (fault: DisplayFault | null, since: string) => string
  phonesJoinAt: string
  displaysOpen: string
  /** What a display is told in place of an address. */
  hubCode: string
  /** By which a screen that waits can be seen to be at this hub. */
  hubKey: string
  noNetwork: string
}

const nl: DisplaysWords = {
  displayWaits: (count) => (count === 1 ? '1 scherm wacht' : `${count} schermen wachten`),
  noDisplay: 'geen scherm',
  displaysConnected: (connected, paired) =>
    paired === 1
      ? connected === 1
        ? '1 scherm'
        : 'scherm weg'
      : `${connected} van ${paired} schermen`,
  displaysUnknown: 'schermen: onbekend',
  clock: 'Klok',
  displays: 'Schermen',
  waitingDisplays: 'Wachten op koppelen',
  noneWaiting: 'Geen scherm wacht. Een nieuw scherm toont een code; die verschijnt hier.',
  pairedDisplays: 'Gekoppeld',
  nonePaired: 'Er is nog geen scherm gekoppeld.',
  pairedForRehearsal:
    'Wat je hier nu koppelt of instelt, is weg als de repetitie eindigt. Doe dat in de echte dag.',
  room: 'Zaal',
  chooseRoom: 'Kies zaal',
  showsWhat: 'Toont',
  showsOwnRoom: 'Alleen deze zaal',
  showsAllRooms: 'Alle zalen (foyer)',
  isOfAllRooms: 'alle zalen',
  displayName: 'Naam',
  optional: 'niet verplicht',
  pair: 'Koppel',
  inPlaceOf: 'In plaats van een scherm dat weg is',
  replace: 'Vervang',
  moveDisplay: 'Wijzig zaal of naam',
  moveDisplayTitle: (name) => `Waar hangt dit scherm, en hoe heet het? ${name}`,
  moveDisplayDone: 'Klaar',
  unpair: 'Koppel los',
  pairNamed: (code) => `Koppel scherm ${code}`,
  unnamed: 'zonder naam',
  state: 'Verbinding',
  size: 'Beeld',
  roundTrip: 'Retourtijd',
  trim: 'Vertraging',
  trimOf: (name) => `Vertraging in milliseconden, ${name}`,
  trimHow:
    'Loopt een scherm achter op een ander? Film ze samen met hun testbeeld en speel dat langzaam af. Elke streep is 10 ms. Tel het verschil op bij de vertraging van het scherm dat achterloopt. Een testbeeld gaat na een minuut vanzelf weg.',
  testPattern: 'Testbeeld',
  testPatternOn: (name) => `Testbeeld op ${name}`,
  testPatternEverywhere: 'Testbeeld op alle schermen',
  testPatternAway: 'Testbeelden weg',
  isConnected: 'verbonden',
  isAway: 'weg',
  isUnknown: 'onbekend',
  drawingUnknown: 'beeld onbekend',
  clockBeingSet: 'klok wordt gelijkgezet',
  notDrawing: (fault, since) =>
    fault === null ? `tekent niet sinds ${since}` : `storing sinds ${since}, toont alleen de tijd`,
  phonesJoinAt: 'Telefoons doen mee op',
  displaysOpen: 'Een scherm opent',
  hubCode: 'Of typ op het scherm de code',
  hubKey: 'Sleutel van deze laptop',
  noNetwork: 'nog geen netwerk',
}

const en: DisplaysWords = {
  displayWaits: (count) => (count === 1 ? '1 screen waits' : `${count} screens wait`),
  noDisplay: 'no screen',
  displaysConnected: (connected, paired) =>
    paired === 1
      ? connected === 1
        ? '1 screen'
        : 'screen away'
      : `${connected} of ${paired} screens`,
  displaysUnknown: 'screens: unknown',
  clock: 'Clock',
  displays: 'Screens',
  waitingDisplays: 'Waiting to be paired',
  noneWaiting: 'No screen waits. A new screen shows a code; that appears here.',
  pairedDisplays: 'Paired',
  nonePaired: 'No screen is paired yet.',
  pairedForRehearsal:
    'What you pair or set here now is gone when the rehearsal ends. Do so in the real day.',
  room: 'Room',
  chooseRoom: 'Choose room',
  showsWhat: 'Shows',
  showsOwnRoom: 'Only this room',
  showsAllRooms: 'All rooms (foyer)',
  isOfAllRooms: 'all rooms',
  displayName: 'Name',
  optional: 'optional',
  pair: 'Pair',
  inPlaceOf: 'In place of a screen that is away',
  replace: 'Replace',
  moveDisplay: 'Change room or name',
  moveDisplayTitle: (name) => `Where does this screen hang, and what is it called? ${name}`,
  moveDisplayDone: 'Done',
  unpair: 'Unpair',
  pairNamed: (code) => `Pair screen ${code}`,
  unnamed: 'no name',
  state: 'Connection',
  size: 'Picture',
  roundTrip: 'Round trip',
  trim: 'Delay',
  trimOf: (name) => `Delay in milliseconds, ${name}`,
  trimHow:
    'Does one screen lag behind another? Film both with their test pattern and play it back slowly. Each mark is 10 ms. Add the difference to the delay of the screen that lags. A test pattern goes away by itself after a minute.',
  testPattern: 'Test pattern',
  testPatternOn: (name) => `Test pattern on ${name}`,
  testPatternEverywhere: 'Test pattern on all screens',
  testPatternAway: 'Take test patterns away',
  isConnected: 'connected',
  isAway: 'away',
  isUnknown: 'unknown',
  drawingUnknown: 'picture unknown',
  clockBeingSet: 'clock is being set',
  notDrawing: (fault, since) =>
    fault === null ? `not drawing since ${since}` : `fault since ${since}, shows only the time`,
  phonesJoinAt: 'Phones join at',
  displaysOpen: 'A screen opens',
  hubCode: 'Or type this code at the screen',
  hubKey: 'Key of this laptop',
  noNetwork: 'no network yet',
}

export const displaysWords: Record<Language, DisplaysWords> = { nl, en }
