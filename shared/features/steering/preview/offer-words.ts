// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../../text.ts'
import type { Absorber } from '../commands.ts'

/** What the desk says of ways to deal with lost time, before one is chosen. */
export type OfferWords = {
  offerFor: (what: string, where: string) => string
  offerLate: (where: string) => string
  /** Opens the choice for the lateness that is there. */
  dealWith: (lateness: string, room: string) => string
  ways: Record<Absorber | 'over', string>
  /** The same after it was done, within a sentence. */
  takenFrom: Record<Absorber, string>
  usual: string
  notPossible: string
  inAnyCase: string
  nothingElse: string
  /** Of rooms that weren't chosen and do the same. */
  otherRoomsStay: (what: string, where: string, end: string | null) => string
  sameAs: (number: number) => string
  /** After rooms. */
  alikeAtOtherTimes: string
  otherwise: string
  nothingChanges: string
  untilTime: (what: string, end: string, before: string | null) => string
  beginsNow: (what: string, end: string | null) => string
  /** Nothing goes on from then till then. */
  waitsBetween: (from: string, until: string) => string
  /** Parts of what goes on that were still to come. */
  skips: (what: string) => string
  lapses: (what: string) => string
  between: (what: string, start: string, end: string) => string
  fromTime: (what: string, start: string) => string
  lasts: (what: string, length: string, before: string) => string
  onNext: (what: string) => string
  gives: (what: string, by: string, left: string) => string
  /** Of parts of turns to come: all alike, or one, of which nothing may be left. */
  turnsGive: (part: string, count: number, by: string) => string
  turnGives: (part: string, by: string, left: string | null) => string
  stillLate: (what: string, by: string) => string
  runsInto: (what: string, lost: string, into: string, at: string, isForAll: boolean) => string
  /** The same in few words. */
  shortBefore: (lost: string, at: string) => string
  backOnPlan: (at: string) => string
  notBackOnPlan: string
  movedOn: (room: string, to: string) => string
  lookAgain: string
  /** Why a room's lateness can't be dealt with yet. */
  stillGrows: Record<'held' | 'over', (room: string) => string>
  /** Above what follows then. */
  ifItGoesOn: string
  phaseNumber: (number: number) => string
  minutes: (text: string) => string
}

const nl: OfferWords = {
  offerFor: (what, where) => `${what} voor ${where}`,
  offerLate: (where) => `Tijd inhalen: ${where}`,
  dealWith: (lateness, room) => `${room}: ${lateness}. Kies waar de tijd vandaan komt`,
  ways: {
    rest: 'Schuif de rest op',
    break: 'Uit de volgende pauze',
    steps: 'Uit de stappen die komen',
    turns: 'Korter voor wie nog komt',
    'next-slot': 'Loop uit in wat volgt',
    'last-turn': 'Van het laatste team',
    over: 'Laat uitlopen',
  },
  takenFrom: {
    rest: 'de rest schuift op',
    break: 'uit de volgende pauze',
    steps: 'uit de stappen die komen',
    turns: 'korter voor wie nog komt',
    'next-slot': 'uit wat volgt',
    'last-turn': 'van het laatste team',
  },
  usual: 'standaard',
  notPossible: 'kan niet',
  inAnyCase: 'In elk geval',
  nothingElse: 'Verder verandert er niets',
  otherRoomsStay: (what, where, end) =>
    `${what} is ook in ${where}: daar verandert niets${end === null ? '' : ` (tot ${end})`}.`,
  alikeAtOtherTimes: 'ook zo, maar op andere tijden',
  otherwise: 'anders: kies die apart om het te zien',
  sameAs: (number) => `Nu hetzelfde als ${number}`,
  nothingChanges: 'Alle tijden blijven zoals ze nu staan',
  untilTime: (what, end, before) =>
    `${what} tot ${end}${before === null ? '' : ` (was ${before})`}`,
  beginsNow: (what, end) => `${what} nu${end === null ? '' : `, tot ${end}`}`,
  waitsBetween: (from, until) => `wacht van ${from} tot ${until}: dan is er niets`,
  skips: (what) => `overgeslagen: ${what}`,
  lapses: (what) => `gaat niet door: ${what}`,
  between: (what, start, end) => `${what} ${start}–${end}`,
  fromTime: (what, start) => `${what} vanaf ${start}`,
  lasts: (what, length, before) => `${what} ${length} (was ${before})`,
  onNext: (what) => `${what} begint pas met ‘volgende’`,
  gives: (what, by, left) => `${what} geeft ${by} en houdt ${left} over`,
  turnsGive: (part, count, by) => `${part} ${by} korter voor ${count} teams`,
  turnGives: (part, by, left) =>
    left === null ? `${part} vervalt (${by})` : `${part} ${by} korter, blijft ${left}`,
  stillLate: (what, by) => `${what} loopt dan nog ${by} uit`,
  runsInto: (what, lost, into, at, isForAll) =>
    `${what} verliest ${lost}: ${into} begint${isForAll ? ' voor alle zalen' : ''} toch om ${at}`,
  shortBefore: (lost, at) => `${lost} te kort voor ${at}`,
  backOnPlan: (at) => `om ${at} weer op schema`,
  notBackOnPlan: 'vandaag niet meer op schema',
  movedOn: (room, to) => `${room} ging intussen verder naar ${to}; er is niets veranderd.`,
  lookAgain: 'Kijk opnieuw',
  stillGrows: {
    held: (room) =>
      `${room} staat stil en raakt dus steeds verder achter. Laat de zaal eerst verdergaan en kies dan waar de tijd vandaan komt.`,
    over: (room) =>
      `${room} loopt uit en raakt dus steeds verder achter. Kies eerst ‘volgende’ en dan waar de tijd vandaan komt.`,
  },
  ifItGoesOn: 'als je nu verdergaat:',
  phaseNumber: (number) => `Fase ${number}`,
  minutes: (text) => `${text} min`,
}

