// SPDX-License-Identifier: EUPL-1.2
import { roundedUp } from '../../i18n/clock-words.ts'
import { HOUR, MINUTE, type Milliseconds, SECOND } from '../../instant.ts'
import type { Language } from '../../text.ts'
import type { Problem } from './problems.ts'

/** What is wrong, and what to do. */
export type SaidProblem = { what: string; todo: string }

/** For how long: seconds up to two minutes, minutes up to two hours, then hours. */
export function spanText(ms: Milliseconds, language: Language): string {
  if (ms < 2 * MINUTE) return `${Math.max(0, Math.floor(ms / SECOND))} s`
  if (ms < 2 * HOUR) return `${Math.floor(ms / MINUTE)} min`
  return `${Math.floor(ms / HOUR)} ${language === 'nl' ? 'uur' : 'h'}`
}

/** A problem in words, as somebody at the desk has to hear it. */
export function saidProblem(problem: Problem, language: Language): SaidProblem {
  return language === 'nl' ? inDutch(problem) : inEnglish(problem)
}

/** The system's own name of a screen, where it gives one. */
function called(screen: string): string {
  return screen === '' ? '' : ` (${screen})`
}

function inDutch(problem: Problem): SaidProblem {
  switch (problem.name) {
    case 'away':
      return {
        what:
          problem.forMs === null
            ? 'nog niet gezien'
            : `${spanText(problem.forMs, 'nl')} geen verbinding`,
        todo: 'kijk of het scherm aan staat en op dit netwerk zit',
      }
    case 'no-picture':
      return {
        what: `${spanText(problem.forMs ?? 0, 'nl')} geen beeld`,
        todo: 'kijk of het scherm aan staat; helpt dat niet, laad het dan opnieuw',
      }
    case 'only-time':
      return { what: 'storing: toont alleen de tijd', todo: 'laad het scherm opnieuw' }
    case 'hidden':
      return {
        what: 'staat achter een ander venster of tabblad',
        todo: 'haal het venster daar naar voren',
      }
    case 'locked':
      return {
        what: 'die computer is vergrendeld',
        todo: 'ontgrendel die computer en zet vergrendelen uit',
      }
    case 'other-screen':
      return {
        what: `staat op een ander beeldscherm${called(problem.screen)}`,
        todo: 'kijk of het gekozen scherm aan staat en de kabel vast zit',
      }
    case 'not-filled':
      return {
        what: `vult het beeldscherm${called(problem.screen)} niet`,
        todo: 'start de app daar opnieuw',
      }
    case 'sleeps':
      return {
        what: 'kan in slaap vallen',
        todo: 'zet slaapstand en schermbeveiliging daar uit',
      }
    case 'no-graphics':
      return {
        what: 'de grafische kaart viel uit, het beeld kan haperen',
        todo: 'start de app in een pauze opnieuw',
      }
    case 'deaf':
      return {
        what: 'doet niet wat de regietafel vraagt',
        todo: 'laad de pagina op het scherm zelf opnieuw, of herstart de app daar',
      }
    case 'no-clock':
      return {
        what: 'de klok loopt nog niet gelijk',
        todo: 'wacht een minuut; blijft het zo, hang het scherm dan aan een kabel of dichter bij het wifipunt',
      }
    case 'poor-clock':
      return {
        what: `de klok kan ${roundedUp(problem.errorMs)} ms afwijken`,
        todo: 'hang het scherm aan een kabel of dichter bij het wifipunt',
      }
    case 'other-version':
      return {
        what: `heeft een andere versie: ${problem.version}`,
        todo: 'laad het scherm opnieuw; is het de app, installeer daar dan dezelfde versie als hier',
      }
    case 'battery':
      return { what: `accu bijna leeg: ${problem.percent} %`, todo: 'sluit de oplader aan' }
    case 'copied':
      return {
        what: `${problem.count} apparaten zijn hetzelfde scherm: het ene is een kopie van het andere`,
        todo: 'druk op ‘Aparte schermen maken’; één houdt deze zaal, op elk ander komt een code om het te koppelen',
      }
    default:
      return problem satisfies never
  }
}

function inEnglish(problem: Problem): SaidProblem {
  switch (problem.name) {
    case 'away':
      return {
        what:
          problem.forMs === null ? 'not seen yet' : `no link for ${spanText(problem.forMs, 'en')}`,
        todo: 'see whether the screen is on, and on this network',
      }
    case 'no-picture':
      return {
        what: `no picture for ${spanText(problem.forMs ?? 0, 'en')}`,
        todo: 'see whether the screen is on; if that does not help, reload it',
      }
    case 'only-time':
      return { what: 'fault: shows only the time', todo: 'reload the screen' }
    case 'hidden':
      return {
        what: 'is behind another window or tab',
        todo: 'bring its window to the front there',
      }
    case 'locked':
      return { what: 'that computer is locked', todo: 'unlock it, and switch off locking' }
    case 'other-screen':
      return {
        what: `is on another screen${called(problem.screen)}`,
        todo: 'see whether the chosen screen is on and its cable is in',
      }
    case 'not-filled':
      return {
        what: `does not fill its screen${called(problem.screen)}`,
        todo: 'restart the app there',
      }
    case 'sleeps':
      return {
        what: 'may go to sleep',
        todo: 'switch off sleep and the screen saver there',
      }
    case 'no-graphics':
      return {
        what: 'the graphics card failed, the picture may stutter',
        todo: 'restart the app in a break',
      }
    case 'deaf':
      return {
        what: 'does not do what the desk asks',
        todo: 'reload the page at the screen itself, or restart the app there',
      }
    case 'no-clock':
      return {
        what: 'the clock is not set yet',
        todo: 'wait a minute; if it stays, put the screen on a cable, or nearer to the access point',
      }
    case 'poor-clock':
      return {
        what: `the clock may be ${roundedUp(problem.errorMs)} ms off`,
        todo: 'put the screen on a cable, or nearer to the access point',
      }
    case 'other-version':
      return {
        what: `has another version: ${problem.version}`,
        todo: 'reload the screen; if it is the app, install the same version there as here',
      }
    case 'battery':
      return { what: `battery nearly empty: ${problem.percent} %`, todo: 'connect its charger' }
    case 'copied':
      return {
        what: `${problem.count} machines are the same screen: one is a copy of the other`,
        todo: 'press ‘Make separate screens’; one keeps this room, each other shows a code to pair it by',
      }
    default:
      return problem satisfies never
  }
}
