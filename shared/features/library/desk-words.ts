// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../text.ts'
import type { DayState, DayTrouble } from './library.ts'
import type { TemplateId } from './templates.ts'

/** What the desk says of its days. */
export type LibraryWords = {
  days: string
  /** Where there are none: what to do, in one sentence. */
  none: string
  openFile: string
  paste: string
  fromExample: string
  dropHere: string
  newDay: string
  group: Record<DayState | 'open' | 'archived', string>
  state: Record<DayState, string>
  onScreens: string
  rooms(count: number): string
  items(count: number): string
  open: string
  close: string
  more: string
  moreOf(title: string): string
  /** Before an open day of today gives way to another. */
  walls(title: string): string
  duplicate: string
  rename: string
  archive: string
  unarchive: string
  saveAs: string
  remove: string
  recover: string
  trouble: Record<DayTrouble['kind'], string>
  detail: string
  title: string
  date: string
  startsWith: string
  blank: { title: string; what: string }
  templates: Record<TemplateId, string>
  opensAtOnce: string
  make: string
  makeAndOpen: string
  makeCopy: string
  keepTitle: string
  copyOf(title: string): string
  renameOf(title: string): string
  copyHow: string
  /** What became of a file. */
  taken(title: string): string
  takenBefore(title: string): string
  notTaken(name: string): string
  notSent: string
  done: { made(title: string): string; removed(title: string): string }
  toPlan: string
  stillOpen(count: number): string
  nothingOpen: string
  andMore(count: number): string
}

const nl: LibraryWords = {
  days: 'Dagen',
  none: 'Begin met een programma dat je al hebt, in een bestand, een mail of op een site, of met een voorbeeld dat je aanpast.',
  openFile: 'Open een bestand',
  paste: 'Plak een programma',
  fromExample: 'Begin leeg of met een voorbeeld',
  dropHere: 'Laat het bestand hier los',
  newDay: 'Nieuwe dag',
  group: {
    open: 'Nu open',
    today: 'Vandaag',
    'in-preparation': 'In voorbereiding',
    over: 'Voorbij',
    archived: 'Gearchiveerd',
  },
  state: { today: 'vandaag', 'in-preparation': 'in voorbereiding', over: 'voorbij' },
  onScreens: 'staat op de schermen',
  rooms: (count) => (count === 1 ? '1 zaal' : `${count} zalen`),
  items: (count) => (count === 1 ? '1 onderdeel' : `${count} onderdelen`),
  open: 'Open',
  close: 'Sluit',
  more: 'Meer',
  moreOf: (title) => `Meer voor ${title}`,
  walls: (title) => `Op de schermen staat nu ${title}. Die wisselen meteen.`,
  duplicate: 'Kopieer naar een datum',
  rename: 'Hernoem',
  archive: 'Archiveer',
  unarchive: 'Haal uit archief',
  saveAs: 'Bewaar als bestand',
  remove: 'Verwijder',
  recover: 'Open met wat bewaard is',
  trouble: {
    damaged: 'Deze dag is beschadigd. Wat ervoor is bewaard, gaat nog open.',
    lost: 'Van deze dag is niets meer te lezen. Zet een kopie terug, of verwijder hem.',
    'in-use': 'Een andere Zaalscherm heeft deze dag open. Sluit die eerst.',
    unreadable: 'Deze dag is niet te lezen.',
  },
  detail: 'De oorzaak:',
  title: 'Naam',
  date: 'Datum',
  startsWith: 'Waarmee begin je?',
  blank: { title: 'Leeg', what: 'Eén zaal en nog niets op het programma.' },
  templates: {
    'workshop-afternoon': 'Inloop, opening, twee rondes met drie workshops naast elkaar, borrel.',
    'hackathon-24-hours':
      'Van tien tot tien, door de nacht heen. Met teams, maaltijden en pitches.',
    'design-sprint': 'Vijf dagen, van doel tot test. Met alle stappen en tijden.',
    unconference: 'Een leeg rooster van vier zalen en vijf rondes, dat je op de dag zelf vult.',
    staatsprint: 'Hackathon van één dag in vier fasen, met opdrachten, teams en een jury.',
    'zo-bouwen-wij': 'Middag met vijf workshops tegelijk. Zalen en tijden kies je op de dag.',
  },
  opensAtOnce: 'Zet hem meteen op de schermen',
  make: 'Maak de dag',
  makeAndOpen: 'Maak en open',
  makeCopy: 'Maak de kopie',
  keepTitle: 'Bewaar de naam',
  copyOf: (title) => `Kopieer ${title}`,
  renameOf: (title) => `Hernoem ${title}`,
  copyHow: 'Het programma gaat mee, met nieuwe codes. Wat er op de dag gebeurde niet.',
  taken: (title) => `${title} staat nu bij je dagen.`,
  takenBefore: (title) => `Dit bestand had je al: ${title}.`,
  notTaken: (name) => `${name} is niet geopend. Er is niets veranderd.`,
  notSent: 'Er is geen verbinding met Zaalscherm. Probeer het opnieuw als die er weer is.',
  done: {
    made: (title) => `${title} staat bij je dagen.`,
    removed: (title) => `${title} is verwijderd.`,
  },
  toPlan: 'Naar het programma',
  stillOpen: (count) =>
    count === 1 ? 'Nog 1 ding om na te kijken' : `Nog ${count} dingen om na te kijken`,
  nothingOpen: 'Er staat niets meer open: deze dag kan beginnen.',
  andMore: (count) => `en nog ${count}`,
}

