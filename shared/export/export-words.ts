// SPDX-License-Identifier: EUPL-1.2
import type { Slot } from '../day/day.ts'
import { slotKindWords } from '../i18n/slot-kinds.ts'
import type { Language } from '../text.ts'

/** What files that are given out say beside the day's own texts. */
type ExportWords = {
  by: (speakers: string) => string
  programme: string
  runSheet: string
  columns: Record<
    | 'date'
    | 'start'
    | 'endDate'
    | 'end'
    | 'title'
    | 'room'
    | 'speakers'
    | 'kind'
    | 'groups'
    | 'description'
    | 'remark'
    | 'minutes'
    | 'what'
    | 'materials'
    | 'notes',
    string
  >
  kinds: Record<Slot['kind'], string>
}

const nl: ExportWords = {
  by: (speakers) => `Met ${speakers}`,
  programme: 'Programma',
  runSheet: 'Draaiboek',
  columns: {
    date: 'Datum',
    start: 'Begin',
    endDate: 'Einddatum',
    end: 'Einde',
    title: 'Titel',
    room: 'Zaal',
    speakers: 'Sprekers',
    kind: 'Soort',
    groups: 'Spoor',
    description: 'Omschrijving',
    remark: 'Opmerking',
    minutes: 'Minuten',
    what: 'Wat',
    materials: 'Materiaal',
    notes: 'Aantekeningen',
  },
  kinds: slotKindWords.nl,
}

const en: ExportWords = {
  by: (speakers) => `By ${speakers}`,
  programme: 'Programme',
  runSheet: 'Run sheet',
  columns: {
    date: 'Date',
    start: 'Start',
    endDate: 'End date',
    end: 'End',
    title: 'Title',
    room: 'Room',
    speakers: 'Speakers',
    kind: 'Kind',
    groups: 'Track',
    description: 'Description',
    remark: 'Remark',
    minutes: 'Minutes',
    what: 'What',
    materials: 'Materials',
    notes: 'Notes',
  },
  kinds: slotKindWords.en,
}

export const exportWords: Record<Language, ExportWords> = { nl, en }
