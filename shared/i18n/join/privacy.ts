// SPDX-License-Identifier: EUPL-1.2
import type { LegalGround } from '../../day/day.ts'
import type { Language } from '../../text.ts'

/** What the privacy page says; under 150 words together, also with all that a day names. */
export type PrivacyWords = {
  title: string
  /** Who answers for it; `null`: the day doesn't say. */
  responsible(organiser: string | null): string
  ask(contact: string | null): string
  officer(contact: string): string
  statement: string
  kept: string
  cookies: string
  ground: Record<LegalGround, string>
  seen: string
  /** @param at when it is, in words; `null`: it was already */
  erased(at: string | null): string
  complaint: string
}

export const privacyWords: Record<Language, PrivacyWords> = {
  nl: {
    title: 'Wat er van jou bewaard wordt',
    responsible: (organiser) =>
      `${organiser ?? 'De organisator van deze dag'} is verantwoordelijk voor je gegevens.`,
    ask: (contact) =>
      `Wil je ze zien, verbeteren of laten verwijderen? Vraag het ${contact === null ? 'een begeleider in de zaal' : `via ${contact}`}.`,
    officer: (contact) => `Functionaris gegevensbescherming: ${contact}.`,
    statement: 'Privacyverklaring van de organisator',
    kept: 'We bewaren je team, je rollen, de naam die je kiest, en wanneer je dat deed. Een naam hoeft niet; een bijnaam mag. De verbinding is niet beveiligd.',
    cookies:
      'Je telefoon bewaart cookies: een nummer waaraan we hem herkennen (24 uur), je taal, en of dit een repetitie is.',
    ground: {
      'public-task': 'Dit mag omdat het hoort bij een taak van algemeen belang (AVG, artikel 6).',
      'legitimate-interest':
        'Dit mag omdat de organisator het nodig heeft voor deze dag (gerechtvaardigd belang, AVG, artikel 6).',
      consent: 'Dit mag omdat je zelf meedoet (toestemming, AVG, artikel 6).',
    },
    seen: 'Teamgenoten zien je naam. Alles blijft op de computer van de organisator. Niets gaat naar internet of naar anderen.',
    erased: (at) =>
      at === null
        ? 'Alles over jou is gewist.'
        : `Alles over jou wordt vanzelf gewist op ${at}. Eerder kan: kies ‘Verlaat het team’.`,
    complaint: 'Klagen kan bij de Autoriteit Persoonsgegevens.',
  },
  en: {
    title: 'What is kept about you',
    responsible: (organiser) =>
      `${organiser ?? 'The organiser of this day'} is responsible for your data.`,
    ask: (contact) =>
      `To see, correct or erase it, ask ${contact === null ? 'a facilitator in the room' : `through ${contact}`}.`,
    officer: (contact) => `Data protection officer: ${contact}.`,
    statement: 'The organiser’s privacy statement',
    kept: 'We keep your team, your roles, the name that you choose, and when you did that. You need no name; a nickname is fine. The connection is not secured.',
    cookies:
      'Your phone keeps cookies: a number by which we recognise it (24 hours), your language, and whether this is a rehearsal.',
    ground: {
      'public-task': 'This is allowed as part of a task in the public interest (GDPR, article 6).',
      'legitimate-interest':
        'This is allowed because the organiser needs it for this day (legitimate interest, GDPR, article 6).',
      consent: 'This is allowed because you choose to take part (consent, GDPR, article 6).',
    },
    seen: 'Teammates see your name. Everything stays on the organiser’s computer. Nothing goes to the internet or to others.',
    erased: (at) =>
      at === null
        ? 'Everything about you has been wiped.'
        : `Everything about you is wiped by itself on ${at}. To go sooner, choose ‘Leave the team’.`,
    complaint: 'You can complain to the Autoriteit Persoonsgegevens.',
  },
}
