// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { Ask, OrderState } from './device.ts'

const ASKED: Record<Language, Record<Ask, string>> = {
  nl: {
    identify: 'Nummer tonen',
    reload: 'Opnieuw laden',
    restart: 'App opnieuw starten',
    leave: 'Scherm vrijgeven',
    part: 'Aparte schermen maken',
    sound: 'Geluid proberen',
    picture: 'Foto maken',
  },
  en: {
    identify: 'Show number',
    reload: 'Reload',
    restart: 'Restart app',
    leave: 'Release screen',
    part: 'Make separate screens',
    sound: 'Try sound',
    picture: 'Take picture',
  },
}

const STATES: Record<Language, Record<OrderState, string>> = {
  nl: {
    waiting: 'gevraagd …',
    done: 'gedaan',
    blocked: 'niet te horen: klik één keer op dat scherm, dan mag het geluid maken',
    'only-app': 'kan alleen in de app; dit scherm is een browser. Laad het opnieuw',
    'runs-hub': 'niet gedaan: die app is ook de laptop van deze dag, die dan mee zou stoppen',
    expired: 'kwam te laat aan en is niet gedaan; vraag het opnieuw',
    failed: 'niet gelukt; probeer het opnieuw of laad het scherm opnieuw',
    away: 'niet gevraagd: het scherm heeft geen verbinding',
    'too-old': 'kan niet: de versie op dat scherm is te oud',
    'no-answer': 'geen antwoord; kijk naar het scherm zelf',
  },
  en: {
    waiting: 'asked …',
    done: 'done',
    blocked: 'not heard: click once on that screen, and it may make sound',
    'only-app': 'only the app can; this screen is a browser. Reload it',
    'runs-hub': 'not done: that app is this day’s laptop as well, which would stop with it',
    expired: 'arrived too late and was not done; ask again',
    failed: 'did not work; try again, or reload the screen',
    away: 'not asked: the screen has no link',
    'too-old': 'not possible: the version on that screen is too old',
    'no-answer': 'no answer; look at the screen itself',
  },
}

/** What a desk can ask of a display, as its button says. */
export function askWord(ask: Ask, language: Language): string {
  return ASKED[language][ask]
}

/** What was asked of a display last, and what became of it. */
export function orderText(ask: Ask, state: OrderState, language: Language): string {
  return `${ASKED[language][ask]}: ${STATES[language][state]}`
}
