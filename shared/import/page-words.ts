// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from '../day/day.ts'
import { slotKindWords } from '../i18n/slot-kinds.ts'
import type { Language } from '../text.ts'
import type { RoomKind } from './compare/room-guess.ts'
import type { ComparedField } from './compare/said.ts'
import type { LineFate } from './run/shown-source.ts'
import type { ColumnRole } from './understood.ts'

type SlotKind = Slot['kind']

/** What the desk says on which a programme is brought in. */
export type ImportWords = {
  title: string
  how: string
  text: string
  read: string
  chooseFile: string
  formats: string
  drop: string
  pasted: string
  reading: (name: string) => string
  cancel: string
  another: string
  tooLong: (file: string) => string
  fell: (file: string) => string
  tooLargeFile: (file: string, size: string) => string
  items: (count: number) => string
  unread: (count: number) => string
  mended: (count: number) => string
  questions: string
  aboutLines: (lines: string) => string
  other: string
  columns: string
  columnsHow: string
  roles: Record<ColumnRole, string>
  rooms: string
  kinds: Record<RoomKind, string>
  dayTitle: string
  untitled: string
  source: string
  sourceHow: string
  fates: Record<LineFate, string>
  unsure: string
  makeItem: string
  proposal: string
  everybody: string
  noTime: string
  until: (time: string) => string
  leftOutMark: string
  change: string
  editItem: string
  itemTitle: string
  start: string
  end: string
  room: string
  roomHow: string
  isMoment: string
  isLeftOut: string
  apply: string
  date: string
  tooFar: (count: number) => string
  advice: string
  leaveSo: string
  differences: string
  comparedWith: (day: string, from: string | null) => string
  nothingDiffers: (from: string) => string
  fresh: string
  changed: string
  gone: string
  kept: string
  keptHow: string
  mostGone: string
  others: (count: number) => string
  same: (count: number) => string
  fields: Record<ComparedField, string>
  slotKinds: Record<SlotKind, string>
  was: string
  becomes: string
  nothing: string
  both: string
  passed: string
  movedDay: (was: string, becomes: string) => string
  all: (what: string) => string
  into: string
  intoDay: (day: string) => string
  newDay: string
  accept: (count: number) => string
  acceptNew: (count: number) => string
  busy: string
  accepted: (count: number) => string
  undoHow: string
  toSteering: string
  late: string
  ownDayPart: string
  notKept: string
}