const en: OfferWords = {
  offerFor: (what, where) => `${what} for ${where}`,
  offerLate: (where) => `Make up time: ${where}`,
  dealWith: (lateness, room) => `${room}: ${lateness}. Choose where the time comes from`,
  ways: {
    rest: 'Move the rest',
    break: 'From the next break',
    steps: 'From the steps to come',
    turns: 'Shorter for those to come',
    'next-slot': 'Run into what follows',
    'last-turn': 'From the last team',
    over: 'Run over',
  },
  takenFrom: {
    rest: 'the rest moves',
    break: 'from the next break',
    steps: 'from the steps to come',
    turns: 'shorter for those to come',
    'next-slot': 'from what follows',
    'last-turn': 'from the last team',
  },
  usual: 'default',
  notPossible: 'not possible',
  inAnyCase: 'In any case',
  nothingElse: 'Nothing else changes',
  otherRoomsStay: (what, where, end) =>
    `${what} is in ${where} too: nothing changes there${end === null ? '' : ` (until ${end})`}.`,
  alikeAtOtherTimes: 'likewise, at other times',
  otherwise: 'differ: choose those alone to see how',
  sameAs: (number) => `Now the same as ${number}`,
  nothingChanges: 'All times stay as they are now',
  untilTime: (what, end, before) =>
    `${what} until ${end}${before === null ? '' : ` (was ${before})`}`,
  beginsNow: (what, end) => `${what} now${end === null ? '' : `, until ${end}`}`,
  waitsBetween: (from, until) => `waits from ${from} to ${until}, with nothing on`,
  skips: (what) => `skipped: ${what}`,
  lapses: (what) => `lapses: ${what}`,
  between: (what, start, end) => `${what} ${start}–${end}`,
  fromTime: (what, start) => `${what} from ${start}`,
  lasts: (what, length, before) => `${what} ${length} (was ${before})`,
  onNext: (what) => `${what} begins only with ‘next’`,
  gives: (what, by, left) => `${what} gives ${by} and keeps ${left}`,
  turnsGive: (part, count, by) => `${part} ${by} shorter for ${count} teams`,
  turnGives: (part, by, left) =>
    left === null ? `${part} lapses (${by})` : `${part} ${by} shorter, ${left} left`,
  stillLate: (what, by) => `${what} still runs over by ${by}`,
  runsInto: (what, lost, into, at, isForAll) =>
    `${what} runs ${lost} into ${into} (${at}${isForAll ? ', all rooms' : ''}), which does not move`,
  shortBefore: (lost, at) => `${lost} short before ${at}`,
  backOnPlan: (at) => `back on plan at ${at}`,
  notBackOnPlan: 'not back on plan today',
  movedOn: (room, to) => `${room} moved on to ${to} meanwhile; nothing was changed.`,
  lookAgain: 'Look again',
  stillGrows: {
    held: (room) =>
      `${room} is paused, so it falls further behind. Let the room go on first, then choose where the time comes from.`,
    over: (room) =>
      `${room} runs over, so it falls further behind. Choose ‘next’ first, then where the time comes from.`,
  },
  ifItGoesOn: 'if it goes on now:',
  phaseNumber: (number) => `Phase ${number}`,
  minutes: (text) => `${text} min`,
}

export const offerWords: Record<Language, OfferWords> = { nl, en }
