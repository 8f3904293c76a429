// SPDX-License-Identifier: EUPL-1.2
import type { LegalGround, Pace } from '../../../../shared/day/day.ts'
import type { Language } from '../../../../shared/text.ts'

/** What the forms of the day itself, its jury and its Wi-Fi say. */
export type FormWords = {
  title: string
  date: string
  dateHint: string
  timeZone: string
  dayLanguage: string
  dayLanguageHint: string
  pace: string
  noPace: string
  paces: Record<Pace, string>
  walkMinutes: string
  walkHint: string
  organiser: string
  organiserHint: string
  organiserName: string
  contact: string
  contactHint: string
  officer: string
  privacyUrl: string
  legalGround: string
  noGround: string
  grounds: Record<LegalGround, string>
  erases: string
  stillNeeded(what: string): string
  about: string
  intro: string
  location: string
  audience: string
  cost: string
  hashtag: string
  registration: string
  texts: string
  introductionQuestions: string
  tips: string
  onePerLine: string
  members: string
  criteria: string
  pitchMinutes: string
  teamCount: string
  moments: string
  pitch: string
  pitchContents: string
  actionPlan: string
  wifiName: string
  wifiHint: string
  password: string
  passwordHint: string
  isHidden: string
}

const nl: FormWords = {
  title: 'Titel',
  date: 'Datum',
  dateHint: 'Alle dagen verschuiven mee.',
  timeZone: 'Tijdzone',
  dayLanguage: 'Taal van de dag',
  dayLanguageHint: 'nl, en, fy, de …',
  pace: 'Onderdelen beginnen',
  noPace: 'op de klok, tenzij anders gezegd',
  paces: { clock: 'op de klok', facilitator: 'met ‘volgende’', signal: 'op een startsein' },
  walkMinutes: 'Looptijd tussen zalen (min)',
  walkHint: 'Zo lang van tevoren zeggen de schermen waar iedereen heen moet.',
  organiser: 'Wie organiseert',
  organiserHint: 'Staat op de privacypagina van de telefoons.',
  organiserName: 'Organisatie',
  contact: 'Contact',
  contactHint: 'e-mailadres of telefoonnummer',
  officer: 'Functionaris gegevensbescherming',
  privacyUrl: 'Adres van de privacyverklaring',
  legalGround: 'Grondslag',
  noGround: 'nog niet gekozen',
  grounds: {
    'public-task': 'publieke taak',
    'legitimate-interest': 'gerechtvaardigd belang',
    consent: 'toestemming',
  },
  erases: 'Namen weg na (dagen)',
  stillNeeded: (what) => `Vul ook in: ${what}. Dan wordt het bewaard.`,
  about: 'Over de dag',
  intro: 'Inleiding',
  location: 'Locatie',
  audience: 'Voor wie',
  cost: 'Kosten',
  hashtag: 'Hashtag',
  registration: 'Adres om in te schrijven',
  texts: 'Teksten voor de zalen',
  introductionQuestions: 'Vragen bij het kennismaken',
  tips: 'Tips',
  onePerLine: 'één per regel',
  members: 'Juryleden',
  criteria: 'Criteria',
  pitchMinutes: 'Minuten per pitch',
  teamCount: 'Zoveel teams pitchen',
  moments: 'De jury is bij',
  pitch: 'De pitch',
  pitchContents: 'Wat een pitch vertelt',
  actionPlan: 'Actieplan',
  wifiName: 'Naam van het netwerk',
  wifiHint: 'Staat als QR-code op de schermen. Laat leeg als er geen is.',
  password: 'Wachtwoord',
  passwordHint: '8 tot 63 tekens; leeg: een open netwerk',
  isHidden: 'Netwerk is verborgen',
}

const en: FormWords = {
  title: 'Title',
  date: 'Date',
  dateHint: 'All dates move along.',
  timeZone: 'Time zone',
  dayLanguage: 'Language of the day',
  dayLanguageHint: 'nl, en, fy, de …',
  pace: 'Items begin',
  noPace: 'by the clock, unless said otherwise',
  paces: { clock: 'by the clock', facilitator: 'with ‘next’', signal: 'at a start signal' },
  walkMinutes: 'Walk between rooms (min)',
  walkHint: 'So long before, screens say where everybody is to go.',
  organiser: 'Who organises it',
  organiserHint: 'Stands on the phones’ privacy page.',
  organiserName: 'Organisation',
  contact: 'Contact',
  contactHint: 'e-mail address or telephone number',
  officer: 'Data protection officer',
  privacyUrl: 'Address of the privacy statement',
  legalGround: 'Legal ground',
  noGround: 'not chosen yet',
  grounds: {
    'public-task': 'public task',
    'legitimate-interest': 'legitimate interest',
    consent: 'consent',
  },
  erases: 'Names are gone after (days)',
  stillNeeded: (what) => `Fill in too: ${what}. Then it is kept.`,
  about: 'About the day',
  intro: 'Introduction',
  location: 'Location',
  audience: 'For whom',
  cost: 'Cost',
  hashtag: 'Hashtag',
  registration: 'Address to register',
  texts: 'Texts for the rooms',
  introductionQuestions: 'Questions for introductions',
  tips: 'Tips',
  onePerLine: 'one a line',
  members: 'Jury members',
  criteria: 'Criteria',
  pitchMinutes: 'Minutes per pitch',
  teamCount: 'So many teams pitch',
  moments: 'The jury is at',
  pitch: 'The pitch',
  pitchContents: 'What a pitch tells',
  actionPlan: 'Action plan',
  wifiName: 'Name of the network',
  wifiHint: 'Stands on the screens as a QR code. Leave empty if there is none.',
  password: 'Password',
  passwordHint: '8 to 63 characters; empty: an open network',
  isHidden: 'Network is hidden',
}

export const formWords: Record<Language, FormWords> = { nl, en }
