// SPDX-License-Identifier: EUPL-1.2
import { lastOf } from '../../last.ts'
import type { Language } from '../../text.ts'

/** What the desk's page of the jury says. */
export type JuryDeskWords = {
  title: string
  jurors: string
  jurorsHint: (address: string | null) => string
  add: string
  howMany: string
  juror: (number: number) => string
  chair: string
  makeChair: string
  code: string
  withdrawn: string
  withdraw: string
  newCode: string
  print: string
  sheetsDone: (count: number, of: number) => string
  misses: (teams: readonly string[]) => string
  sheets: string
  sheetsAreOpen: string
  sheetsAreClosed: string
  close: string
  open: string
  standings: string
  secret: string
  howByCriteria: string
  howByRanking: string
  place: string
  team: string
  total: string
  spread: string
  counts: string
  spreadOf: (lowest: string, highest: string) => string
  notJudged: string
  noTeams: string
  ties: string
  noTies: string
  tied: (teams: readonly string[], place: number) => string
  tieHint: string
  closeFirst: string
  placesOnceClosed: string
  goesFirst: (team: string) => string
  askChair: string
  chairIsAsked: (teams: readonly string[]) => string
  takeBackAsked: string
  settled: (teams: readonly string[]) => string
  leaveEqual: string
}

const nl: JuryDeskWords = {
  title: 'Jury',
  jurors: 'Juryleden',
  jurorsHint: (address) =>
    address === null
      ? 'Ieder jurylid krijgt een code voor de eigen telefoon of tablet. Op een ander apparaat gaat het met dezelfde code verder.'
      : `Ieder jurylid gaat op de eigen telefoon of tablet naar ${address} en typt daar de code. Op een ander apparaat gaat het met dezelfde code verder.`,
  add: 'Voeg toe',
  howMany: 'Aantal juryleden',
  juror: (number) => `Jurylid ${number}`,
  chair: 'voorzitter',
  makeChair: 'Maak voorzitter',
  code: 'Code',
  withdrawn: 'ingetrokken',
  withdraw: 'Trek code in',
  newCode: 'Nieuwe code',
  print: 'Print de kaartjes met codes',
  sheetsDone: (count, of) => `${count} van ${of} formulieren`,
  misses: (teams) => `mist ${listed(teams, 'en')}`,
  sheets: 'Formulieren',
  sheetsAreOpen: 'De formulieren zijn open.',
  sheetsAreClosed: 'De formulieren zijn gesloten.',
  close: 'Sluit de formulieren',
  open: 'Open de formulieren weer',
  standings: 'Stand',
  secret: 'Alleen hier te zien, tot de uitslag. Draai het scherm weg van de zaal.',
  howByCriteria:
    'Punten van 0 tot 100: elk criterium naar gewicht, het gemiddelde van alle juryleden. Een formulier dat niet af is, telt niet mee.',
  howByRanking:
    'Punten van 0 tot 100 naar plaats (Borda): eerste 100, laatste 0, het gemiddelde van alle juryleden.',
  place: 'Plaats',
  team: 'Team',
  total: 'Totaal',
  spread: 'Laagste en hoogste',
  counts: 'Tellen mee',
  spreadOf: (lowest, highest) => `${lowest} tot ${highest}`,
  notJudged: 'nog niet beoordeeld',
  noTeams: 'Deze dag heeft nog geen teams.',
  ties: 'Gelijke stand',
  noTies: 'Er staan geen teams gelijk.',
  tied: (teams, place) => `${listed(teams, 'en')} staan gelijk op plaats ${place}.`,
  tieHint: 'Blijven ze gelijk, dan toont de uitslag ze samen.',
  closeFirst: 'Sluit eerst de formulieren; dan kun je beslissen.',
  placesOnceClosed:
    'Zodra je de formulieren sluit, staan hier de plaatsen volgens de jury. Je kunt ze ook zelf kiezen.',
  goesFirst: (team) => `${team} gaat voor`,
  askChair: 'Leg voor aan de voorzitter',
  chairIsAsked: (teams) => `De voorzitter beslist over ${listed(teams, 'en')}.`,
  takeBackAsked: 'Vraag het toch niet',
  settled: (teams) => `Beslist: ${teams.join(', dan ')}.`,
  leaveEqual: 'Toch gelijk',
}

const en: JuryDeskWords = {
  title: 'Jury',
  jurors: 'Jurors',
  jurorsHint: (address) =>
    address === null
      ? 'Each juror gets a code for their own phone or tablet. The same code opens it on another device, too.'
      : `Each juror goes to ${address} on their own phone or tablet and types the code. The same code opens it on another device, too.`,
  add: 'Add',
  howMany: 'Number of jurors',
  juror: (number) => `Juror ${number}`,
  chair: 'chair',
  makeChair: 'Make chair',
  code: 'Code',
  withdrawn: 'withdrawn',
  withdraw: 'Withdraw code',
  newCode: 'New code',
  print: 'Print the cards with codes',
  sheetsDone: (count, of) => `${count} of ${of} sheets`,
  misses: (teams) => `misses ${listed(teams, 'and')}`,
  sheets: 'Sheets',
  sheetsAreOpen: 'The sheets are open.',
  sheetsAreClosed: 'The sheets are closed.',
  close: 'Close the sheets',
  open: 'Open the sheets again',
  standings: 'Standings',
  secret: 'Seen here alone, until the reveal. Turn this screen away from the room.',
  howByCriteria:
    'Points from 0 to 100: each criterion by its weight, the mean of all jurors. A sheet that isn’t done doesn’t count.',
  howByRanking: 'Points from 0 to 100 by place (Borda): first 100, last 0, the mean of all jurors.',
  place: 'Place',
  team: 'Team',
  total: 'Total',
  spread: 'Lowest and highest',
  counts: 'Sheets that count',
  spreadOf: (lowest, highest) => `${lowest} to ${highest}`,
  notJudged: 'not judged yet',
  noTeams: 'This day has no teams yet.',
  ties: 'Ties',
  noTies: 'No teams are equal.',
  tied: (teams, place) => `${listed(teams, 'and')} are equal at place ${place}.`,
  tieHint: 'If they stay equal, the reveal shows them together.',
  closeFirst: 'Close the sheets first; then you can decide.',
  placesOnceClosed:
    'Once you close the sheets, the places that the jury’s totals give stand here. You can choose them yourself as well.',
  goesFirst: (team) => `${team} goes first`,
  askChair: 'Ask the chair',
  chairIsAsked: (teams) => `The chair decides on ${listed(teams, 'and')}.`,
  takeBackAsked: 'Don’t ask after all',
  settled: (teams) => `Settled: ${teams.join(', then ')}.`,
  leaveEqual: 'Leave equal after all',
}

function listed(names: readonly string[], and: string): string {
  const last = lastOf(names) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${last}` : last
}

export const juryDeskWords: Record<Language, JuryDeskWords> = { nl, en }

/** Points as a desk writes them: `81,25`. @param hundredths of a point */
export function pointsText(hundredths: number, language: Language): string {
  const text = (hundredths / 100).toFixed(2)
  return language === 'nl' ? text.replace('.', ',') : text
}
