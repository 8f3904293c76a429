// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../../../shared/text.ts'

/** What the page of tables says. */
export type PageWords = {
  page: string
  tables: string
  day: string
  jury: string
  wifi: string
  row: string
  newRow: string
  missing: string
  cell(head: string, tag: string | null): string
  fresh: Record<string, string>
  acts: string
  paste: string
  up: string
  down: string
  remove: string
  duplicate: string
  otherLanguage(name: string): string
  keys: string
  advice: string
  noAdvice: string
  /** Of what is pasted. */
  pasteTitle(table: string): string
  pasteHint: string
  willBe(added: number, changed: number, same: number): string
  inTrouble(count: number): string
  addRooms(names: string): string
  take(count: number): string
  drop: string
  wouldBe: string
}

const nl: PageWords = {
  page: 'Zalen en teams',
  tables: 'Tabellen',
  day: 'De dag',
  jury: 'Jury',
  wifi: 'Wifi',
  row: 'Rij',
  newRow: 'Nieuwe rij',
  missing: 'ontbreekt',
  cell: (head, tag) => (tag === null ? head : `${head} (${tag})`),
  fresh: {
    rooms: 'Nieuwe zaal',
    teams: 'Nieuw team',
    challenges: '',
    roles: 'Nieuwe rol',
    groups: 'Nieuwe groep',
    days: 'Nog een datum',
    phases: '',
  },
  acts: 'Rij',
  paste: 'Rijen plakken…',
  up: 'Omhoog',
  down: 'Omlaag',
  remove: 'Verwijder',
  duplicate: 'Verdubbel',
  otherLanguage: (name) => `Ook in het ${name}`,
  keys: 'Typ om te vullen, Enter bewerkt, Esc geeft terug. Rijen uit Excel of een mail plak je op een cel.',
  advice: 'Wat opvalt',
  noAdvice: 'Niets dat opvalt.',
  pasteTitle: (table) => `${table} plakken`,
  pasteHint: 'Plak hier rijen uit Excel of Sheets, of regels uit een mail. Koppen mogen mee.',
  willBe: (added, changed, same) =>
    [
      ...(added > 0 ? [`${added} nieuw`] : []),
      ...(changed > 0 ? [`${changed} anders`] : []),
      ...(same > 0 ? [`${same} hetzelfde`] : []),
    ].join(', '),
  inTrouble: (count) =>
    count === 1
      ? '1 rij kan nog niet: verbeter de cel, of neem de rest alvast over.'
      : `${count} rijen kunnen nog niet: verbeter de cellen, of neem de rest alvast over.`,
  addRooms: (names) => `Voeg ook toe als zaal: ${names}`,
  take: (count) => (count === 1 ? 'Neem 1 rij over' : `Neem ${count} rijen over`),
  drop: 'Laat zitten',
  wouldBe: 'Geplakte rijen',
}

const en: PageWords = {
  page: 'Rooms and teams',
  tables: 'Tables',
  day: 'The day',
  jury: 'Jury',
  wifi: 'Wi-Fi',
  row: 'Row',
  newRow: 'New row',
  missing: 'missing',
  cell: (head, tag) => (tag === null ? head : `${head} (${tag})`),
  fresh: {
    rooms: 'New room',
    teams: 'New team',
    challenges: '',
    roles: 'New role',
    groups: 'New group',
    days: 'Another date',
    phases: '',
  },
  acts: 'Row',
  paste: 'Paste rows…',
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  duplicate: 'Duplicate',
  otherLanguage: (name) => `Also in ${name}`,
  keys: 'Type to fill in, Enter edits, Esc gives back. Rows of Excel or a mail are pasted on a cell.',
  advice: 'What stands out',
  noAdvice: 'Nothing stands out.',
  pasteTitle: (table) => `Paste ${table.toLowerCase()}`,
  pasteHint: 'Paste rows of Excel or Sheets here, or lines of a mail. Heads may come along.',
  willBe: (added, changed, same) =>
    [
      ...(added > 0 ? [`${added} new`] : []),
      ...(changed > 0 ? [`${changed} changed`] : []),
      ...(same > 0 ? [`${same} the same`] : []),
    ].join(', '),
  inTrouble: (count) =>
    count === 1
      ? '1 row can’t be yet: mend the cell, or take the others first.'
      : `${count} rows can’t be yet: mend the cells, or take the others first.`,
  addRooms: (names) => `Also add as a room: ${names}`,
  take: (count) => (count === 1 ? 'Take 1 row' : `Take ${count} rows`),
  drop: 'Leave it',
  wouldBe: 'Pasted rows',
}

export const pageWords: Record<Language, PageWords> = { nl, en }
