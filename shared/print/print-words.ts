// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'
import type { PrintPartId } from './print-paths.ts'

/** What sheets to print say beside the day's own texts. A function takes what stands in the sentence. */
export type PrintWords = {
  parts: Record<PrintPartId | 'all', string>
  /** Why a part has no sheets. */
  nothing: Record<PrintPartId | 'address', string>
  backToDesk: string
  print: string
  otherLanguage: string
  paper: string
  /** For whoever looks at the page before it is printed. */
  hint: string
  join: string
  wifi: string
  password: string
  openWifi: string
  scan: string
  orGoTo: string
  andType: string
  phoneCode: string
  code: string
  team: string
  teams: string
  challenge: (number: number) => string
  elsewhere: string
  untimed: string
  fold: string
  time: string
  minutes: string
  what: string
  materials: string
  notes: string
  goal: string
  phases: (numbers: readonly number[]) => string
  about: (minutes: number) => string
  signal: string
  dots: (perPerson: number) => string
  everywhere: string
  packed: string
  needed: string
  amount: string
  forTeams: (count: number) => string
  packingHint: (teams: number) => string
  perRoom: string
  alsoConsider: string
  jurySheet: string
  juror: string
  criterion: (number: number) => string
  remarks: string
  juryHint: (minutes: number | null) => string
  ownCriteria: string
  chair: string
  jurorCardHint: string
}

const nl: PrintWords = {
  chair: 'voorzitter',
  jurorCardHint:
    'Alleen voor jou. Op een ander apparaat werkt dezelfde code, met alles wat je invulde.',
  parts: {
    all: 'Alles voor deze dag',
    posters: 'Posters met de deelnamecode',
    doors: 'Deurborden',
    tents: 'Tafelbordjes per team',
    'run-sheet': 'Draaiboek voor de begeleider',
    packing: 'Paklijst',
    challenges: 'Challenges voor aan de muur',
    jury: 'Juryformulieren',
    'juror-cards': 'Kaartjes met jurycodes',
  },
  nothing: {
    address:
      'Posters met de deelnamecode zijn weggelaten: de laptop heeft nog geen adres waar telefoons bij kunnen. Kies aan de regietafel een adres en open deze pagina opnieuw.',
    posters: 'Posters met de deelnamecode zijn weggelaten: er is geen zaal met een code.',
    doors: 'Deurborden zijn weggelaten: er staat in geen enkele zaal iets op het programma.',
    tents: 'Tafelbordjes zijn weggelaten: er zijn geen teams.',
    'run-sheet': 'Het draaiboek is weggelaten: er staat nog niets op het programma.',
    packing: 'De paklijst is weggelaten: bij geen enkele fase of activiteit staat materiaal.',
    challenges: 'Challenges voor aan de muur zijn weggelaten: er zijn geen challenges.',
    jury: 'Juryformulieren zijn weggelaten: er is geen jury, of er zijn geen teams.',
    'juror-cards': 'Kaartjes met jurycodes zijn er nog niet: maak eerst codes op de pagina Jury.',
  },
  backToDesk: 'Terug naar de regietafel',
  print: 'Afdrukken',
  otherLanguage: 'In English',
  paper: 'Papier',
  hint: 'Zo komt het uit de printer: zwart op wit, zonder schalen. Zet in het printvenster ‘Kop- en voetteksten’ uit.',
  join: 'Doe mee',
  wifi: 'Ga op de wifi',
  password: 'wachtwoord',
  openWifi: 'geen wachtwoord nodig',
  scan: 'Scan de code',
  orGoTo: 'of ga naar',
  andType: 'en typ',
  phoneCode: 'Deelnamecode van',
  code: 'Code',
  team: 'Team',
  teams: 'Teams',
  challenge: (number) => `Challenge ${number}`,
  elsewhere: 'in de werkzalen',
  untimed: 'volgt',
  fold: 'hier vouwen',
  time: 'Tijd',
  minutes: 'Min',
  what: 'Wat',
  materials: 'Materiaal',
  notes: 'Aantekeningen',
  goal: 'Doel',
  phases: (numbers) => `Fase ${numbers.join(', ')}`,
  about: (minutes) => `± ${minutes}`,
  signal: 'na startsein',
  dots: (perPerson) => `${perPerson} ${perPerson === 1 ? 'stip' : 'stippen'} p.p.`,
  everywhere: 'werkzalen',
  packed: 'Mee',
  needed: 'Waarvoor',
  amount: 'Aantal',
  forTeams: (count) => `× ${count}`,
  packingHint: (teams) =>
    teams === 0
      ? 'Er zijn nog geen teams: vul het aantal zelf in.'
      : teams === 1
        ? 'Voor 1 team. Vul in hoeveel er meegaat.'
        : `Voor ${teams} teams. Vul in hoeveel er meegaat: wat elk team nodig heeft, keer ${teams}.`,
  perRoom: 'Per zaal',
  alsoConsider: 'Denk ook aan',
  jurySheet: 'Juryformulier',
  juror: 'Jurylid',
  criterion: (number) => `Criterium ${number}`,
  remarks: 'Opmerkingen',
  juryHint: (minutes) =>
    `De teams staan op volgorde van pitchen.${minutes === null ? '' : ` Elke pitch duurt ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}.`}`,
  ownCriteria: 'Er zijn nog geen criteria: schrijf ze boven de kolommen.',
}