const en: LibraryWords = {
  days: 'Days',
  none: 'Start with a programme that you have already, in a file, a mail or on a site, or with an example that you change.',
  openFile: 'Open a file',
  paste: 'Paste a programme',
  fromExample: 'Start blank or with an example',
  dropHere: 'Drop the file here',
  newDay: 'New day',
  group: {
    open: 'Open now',
    today: 'Today',
    'in-preparation': 'In preparation',
    over: 'Over',
    archived: 'Archived',
  },
  state: { today: 'today', 'in-preparation': 'in preparation', over: 'over' },
  onScreens: 'is on the screens',
  rooms: (count) => (count === 1 ? '1 room' : `${count} rooms`),
  items: (count) => (count === 1 ? '1 item' : `${count} items`),
  open: 'Open',
  close: 'Close',
  more: 'More',
  moreOf: (title) => `More for ${title}`,
  walls: (title) => `${title} is on the screens now. They change at once.`,
  duplicate: 'Copy to a date',
  rename: 'Rename',
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  saveAs: 'Save as a file',
  remove: 'Delete',
  recover: 'Open with what is kept',
  trouble: {
    damaged: 'This day is damaged. What was kept before that can still be opened.',
    lost: 'Nothing of this day can be read any more. Put a copy back, or delete it.',
    'in-use': 'Another Zaalscherm has this day open. Close that one first.',
    unreadable: 'This day can’t be read.',
  },
  detail: 'The cause:',
  title: 'Name',
  date: 'Date',
  startsWith: 'What do you start with?',
  blank: { title: 'Blank', what: 'One room and nothing on the programme yet.' },
  templates: {
    'workshop-afternoon': 'Doors, opening, two rounds of three workshops side by side, drinks.',
    'hackathon-24-hours': 'From ten to ten, through the night. With teams, meals and pitches.',
    'design-sprint': 'Five days, from goal to test. With all steps and times.',
    unconference: 'An empty grid of four rooms and five rounds, which you fill on the day.',
    staatsprint: 'A one-day hackathon in four phases, with challenges, teams and a jury.',
    'zo-bouwen-wij':
      'An afternoon of five workshops at once. You choose rooms and times on the day.',
  },
  opensAtOnce: 'Put it on the screens at once',
  make: 'Make the day',
  makeAndOpen: 'Make and open',
  makeCopy: 'Make the copy',
  keepTitle: 'Save the name',
  copyOf: (title) => `Copy ${title}`,
  renameOf: (title) => `Rename ${title}`,
  copyHow: 'The programme goes along, with new codes. What happened on the day does not.',
  taken: (title) => `${title} is among your days now.`,
  takenBefore: (title) => `You had this file already: ${title}.`,
  notTaken: (name) => `${name} was not opened. Nothing was changed.`,
  notSent: 'There is no connection to Zaalscherm. Try again once it is back.',
  done: {
    made: (title) => `${title} is among your days.`,
    removed: (title) => `${title} is deleted.`,
  },
  toPlan: 'To the programme',
  stillOpen: (count) =>
    count === 1 ? '1 thing left to look at' : `${count} things left to look at`,
  nothingOpen: 'Nothing is open any more: this day can begin.',
  andMore: (count) => `and ${count} more`,
}

export const libraryWords: Record<Language, LibraryWords> = { nl, en }