const nl: ImportWords = {
  title: 'Programma inlezen',
  how: 'Plak een programma uit een mail, een site, een pdf of Excel, of kies een bestand. Er verandert niets voordat je het overneemt.',
  text: 'Tekst van het programma',
  read: 'Lees deze tekst',
  chooseFile: 'Kies een bestand',
  formats: 'Excel, CSV, agenda (.ics), pretalx, Sessionize, Markdown, HTML of een eigen dag.',
  drop: 'Of sleep een bestand naar dit blad.',
  pasted: 'geplakte tekst',
  reading: (name) => `‘${name}’ wordt gelezen …`,
  cancel: 'Stop',
  another: 'Ander programma',
  tooLong: (file) =>
    `‘${file}’ lezen duurt te lang en is gestopt; er is niets veranderd. Bewaar alleen het programma en probeer dat bestand, of plak de tekst.`,
  fell: (file) =>
    `‘${file}’ lezen is mislukt; er is niets veranderd. Bewaar het als CSV en probeer dat bestand, of plak de tekst.`,
  tooLargeFile: (file, size) =>
    `‘${file}’ is ${size}, en dat is te groot voor een programma; er is niets veranderd. Bewaar alleen het programma en probeer dat bestand.`,
  items: (count) => (count === 1 ? '1 onderdeel' : `${count} onderdelen`),
  unread: (count) => (count === 1 ? '1 regel niet begrepen' : `${count} regels niet begrepen`),
  mended: (count) =>
    count === 1 ? 'letters hersteld op 1 plek' : `letters hersteld op ${count} plekken`,
  questions: 'Klopt dit?',
  aboutLines: (lines) => `Zie ${lines}.`,
  other: 'anders:',
  columns: 'Kolommen',
  columnsHow: 'Wat staat in welke kolom? Deze keuze wordt op deze regietafel onthouden.',
  roles: {
    date: 'datum',
    start: 'begin',
    end: 'einde',
    time: 'begin en einde',
    duration: 'duur',
    title: 'titel',
    room: 'zaal',
    speaker: 'spreker',
    track: 'spoor of groep',
    kind: 'soort',
    description: 'beschrijving',
    remark: 'opmerking',
    id: 'nummer',
    ignored: 'overslaan',
    'items-of-room': 'onderdelen in deze zaal',
    'items-of-day': 'onderdelen op deze dag',
    'end-date': 'einddatum',
  },
  rooms: 'Zalen',
  kinds: { hall: 'hal, voor iedereen', 'break-out': 'zaal', place: 'plek, zoals een foyer' },
  dayTitle: 'Naam van de dag',
  untitled: 'Programma',
  source: 'Wat er staat',
  sourceHow: 'Elke regel, met wat ervan wordt.',
  fates: {
    item: 'onderdeel',
    part: 'hoort bij een onderdeel',
    unread: 'niet begrepen',
    none: 'niets mee gedaan',
  },
  unsure: 'niet zeker',
  makeItem: 'Maak een onderdeel',
  proposal: 'Wat het wordt',
  everybody: 'Iedereen',
  noTime: 'nog geen tijd',
  until: (time) => `tot ${time}`,
  leftOutMark: 'niet overnemen',
  change: 'Wijzig',
  editItem: 'Onderdeel',
  itemTitle: 'Titel',
  start: 'Begin',
  end: 'Einde',
  room: 'Zalen',
  roomHow: 'Met komma’s ertussen. Leeg: voor iedereen.',
  isMoment: 'Een moment, dat niet duurt',
  isLeftOut: 'Niet overnemen',
  apply: 'Zo is het goed',
  date: 'Datum',
  tooFar: (count) =>
    `${count === 1 ? '1 onderdeel valt' : `${count} onderdelen vallen`} te ver van de eerste dag en ${count === 1 ? 'wordt' : 'worden'} niet overgenomen: een evenement duurt ten hoogste 14 dagen. Lees die dagen apart in.`,
  advice: 'Kijk hier nog naar',
  leaveSo: 'Laat zo',
  differences: 'Wat er verandert',
  comparedWith: (day, from) =>
    from === null
      ? `Vergeleken met ‘${day}’.`
      : `Vergeleken met ‘${day}’ en met wat er eerder uit ‘${from}’ kwam.`,
  nothingDiffers: (from) => `Alles uit ‘${from}’ staat al in de dag. Er is niets over te nemen.`,
  fresh: 'Nieuw',
  changed: 'Gewijzigd',
  gone: 'Staat er niet meer in',
  kept: 'Blijft zoals het hier is',
  keptHow:
    'Dit is hier gewijzigd, weggehaald of eerder niet overgenomen. Vink aan wat je toch wilt.',
  mostGone:
    'Meer dan de helft van wat eerder is ingelezen, staat er niet meer in. Is het bestand heel? Er wordt niets weggehaald, tenzij je het aanvinkt.',
  others: (count) =>
    count === 1
      ? '1 onderdeel van hier staat niet in dit programma en blijft.'
      : `${count} onderdelen van hier staan niet in dit programma en blijven.`,
  same: (count) => (count === 1 ? '1 onderdeel is gelijk.' : `${count} onderdelen zijn gelijk.`),
  fields: {
    title: 'Titel',
    start: 'Begin',
    end: 'Einde',
    where: 'Waar',
    kind: 'Soort',
    speakers: 'Sprekers',
    description: 'Beschrijving',
    remark: 'Opmerking',
    groups: 'Groepen',
  },
  slotKinds: slotKindWords.nl,
  was: 'was',
  becomes: 'wordt',
  nothing: 'niets',
  passed: 'is al geweest of begonnen, en blijft',
  both: 'hier én in het programma gewijzigd',
  movedDay: (was, becomes) => `De dag verzetten: van ${was} naar ${becomes}`,
  all: (what) => `${what}: alles`,
  into: 'Overnemen in',
  intoDay: (day) => `‘${day}’`,
  newDay: 'een nieuwe dag',
  accept: (count) => (count === 1 ? 'Neem 1 wijziging over' : `Neem ${count} wijzigingen over`),
  acceptNew: (count) =>
    count === 1 ? 'Maak een dag met 1 onderdeel' : `Maak een dag met ${count} onderdelen`,
  busy: 'Even bijwerken …',
  accepted: (count) =>
    count === 1 ? '1 wijziging overgenomen.' : `${count} wijzigingen overgenomen.`,
  undoHow: '‘Ongedaan maken’ neemt alles in één keer terug.',
  toSteering: 'Naar de regie',
  ownDayPart:
    'Dit is een dag van Zaalscherm. Hieruit komen alleen de onderdelen over; kies ‘een nieuwe dag’ voor alles wat erin staat, met fasen en teams.',
  late: 'Er is niets veranderd. Een andere regietafel heeft net ook iets gewijzigd; hieronder is het opnieuw vergeleken.',
  notKept:
    'De dag kon niet worden bewaard; er is niets veranderd. Kijk of er verbinding is en probeer het opnieuw.',
}

