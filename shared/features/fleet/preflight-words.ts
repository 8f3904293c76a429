// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { Check, CheckName, LaptopFault } from './preflight.ts'

/** A line while it is good, and while it isn't: then with what to do. `names`: what it is about. */
type Lines = { good: string; wrong(names: string, state: Check['state']): string; todo: string }

type Words = {
  title: string
  ready: string
  notReady(left: number): string
  states: Record<Check['state'], string>
  lines: Record<Exclude<CheckName, 'laptop'>, Lines>
  /** Only what is so of it: a list of what may be leaves somebody looking. */
  laptop: { good: string; faults: Record<LaptopFault, { wrong: string; todo: string }> }
}

/** The list before the doors open. */
export const preflightWords: Record<Language, Words> = {
  nl: {
    title: 'Voor de deuren opengaan',
    ready: 'Alles is klaar.',
    notReady: (left) => (left === 1 ? 'Nog 1 punt.' : `Nog ${left} punten.`),
    states: { good: 'in orde', open: 'kijk', bad: 'niet in orde' },
    laptop: {
      good: 'De laptop hangt aan de voeding, blijft wakker en heeft ruimte, voor zover hij dat meldt',
      faults: {
        battery: { wrong: 'De laptop draait op de accu', todo: 'steek de stekker erin' },
        sleep: { wrong: 'De laptop kan in slaap vallen', todo: 'zet zijn slaapstand uit' },
        'sleep-unknown': {
          wrong: 'De laptop meldt niet of hij wakker blijft',
          todo: 'zet zijn slaapstand uit',
        },
        disk: { wrong: 'De schijf van de laptop raakt vol', todo: 'maak ruimte' },
      },
    },
    lines: {
      day: {
        good: 'De dag van vandaag staat open',
        wrong: () => 'Niet de echte dag van vandaag staat open',
        todo: 'open de dag van vandaag, of beëindig de repetitie',
      },
      rooms: {
        good: 'Elke zaal heeft een scherm',
        wrong: (names) => `Zonder scherm: ${names}`,
        todo: 'koppel er een, of laat het zo als daar geen scherm hoort',
      },
      waiting: {
        good: 'Geen scherm wacht op een zaal',
        wrong: () => 'Er wacht een scherm op een zaal',
        todo: 'koppel het met de code die het toont',
      },
      linked: {
        good: 'Alle schermen zijn verbonden en tekenen',
        wrong: (names) => `Niet verbonden of zonder beeld: ${names}`,
        todo: 'kijk of het scherm aan staat; hierboven staat wat er is',
      },
      apart: {
        good: 'Geen scherm is een kopie van een ander',
        wrong: (names) => `Meer apparaten zijn hetzelfde scherm: ${names}`,
        todo: 'druk bij dat scherm op ‘Aparte schermen maken’ en koppel wat een code toont',
      },
      named: {
        good: 'Schermen in één zaal zijn uit elkaar te houden',
        wrong: (names) => `Niet uit elkaar te houden: ${names}`,
        todo: 'geef ze een naam, met Wijzig zaal of naam',
      },
      clocks: {
        good: 'Alle klokken lopen gelijk',
        wrong: (names) => `Klok onzeker: ${names}`,
        todo: 'wacht even; blijft het zo, kijk dan naar het netwerk van dat scherm',
      },
      versions: {
        good: 'Overal dezelfde versie',
        wrong: (names) => `Andere versie: ${names}`,
        todo: 'laad ze opnieuw; is het de app, installeer daar dan dezelfde versie als hier',
      },
      batteries: {
        good: 'Geen scherm valt uit door accu of slaapstand, voor zover ze dat melden',
        wrong: (names) => `Accu bijna leeg of slaapstand aan: ${names}`,
        todo: 'sluit de voeding aan en zet de slaapstand uit',
      },
      covered: {
        good: 'Geen scherm staat op zwart',
        wrong: (names) => `Zwart, zoals gevraagd: ${names}`,
        todo: 'zet ze weer aan voor de deuren opengaan',
      },
      sound: {
        good: 'Geluid is gehoord waar het aan staat',
        wrong: (names, state) =>
          state === 'bad' ? `Geluid lukte niet: ${names}` : `Geluid nog niet geprobeerd: ${names}`,
        todo: 'probeer het, en luister in de zaal',
      },
      codes: {
        good: 'Codes noemen een adres van het netwerk van de zaal',
        wrong: () => 'Het adres in de codes is er niet of is twijfelachtig',
        todo: 'kijk hier:',
      },
      phone: {
        good: 'Een telefoon is binnengekomen met een code',
        wrong: () => 'Nog geen telefoon is binnengekomen',
        todo: 'scan een code van een scherm, of probeer het hier:',
      },
      stored: {
        good: 'De dag wordt bewaard',
        wrong: () => 'Het bestand van de dag is weg',
        todo: 'zet het terug; tot dan wordt niets bewaard',
      },
    },
  },
  en: {
    title: 'Before the doors open',
    ready: 'All is ready.',
    notReady: (left) => (left === 1 ? '1 point left.' : `${left} points left.`),
    states: { good: 'good', open: 'look', bad: 'not good' },
    laptop: {
      good: 'The laptop is on its power, stays awake and has room, as far as it tells',
      faults: {
        battery: { wrong: 'The laptop runs on its battery', todo: 'plug it in' },
        sleep: { wrong: 'The laptop may fall asleep', todo: 'switch its sleep off' },
        'sleep-unknown': {
          wrong: 'The laptop doesn’t tell whether it stays awake',
          todo: 'switch its sleep off',
        },
        disk: { wrong: 'The laptop’s disk is filling up', todo: 'make room' },
      },
    },
    lines: {
      day: {
        good: 'Today’s day is open',
        wrong: () => 'It is not today’s real day that is open',
        todo: 'open today’s day, or end the rehearsal',
      },
      rooms: {
        good: 'Every room has a screen',
        wrong: (names) => `Without a screen: ${names}`,
        todo: 'pair one, or leave it where none belongs',
      },
      waiting: {
        good: 'No screen waits for a room',
        wrong: () => 'A screen waits for a room',
        todo: 'pair it with the code that it shows',
      },
      linked: {
        good: 'All screens are linked and paint',
        wrong: (names) => `Not linked, or without a picture: ${names}`,
        todo: 'see whether the screen is on; above stands what is wrong',
      },
      apart: {
        good: 'No screen is a copy of another',
        wrong: (names) => `Several machines are the same screen: ${names}`,
        todo: 'press ‘Make separate screens’ with it, and pair what shows a code',
      },
      named: {
        good: 'Screens in one room can be told apart',
        wrong: (names) => `Not to be told apart: ${names}`,
        todo: 'give them names, with Change room or name',
      },
      clocks: {
        good: 'All clocks agree',
        wrong: (names) => `Clock not sure: ${names}`,
        todo: 'wait a moment; if it stays, look at that screen’s network',
      },
      versions: {
        good: 'The same version everywhere',
        wrong: (names) => `Another version: ${names}`,
        todo: 'reload them; if it is the app, install the same version there as here',
      },
      batteries: {
        good: 'No screen will go off for its battery or sleep, as far as they tell',
        wrong: (names) => `Battery nearly empty, or sleep on: ${names}`,
        todo: 'connect its power and switch sleep off',
      },
      covered: {
        good: 'No screen is black',
        wrong: (names) => `Black, as asked: ${names}`,
        todo: 'show them again before the doors open',
      },
      sound: {
        good: 'Sound was heard where it is on',
        wrong: (names, state) =>
          state === 'bad' ? `Sound did not work: ${names}` : `Sound not tried yet: ${names}`,
        todo: 'try it, and listen in the room',
      },
      codes: {
        good: 'Codes name an address on the venue’s network',
        wrong: () => 'The address in the codes is missing or doubtful',
        todo: 'look here:',
      },
      phone: {
        good: 'A phone has come in by a code',
        wrong: () => 'No phone has come in yet',
        todo: 'scan a code on a screen, or try it here:',
      },
      stored: {
        good: 'The day is being kept',
        wrong: () => 'The day’s file is gone',
        todo: 'put it back; until then nothing is kept',
      },
    },
  },
}
