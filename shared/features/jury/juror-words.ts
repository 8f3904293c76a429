// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import { LONGEST_NOTE } from './jury.ts'

/** What a juror's tablet or phone says. A function takes what stands in the sentence. */
export type JurorWords = {
  title: string
  juror: (number: number) => string
  chair: string
  rehearsal: string
  connecting: string
  teams: string
  back: string
  saved: string
  notSaved: string
  /** The same where there is no link: what becomes of it. */
  notSavedOffline: string
  notSavedMore: string
  linkLost: string
  noTeams: string
  /** How far a sheet is, in the list. */
  done: string
  empty: string
  given: (count: number, of: number) => string
  weight: (weight: number) => string
  scoreOf: (most: number) => string
  clear: string
  less: string
  more: string
  note: string
  noteHint: string
  noteLeft: (letters: number) => string
  closed: string
  closedMore: string
  next: string
  /** Where the day has no criteria. */
  order: string
  orderHint: string
  notInOrder: string
  up: (team: string) => string
  down: (team: string) => string
  putIn: (team: string) => string
  takeOut: (team: string) => string
  place: (rank: number) => string
  noteOf: (team: string) => string
  missing: string
  nothingMissing: string
  missingOf: (number: number, teams: number) => string
  close: string
  open: string
  closeHint: string
  /** Over a sheet, where the tie itself isn't in sight. */
  asked: string
  tie: string
  tieHint: string
  settle: string
  leaveEqual: string
  now: string
  left: string
  over: string
  until: string
  nothingNow: string
  withdrawn: string
  withdrawnMore: string
  otherRefusal: (name: string) => string
  otherPlayback: string
  unknownTeam: string
}

const nl: JurorWords = {
  title: 'Jury',
  juror: (number) => `Jurylid ${number}`,
  chair: 'voorzitter',
  rehearsal: 'Repetitie: wat je hier invult, telt niet voor de echte dag.',
  connecting: 'Even verbinden …',
  teams: 'Teams',
  back: 'Alle teams',
  saved: 'Alles is bewaard',
  notSaved: 'Nog niet bewaard …',
  notSavedOffline: 'Nog niet bewaard: geen verbinding',
  notSavedMore: 'Laat deze pagina open. Wat je invult, wordt bewaard zodra er weer verbinding is.',
  linkLost: 'Geen verbinding. Alles tot nu toe is bewaard.',
  noTeams: 'Er zijn nog geen teams om te beoordelen.',
  done: 'klaar',
  empty: 'nog leeg',
  given: (count, of) => `${count} van ${of}`,
  weight: (weight) => `telt ${weight}×`,
  scoreOf: (most) => `0 tot en met ${most}`,
  clear: 'Wis',
  less: 'Eén minder',
  more: 'Eén meer',
  note: 'Notitie',
  noteHint: 'Alleen voor jou. Niemand anders leest dit, en na de dag wordt het gewist.',
  noteLeft: (letters) => `nog ${letters} tekens`,
  closed: 'De formulieren zijn gesloten.',
  closedMore: 'Je ziet nog wat je gaf. De voorzitter of de regie kan ze weer openen.',
  next: 'Volgende team',
  order: 'Jouw volgorde',
  orderHint: 'Zet de teams op volgorde, het beste bovenaan. Alleen jij en de regie zien dit.',
  notInOrder: 'Nog niet geplaatst',
  up: (team) => `${team} omhoog`,
  down: (team) => `${team} omlaag`,
  putIn: (team) => `Zet ${team} in je volgorde`,
  takeOut: (team) => `Haal ${team} uit je volgorde`,
  place: (rank) => `Plaats ${rank}`,
  noteOf: (team) => `Notitie over ${team}`,
  missing: 'Nog in te vullen door de jury',
  nothingMissing: 'Alle andere juryleden zijn klaar.',
  missingOf: (number, teams) =>
    teams === 1 ? `Jurylid ${number}: nog één team` : `Jurylid ${number}: nog ${teams} teams`,
  close: 'Sluit alle formulieren',
  open: 'Open de formulieren weer',
  closeHint: 'Daarna kan niemand meer iets wijzigen, tot je ze weer opent.',
  asked: 'De regie vraagt je over een gelijke stand te beslissen',
  tie: 'Deze teams staan gelijk',
  tieHint: 'De regie vraagt je te beslissen. Zet bovenaan wie voorgaat, of laat ze gelijk.',
  settle: 'Leg deze volgorde vast',
  leaveEqual: 'Laat ze gelijk',
  now: 'Nu',
  left: 'nog',
  over: 'over tijd',
  until: 'begint over',
  nothingNow: 'Nu geen programma',
  withdrawn: 'Deze jurycode geldt niet meer',
  withdrawnMore: 'Vraag de regie om een nieuwe code. Wat je invulde, is bewaard.',
  unknownTeam: 'Dit team staat niet meer in deze dag. Laad de pagina opnieuw.',
  otherRefusal: (name) => `Dit is niet bewaard (${name}). Laad de pagina opnieuw.`,
  otherPlayback:
    'De schermen wisselden net tussen repetitie en echte dag. Laad de pagina opnieuw voor je verdergaat.',
}