const en: ImportWords = {
  title: 'Import a programme',
  how: 'Paste a programme from a mail, a site, a PDF or Excel, or choose a file. Nothing changes before you take it over.',
  text: 'Text of the programme',
  read: 'Read this text',
  chooseFile: 'Choose a file',
  formats: 'Excel, CSV, calendar (.ics), pretalx, Sessionize, Markdown, HTML or a day of ours.',
  drop: 'Or drop a file on this page.',
  pasted: 'pasted text',
  reading: (name) => `Reading ‘${name}’ …`,
  cancel: 'Stop',
  another: 'Another programme',
  tooLong: (file) =>
    `Reading ‘${file}’ takes too long and was stopped; nothing was changed. Save the programme alone and try that file, or paste its text.`,
  fell: (file) =>
    `Reading ‘${file}’ failed; nothing was changed. Save it as CSV and try that file, or paste its text.`,
  tooLargeFile: (file, size) =>
    `‘${file}’ is ${size}, which is too large for a programme; nothing was changed. Save the programme alone and try that file.`,
  items: (count) => (count === 1 ? '1 item' : `${count} items`),
  unread: (count) => (count === 1 ? '1 line not understood' : `${count} lines not understood`),
  mended: (count) =>
    count === 1 ? 'letters mended in 1 place' : `letters mended in ${count} places`,
  questions: 'Is this right?',
  aboutLines: (lines) => `See ${lines}.`,
  other: 'another:',
  columns: 'Columns',
  columnsHow: 'What is in which column? This desk remembers your choice.',
  roles: {
    date: 'date',
    start: 'start',
    end: 'end',
    time: 'start and end',
    duration: 'length',
    title: 'title',
    room: 'room',
    speaker: 'speaker',
    track: 'track or group',
    kind: 'kind',
    description: 'description',
    remark: 'remark',
    id: 'number',
    ignored: 'leave out',
    'items-of-room': 'items in this room',
    'items-of-day': 'items on this day',
    'end-date': 'end date',
  },
  rooms: 'Rooms',
  kinds: { hall: 'hall, for everybody', 'break-out': 'room', place: 'place, such as a foyer' },
  dayTitle: 'Name of the day',
  untitled: 'Programme',
  source: 'What it says',
  sourceHow: 'Each line, with what becomes of it.',
  fates: {
    item: 'item',
    part: 'belongs to an item',
    unread: 'not understood',
    none: 'nothing made of it',
  },
  unsure: 'not certain',
  makeItem: 'Make an item',
  proposal: 'What it becomes',
  everybody: 'Everybody',
  noTime: 'no time yet',
  until: (time) => `until ${time}`,
  leftOutMark: 'left out',
  change: 'Change',
  editItem: 'Item',
  itemTitle: 'Title',
  start: 'Start',
  end: 'End',
  room: 'Rooms',
  roomHow: 'With commas between them. Empty: for everybody.',
  isMoment: 'A moment, which doesn’t last',
  isLeftOut: 'Leave out',
  apply: 'This is right',
  date: 'Date',
  tooFar: (count) =>
    `${count === 1 ? '1 item is' : `${count} items are`} too far from the first day and won’t be taken over: an event lasts 14 days at most. Import those days by themselves.`,
  advice: 'Look at this once more',
  leaveSo: 'Leave it so',
  differences: 'What changes',
  comparedWith: (day, from) =>
    from === null
      ? `Compared with ‘${day}’.`
      : `Compared with ‘${day}’, and with what came from ‘${from}’ before.`,
  nothingDiffers: (from) =>
    `All of ‘${from}’ is in the day already. There is nothing to take over.`,
  fresh: 'New',
  changed: 'Changed',
  gone: 'No longer in it',
  kept: 'Stays as it is here',
  keptHow: 'This was changed, removed or left out here. Tick what you want all the same.',
  mostGone:
    'More than half of what was imported before is no longer in it. Is the file whole? Nothing is removed unless you tick it.',
  others: (count) =>
    count === 1
      ? '1 item of here is not in this programme and stays.'
      : `${count} items of here are not in this programme and stay.`,
  same: (count) => (count === 1 ? '1 item is the same.' : `${count} items are the same.`),
  fields: {
    title: 'Title',
    start: 'Start',
    end: 'End',
    where: 'Where',
    kind: 'Kind',
    speakers: 'Speakers',
    description: 'Description',
    remark: 'Remark',
    groups: 'Groups',
  },
  slotKinds: slotKindWords.en,
  was: 'was',
  becomes: 'becomes',
  nothing: 'nothing',
  passed: 'has passed or begun, and stays',
  both: 'changed here and in the programme',
  movedDay: (was, becomes) => `Move the day: from ${was} to ${becomes}`,
  all: (what) => `${what}: all`,
  into: 'Take over into',
  intoDay: (day) => `‘${day}’`,
  newDay: 'a new day',
  accept: (count) => (count === 1 ? 'Take over 1 change' : `Take over ${count} changes`),
  acceptNew: (count) => (count === 1 ? 'Make a day of 1 item' : `Make a day of ${count} items`),
  busy: 'Updating …',
  accepted: (count) => (count === 1 ? '1 change taken over.' : `${count} changes taken over.`),
  undoHow: '‘Undo’ takes all of it back at once.',
  toSteering: 'To steering',
  ownDayPart:
    'This is a day of Zaalscherm. Only its items are taken over; choose ‘a new day’ for all that is in it, with phases and teams.',
  late: 'Nothing was changed. Another desk has just changed something, too; below, it is compared anew.',
  notKept:
    'The day could not be kept; nothing was changed. See whether there is a connection and try again.',
}

export const importWords: Record<Language, ImportWords> = { nl, en }
