// SPDX-License-Identifier: EUPL-1.2
import type { WipeWay } from '../features/wipe/receipt.ts'
import type { Language } from '../text.ts'

type Noun = (count: number) => string

type WipeWords = {
  title: string
  receipt: string
  /** How a day that isn't wiped yet will be. */
  willBe(at: string): string
  holds: string
  nothing: string
  people: Noun
  texts: Readonly<Record<string, Noun>>
  otherTexts: Noun
  commands: Readonly<Record<string, Noun>>
  otherCommands: Noun
  files: Noun
  goes: string
  stays: string
  final: string
  sure: string
  wipeNow: string
  wipedAt(at: string): string
  way: Record<WipeWay, string>
  wiped: string
  limits: string
  notOpen: string
}

const counted =
  (one: string, more: string): Noun =>
  (count) =>
    `${count} ${count === 1 ? one : more}`

export const wipeWords: Record<Language, WipeWords> = {
  nl: {
    title: 'Gegevens van deelnemers wissen',
    receipt: 'Bewijs van wissen',
    willBe: (at) => `Dit gebeurt vanzelf op ${at}. Eerder kan ook, met de knop hieronder.`,
    holds: 'Wat er nu bewaard is',
    nothing: 'Niets: niemand heeft meegedaan.',
    people: counted('telefoon die meedeed', 'telefoons die meededen'),
    texts: {
      joining: counted('naam', 'namen'),
      naming: counted('keer een teamnaam of yell', 'keer een teamnaam of yell'),
      jury: counted('notitie van een jurylid', 'notities van juryleden'),
    },
    otherTexts: counted('getypte tekst', 'getypte teksten'),
    commands: { saveSheet: counted('keer een juryformulier', 'keer een juryformulier') },
    otherCommands: counted('ander bericht', 'andere berichten'),
    files: counted('bestand overschreven', 'bestanden overschreven'),
    goes: 'Wat weggaat: alle namen, teksten en notities die mensen typten, de formulieren van de jury, en elk nummer waaraan een telefoon te herkennen is. Ook uit kopieën, repetities en logboeken van deze dag.',
    stays:
      'Wat blijft: het programma, wat de begeleiders deden, en hoeveel mensen er per team waren. Het verslag blijft kloppen, zonder namen.',
    final: 'Terughalen kan niet. Daarna kan niemand meer meedoen met deze dag.',
    sure: 'Ik weet het zeker: wis alles van de deelnemers.',
    wipeNow: 'Wis nu',
    wipedAt: (at) => `Gewist op ${at}`,
    way: { time: 'Vanzelf, op de ingestelde tijd.', button: 'Met de knop op de regietafel.' },
    wiped: 'Wat er gewist is',
    limits:
      'De oude bestanden zijn eerst overschreven en toen verwijderd. Op een SSD of USB-stick kan het apparaat zelf nog oude blokken bewaren; geen programma kan daarbij. Zet daarom schijfversleuteling aan op deze laptop. Wat mensen op hun eigen telefoon bewaren, staat niet op deze laptop.',
    notOpen: 'Er staat geen dag open.',
  },
  en: {
    title: 'Wipe the data of attendees',
    receipt: 'Receipt of the wipe',
    willBe: (at) =>
      `This happens by itself on ${at}. It can be done sooner, with the button below.`,
    holds: 'What is kept now',
    nothing: 'Nothing: nobody took part.',
    people: counted('phone that took part', 'phones that took part'),
    texts: {
      joining: counted('name', 'names'),
      naming: counted('time a team name or yell', 'times a team name or yell'),
      jury: counted('note of a juror', 'notes of jurors'),
    },
    otherTexts: counted('typed text', 'typed texts'),
    commands: { saveSheet: counted('time a jury sheet', 'times a jury sheet') },
    otherCommands: counted('other message', 'other messages'),
    files: counted('file written over', 'files written over'),
    goes: 'What goes: all names, texts and notes that people typed, the jury’s sheets, and every number by which a phone can be recognised. From copies, rehearsals and logs of this day as well.',
    stays:
      'What stays: the programme, what facilitators did, and how many people there were in each team. The report stays true, without names.',
    final: 'It can’t be brought back. Nobody can join this day any more after it.',
    sure: 'I am sure: wipe everything of the attendees.',
    wipeNow: 'Wipe now',
    wipedAt: (at) => `Wiped on ${at}`,
    way: { time: 'By itself, at the set time.', button: 'With the button at the desk.' },
    wiped: 'What was wiped',
    limits:
      'The old files were written over first, and then deleted. On an SSD or a USB stick the device itself may still keep older blocks; no program can reach those. So switch on disk encryption on this laptop. What people keep on their own phones is not on this laptop.',
    notOpen: 'No day is open.',
  },
}
