// SPDX-License-Identifier: EUPL-1.2
import { inEach, type Said } from '../../../shared/day/advice/advice.ts'
import type { RoomKind } from '../../../shared/day/day.ts'
import type { Choice } from './model/column.ts'

type Head = { head: Said; alsoCalled?: readonly string[] }

/** What stands over the columns, and what else people call them. */
export const heads = {
  name: { head: { nl: 'Naam', en: 'Name' }, alsoCalled: ['zaal', 'room', 'ruimte', 'lokaal'] },
  kind: { head: { nl: 'Soort', en: 'Kind' }, alsoCalled: ['type'] },
  challenge: { head: { nl: 'Challenge', en: 'Challenge' }, alsoCalled: ['uitdaging', 'thema'] },
  groups: { head: { nl: 'Groepen', en: 'Groups' }, alsoCalled: ['groep', 'group', 'track'] },
  diagonal: { head: { nl: 'Scherm (inch)', en: 'Screen (inches)' }, alsoCalled: ['scherm'] },
  farthest: {
    head: { nl: 'Verste stoel (m)', en: 'Farthest seat (m)' },
    alsoCalled: ['verste stoel', 'afstand', 'distance'],
  },
  team: { head: { nl: 'Team', en: 'Team' }, alsoCalled: ['naam', 'name', 'teamnaam', 'team name'] },
  room: { head: { nl: 'Zaal', en: 'Room' }, alsoCalled: ['ruimte', 'lokaal', 'locatie', 'place'] },
  group: { head: { nl: 'Groep', en: 'Group' }, alsoCalled: ['naam', 'name', 'track'] },
  number: { head: { nl: 'Nr.', en: 'No.' }, alsoCalled: ['nr', 'nummer', 'number', '#'] },
  title: { head: { nl: 'Titel', en: 'Title' }, alsoCalled: ['naam', 'name', 'challenge'] },
  teaser: { head: { nl: 'In één zin', en: 'In a sentence' }, alsoCalled: ['teaser'] },
  question: { head: { nl: 'Vraag', en: 'Question' }, alsoCalled: ['omschrijving', 'description'] },
  role: { head: { nl: 'Rol', en: 'Role' }, alsoCalled: ['titel', 'title', 'naam', 'name'] },
  task: { head: { nl: 'Taak', en: 'Task' }, alsoCalled: ['omschrijving', 'description'] },
  date: { head: { nl: 'Datum', en: 'Date' } },
} satisfies Record<string, Head>

export const tableTitles = {
  rooms: { nl: 'Zalen', en: 'Rooms' },
  teams: { nl: 'Teams', en: 'Teams' },
  challenges: { nl: 'Challenges', en: 'Challenges' },
  roles: { nl: 'Rollen', en: 'Roles' },
  groups: { nl: 'Groepen', en: 'Groups' },
  days: { nl: 'Dagen', en: 'Dates' },
  phases: { nl: 'Fases', en: 'Phases' },
} satisfies Record<string, Said>

type Kind = typeof RoomKind._zod.output

export const roomKinds: readonly (Choice & { id: Kind })[] = [
  { id: 'hall', label: { nl: 'grote zaal', en: 'hall' }, names: ['plenair', 'plenary', 'zaal'] },
  {
    id: 'break-out',
    label: { nl: 'werkzaal', en: 'break-out room' },
    names: ['break-out', 'breakout', 'deelsessie', 'werkkamer', 'workshop'],
  },
  {
    id: 'place',
    label: { nl: 'plek zonder teams', en: 'place without teams' },
    names: ['plek', 'place', 'foyer'],
  },
]

// More names than these are not read in a line.
const MOST_NAMED = 6

/** Why a cell can't be what was typed in it, and what can. */
export const cellProblems = {
  needed: { nl: 'Dit kan niet leeg zijn. Vul iets in.', en: 'This can’t be empty. Fill it in.' },
  lacking: { nl: 'Deze rij is nog niet compleet.', en: 'This row is not complete yet.' },
  tooLong: (length: number, longest: number): Said => ({
    nl: `${length} tekens is te lang: maak er hoogstens ${longest} van.`,
    en: `${length} characters is too long: make it ${longest} at most.`,
  }),
  noNumber: (text: string, least: number, most: number): Said => ({
    nl: `‘${text}’ kan hier niet. Typ een getal van ${least} tot ${most}.`,
    en: `‘${text}’ can’t be here. Type a number from ${least} to ${most}.`,
  }),
  noMinutes: (text: string): Said => ({
    nl: `‘${text}’ zijn geen minuten. Typ 20, ±20 of niets.`,
    en: `‘${text}’ is no number of minutes. Type 20, ±20 or nothing.`,
  }),
  noDate: (text: string): Said => ({
    nl: `‘${text}’ is geen datum. Typ 13-3-2026 of 13 maart 2026.`,
    en: `‘${text}’ is no date. Type 13-3-2026 or 13 March 2026.`,
  }),
  noRoom: (text: string): Said => ({
    nl: `Er is geen zaal ‘${text}’. Kies een andere naam of laat de zaal toevoegen.`,
    en: `There is no room ‘${text}’. Choose another name or have the room added.`,
  }),
  noChoice: (text: string, choices: readonly Choice[]): Said =>
    inEach((language) => {
      const names = choices.map(({ label }) => label[language])
      const shown = `${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ', …' : ''}`
      if (language === 'nl') {
        return `‘${text}’ staat er niet bij. Kies uit: ${shown || 'nog niets'}.`
      }
      return `‘${text}’ is none of these. Choose from: ${shown || 'nothing yet'}.`
    }),
}
