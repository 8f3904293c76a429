// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { TeamBalance } from './balance.ts'
import type { RemovalReason } from './people.ts'

/** What the desk's page of teams says. */
export type TeamsWords = {
  title: string
  hint: string
  noTeams: string
  team: string
  people: string
  of: (joined: number, seats: number | null) => string
  roomFull: string
  state: (team: Pick<TeamBalance, 'needs' | 'over' | 'isFull'>) => string
  roles: string
  misses: (roles: string) => string
  allRoles: string
  code: string
  table: string
  noCode: string
  giveCodes: string
  printCodes: string
  withAdded: (names: string) => string
  close: string
  name: string
  seats: string
  seatsHint: string
  notSeats: string
  person: (number: number) => string
  device: (number: number, carries: number) => string
  nobody: string
  choosePerson: string
  moveTo: string
  move: string
  removeName: string
  reason: string
  reasons: Record<RemovalReason, string>
  remove: string
  mergeInto: string
  merge: string
  mergeHint: string
  byNumber: string
  number: string
  makeTeams: string
  howMany: string
  inRoom: string
  spread: string
  make: string
  newTeam: (number: number) => string
}

const nl: TeamsWords = {
  title: 'Teams',
  hint: 'Wie vol zit neemt niemand meer aan; die telefoon leest waar nog plaats is. Begeleiders mogen mensen wel in een vol team zetten.',
  noTeams: 'Er zijn nog geen teams. Maak ze hieronder, of breng een lijst met groepen in.',
  team: 'Team',
  people: 'Mensen',
  of: (joined, seats) => (seats === null ? `${joined}` : `${joined} van ${seats}`),
  roomFull: 'zaal is vol',
  state: ({ needs, over, isFull }) =>
    over > 0 ? `${over} te veel` : isFull ? 'vol' : needs > 0 ? `nog ${needs} nodig` : 'op sterkte',
  roles: 'Rollen',
  misses: (roles) => `mist: ${roles}`,
  allRoles: 'verdeeld',
  code: 'Code',
  table: 'Tafel',
  noCode: 'geen',
  giveCodes: 'Geef elk team een code',
  printCodes: 'Print tafelkaarten met codes',
  withAdded: (names) => `met ${names}`,
  close: 'Sluiten',
  name: 'Naam van het team',
  seats: 'Plaatsen',
  seatsHint: 'Leeg: zoals de dag zegt.',
  notSeats: 'Vul een getal van 1 tot en met 500 in, of laat het leeg.',
  person: (number) => `Nummer ${number}`,
  device: (number, carries) => `Nummer ${number}, telefoon voor ${carries}`,
  nobody: 'Nog niemand. Laat mensen de code scannen of typen.',
  choosePerson: 'Kies een nummer. Op de telefoon staat welk nummer iemand heeft.',
  moveTo: 'Verplaats naar',
  move: 'Verplaats',
  removeName: 'Haal de naam weg',
  reason: 'Reden, zoals de telefoon die zegt',
  reasons: {
    'no-participant': 'Stond niet op de lijst',
    name: 'Om de naam',
    double: 'Deed dubbel mee',
    other: 'Andere reden',
  },
  remove: 'Haal weg',
  mergeInto: 'Voeg dit team bij',
  merge: 'Voeg samen',
  mergeHint: 'Wie de oude code nog scant, komt in het team dat blijft. Ongedaan maken kan.',
  byNumber: 'Iemand op nummer',
  number: 'Nummer',
  makeTeams: 'Teams maken',
  howMany: 'Hoeveel teams',
  inRoom: 'In zaal',
  spread: 'verdeeld over de werkzalen',
  make: 'Maak teams',
  newTeam: (number) => `Team ${number}`,
}

const en: TeamsWords = {
  title: 'Teams',
  hint: 'A full team takes nobody more; that phone reads where there is room. Facilitators may still put people in it.',
  noTeams: 'There are no teams yet. Make them below, or bring in a list of groups.',
  team: 'Team',
  people: 'People',
  of: (joined, seats) => (seats === null ? `${joined}` : `${joined} of ${seats}`),
  roomFull: 'room is full',
  state: ({ needs, over, isFull }) =>
    over > 0
      ? `${over} too many`
      : isFull
        ? 'full'
        : needs > 0
          ? `needs ${needs} more`
          : 'complete',
  roles: 'Roles',
  misses: (roles) => `misses: ${roles}`,
  allRoles: 'taken',
  code: 'Code',
  table: 'Table',
  noCode: 'none',
  giveCodes: 'Give each team a code',
  printCodes: 'Print table cards with codes',
  withAdded: (names) => `with ${names}`,
  close: 'Close',
  name: 'Team’s name',
  seats: 'Seats',
  seatsHint: 'Empty: as the day says.',
  notSeats: 'Enter a number from 1 to 500, or leave it empty.',
  person: (number) => `Number ${number}`,
  device: (number, carries) => `Number ${number}, a phone for ${carries}`,
  nobody: 'Nobody yet. Have people scan or type the code.',
  choosePerson: 'Choose a number. The phone says which number somebody has.',
  moveTo: 'Move to',
  move: 'Move',
  removeName: 'Remove the name',
  reason: 'Reason, as the phone says it',
  reasons: {
    'no-participant': 'Was not on the list',
    name: 'For the name',
    double: 'Had joined twice',
    other: 'Another reason',
  },
  remove: 'Remove',
  mergeInto: 'Add this team to',
  merge: 'Merge',
  mergeHint: 'Whoever still scans the old code is in the team that is left. It can be undone.',
  byNumber: 'Somebody by number',
  number: 'Number',
  makeTeams: 'Make teams',
  howMany: 'How many teams',
  inRoom: 'In room',
  spread: 'spread over the rooms',
  make: 'Make teams',
  newTeam: (number) => `Team ${number}`,
}

export const teamsWords: Record<Language, TeamsWords> = { nl, en }