const en: PrintWords = {
  chair: 'chair',
  jurorCardHint:
    'For you alone. The same code works on another device, with all that you filled in.',
  parts: {
    all: 'All for this day',
    posters: 'Posters with the join code',
    doors: 'Door signs',
    tents: 'Table signs per team',
    'run-sheet': 'Run sheet for the facilitator',
    packing: 'Packing list',
    challenges: 'Challenges for the wall',
    jury: 'Jury sheets',
    'juror-cards': 'Cards with jury codes',
  },
  nothing: {
    address:
      'Posters with the join code are left out: the laptop has no address yet that phones can reach. Choose one at the desk and open this page again.',
    posters: 'Posters with the join code are left out: no room has a code.',
    doors: 'Door signs are left out: there is nothing on the programme in any room.',
    tents: 'Table signs are left out: there are no teams.',
    'run-sheet': 'The run sheet is left out: there is nothing on the programme yet.',
    packing: 'The packing list is left out: no phase or activity names any materials.',
    challenges: 'Challenges for the wall are left out: there are no challenges.',
    jury: 'Jury sheets are left out: there is no jury, or there are no teams.',
    'juror-cards': 'There are no cards with jury codes yet: make codes on the Jury page first.',
  },
  backToDesk: 'Back to the desk',
  print: 'Print',
  otherLanguage: 'Nederlands',
  paper: 'Paper',
  hint: 'This is how it leaves the printer: black on white, not scaled. Switch ‘Headers and footers’ off in the print window.',
  join: 'Join in',
  wifi: 'Join the Wi-Fi',
  password: 'password',
  openWifi: 'no password needed',
  scan: 'Scan the code',
  orGoTo: 'or go to',
  andType: 'and type',
  phoneCode: 'Join code of',
  code: 'Code',
  team: 'Team',
  teams: 'Teams',
  challenge: (number) => `Challenge ${number}`,
  elsewhere: 'in the break-out rooms',
  untimed: 't.b.a.',
  fold: 'fold here',
  time: 'Time',
  minutes: 'Min',
  what: 'What',
  materials: 'Materials',
  notes: 'Notes',
  goal: 'Goal',
  phases: (numbers) => `${numbers.length === 1 ? 'Phase' : 'Phases'} ${numbers.join(', ')}`,
  about: (minutes) => `± ${minutes}`,
  signal: 'after start signal',
  dots: (perPerson) => `${perPerson} ${perPerson === 1 ? 'dot' : 'dots'} p.p.`,
  everywhere: 'break-out rooms',
  packed: 'Packed',
  needed: 'What for',
  amount: 'How many',
  forTeams: (count) => `× ${count}`,
  packingHint: (teams) =>
    teams === 0
      ? 'There are no teams yet: fill in how many.'
      : teams === 1
        ? 'For 1 team. Fill in how many to bring.'
        : `For ${teams} teams. Fill in how many to bring: what each team needs, times ${teams}.`,
  perRoom: 'Per room',
  alsoConsider: 'Also consider',
  jurySheet: 'Jury sheet',
  juror: 'Juror',
  criterion: (number) => `Criterion ${number}`,
  remarks: 'Remarks',
  juryHint: (minutes) =>
    `The teams are in the order of their pitches.${minutes === null ? '' : ` Each pitch takes ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`}`,
  ownCriteria: 'There are no criteria yet: write them above the columns.',
}

export const printWords: Record<Language, PrintWords> = { nl, en }