const en: JurorWords = {
  title: 'Jury',
  juror: (number) => `Juror ${number}`,
  chair: 'chair',
  rehearsal: 'Rehearsal: what you fill in here doesn’t count for the real day.',
  connecting: 'Connecting …',
  teams: 'Teams',
  back: 'All teams',
  saved: 'All is saved',
  notSaved: 'Not saved yet …',
  notSavedOffline: 'Not saved yet: no connection',
  notSavedMore: 'Leave this page open. What you fill in is saved as soon as there is a connection.',
  linkLost: 'No connection. All so far is saved.',
  noTeams: 'There are no teams to judge yet.',
  done: 'done',
  empty: 'still empty',
  given: (count, of) => `${count} of ${of}`,
  weight: (weight) => `counts ${weight}×`,
  scoreOf: (most) => `0 up to and including ${most}`,
  clear: 'Clear',
  less: 'One less',
  more: 'One more',
  note: 'Note',
  noteHint: 'For you alone. Nobody else reads this, and it is wiped after the day.',
  noteLeft: (letters) => `${letters} characters left`,
  closed: 'The sheets are closed.',
  closedMore: 'You still see what you gave. The chair or the desk can open them again.',
  next: 'Next team',
  order: 'Your order',
  orderHint: 'Put the teams in order, the best on top. Only you and the desk see this.',
  notInOrder: 'Not placed yet',
  up: (team) => `${team} up`,
  down: (team) => `${team} down`,
  putIn: (team) => `Put ${team} in your order`,
  takeOut: (team) => `Take ${team} out of your order`,
  place: (rank) => `Place ${rank}`,
  noteOf: (team) => `Note about ${team}`,
  missing: 'Still to be filled in by the jury',
  nothingMissing: 'All other jurors are done.',
  missingOf: (number, teams) =>
    teams === 1 ? `Juror ${number}: one team left` : `Juror ${number}: ${teams} teams left`,
  close: 'Close all sheets',
  open: 'Open the sheets again',
  closeHint: 'After that nobody can change anything, until you open them again.',
  asked: 'The desk asks you to decide between equal teams',
  tie: 'These teams are equal',
  tieHint: 'The desk asks you to decide. Put on top who goes first, or leave them equal.',
  settle: 'Settle this order',
  leaveEqual: 'Leave them equal',
  now: 'Now',
  left: 'time left',
  over: 'over time',
  until: 'begins in',
  nothingNow: 'Nothing now',
  withdrawn: 'This jury code is no longer good',
  withdrawnMore: 'Ask the desk for a new code. What you filled in is saved.',
  unknownTeam: 'This team is not in this day any more. Reload the page.',
  otherRefusal: (name) => `This was not saved (${name}). Reload the page.`,
  otherPlayback:
    'The screens just changed between rehearsal and real day. Reload the page before you go on.',
}

export const jurorWords: Record<Language, JurorWords> = { nl, en }

/** So many letters before the end a note says how many are left. */
export const NOTE_SAYS_FROM = LONGEST_NOTE - 200
