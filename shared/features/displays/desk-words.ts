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
  displayName: string
  optional: string
  pair: string
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
  /** `fault`: what the wall said of it itself, by then with only the time on it. */
  notDrawing: (fault: DisplayFault | null, since: string) => string
  phonesJoinAt: string
  displaysOpen: string
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
    'Wat je hier nu koppelt of bijstelt, is weg als de repetitie eindigt. Doe dat in de echte dag.',
  room: 'Zaal',
  chooseRoom: 'Kies zaal',
  displayName: 'Naam',
  optional: 'mag leeg',
  pair: 'Koppel',
  unpair: 'Ontkoppel',
  pairNamed: (code) => `Koppel scherm ${code}`,
  unnamed: 'zonder naam',
  state: 'Verbinding',
  size: 'Beeld',
  roundTrip: 'Heen en weer',
  trim: 'Bijstelling',
  trimOf: (name) => `Bijstelling in milliseconden, ${name}`,
  trimHow:
    'Film twee schermen met hun testbeeld in slow motion; van streep tot streep is 10 ms. Loopt de wijzer van het ene achter, tel het verschil dan bij zijn bijstelling op. Een testbeeld gaat na een minuut vanzelf weg.',
  testPattern: 'Testbeeld',
  testPatternOn: (name) => `Testbeeld op ${name}`,
  testPatternEverywhere: 'Testbeeld op alle schermen',
  testPatternAway: 'Testbeelden weg',
  isConnected: 'verbonden',
  isAway: 'weg',
  isUnknown: 'onbekend',
  drawingUnknown: 'beeld onbekend',
  notDrawing: (fault, since) =>
    fault === null ? `tekent niet sinds ${since}` : `storing sinds ${since}, toont alleen de tijd`,
  phonesJoinAt: 'Telefoons doen mee op',
  displaysOpen: 'Een scherm opent',
  noNetwork: 'nog geen netwerk',
}

const en: DisplaysWords = {
  displayWaits: (count) => (count === 1 ? '1 display waits' : `${count} displays wait`),
  noDisplay: 'no display',
  displaysConnected: (connected, paired) =>
    paired === 1
      ? connected === 1
        ? '1 display'
        : 'display away'
      : `${connected} of ${paired} displays`,
  displaysUnknown: 'displays: unknown',
  clock: 'Clock',
  displays: 'Displays',
  waitingDisplays: 'Waiting to be paired',
  noneWaiting: 'No display waits. A new display shows a code; that appears here.',
  pairedDisplays: 'Paired',
  nonePaired: 'No display is paired yet.',
  pairedForRehearsal:
    'What you pair or trim here now is gone when the rehearsal ends. Do so in the real day.',
  room: 'Room',
  chooseRoom: 'Choose room',
  displayName: 'Name',
  optional: 'may be empty',
  pair: 'Pair',
  unpair: 'Unpair',
  pairNamed: (code) => `Pair display ${code}`,
  unnamed: 'no name',
  state: 'Link',
  size: 'Picture',
  roundTrip: 'Round trip',
  trim: 'Trim',
  trimOf: (name) => `Trim in milliseconds, ${name}`,
  trimHow:
    'Film two displays with their test pattern in slow motion; from mark to mark is 10 ms. Where one hand lags, add the difference to that display’s trim. A test pattern goes away by itself after a minute.',
  testPattern: 'Test pattern',
  testPatternOn: (name) => `Test pattern on ${name}`,
  testPatternEverywhere: 'Test pattern on all displays',
  testPatternAway: 'Take test patterns away',
  isConnected: 'connected',
  isAway: 'away',
  isUnknown: 'unknown',
  drawingUnknown: 'picture unknown',
  notDrawing: (fault, since) =>
    fault === null ? `not drawing since ${since}` : `fault since ${since}, shows only the time`,
  phonesJoinAt: 'Phones join at',
  displaysOpen: 'A display opens',
  noNetwork: 'no network yet',
}

export const displaysWords: Record<Language, DisplaysWords> = { nl, en }
