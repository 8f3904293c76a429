// SPDX-License-Identifier: EUPL-1.2
import type { ExportFormat } from '../export/export-paths.ts'
import type { Language } from '../text.ts'

/** What the desk's page says on which a day is saved, followed and printed. */
export type GiveOutWords = {
  title: string
  print: string
  printHow: string
  printAll: string
  paper: string
  language: string
  languages: Record<Language, string>
  opensBeside: string
  files: string
  filesHow: string
  formats: Record<ExportFormat, { name: string; what: string }>
  calendar: string
  calendarHow: string
  calendarCode: string
  calendarAddress: string
  noAddress: string
}

const nl: GiveOutWords = {
  title: 'Opslaan en printen',
  print: 'Printen',
  printHow:
    'Zwart op wit. Elk onderdeel opent in een eigen venster, met een knop om af te drukken.',
  printAll: 'Print alles',
  paper: 'Papier',
  language: 'Taal',
  languages: { nl: 'Nederlands', en: 'English' },
  opensBeside: 'opent in een nieuw venster',
  files: 'Opslaan als bestand',
  filesHow: 'Zoals de dag nu gepland is. Wie meedoet, staat er niet in.',
  formats: {
    own: {
      name: 'De hele dag (.zaalscherm)',
      what: 'Alles: om te bewaren, te delen of elders te openen.',
    },
    xlsx: { name: 'Programma als Excel-bestand (.xlsx)', what: 'Met echte datums en tijden.' },
    csv: { name: 'Programma als tabel (.csv)', what: 'Voor elk rekenblad en elk ander systeem.' },
    ics: {
      name: 'Programma als agenda (.ics)',
      what: 'Om in te lezen in Outlook of een andere agenda.',
    },
    'schedule-json': {
      name: 'Programma als schedule.json',
      what: 'Voor conferentie-apps, zoals frab en pretalx het schrijven.',
    },
    'run-sheet': {
      name: 'Draaiboek als Excel-bestand (.xlsx)',
      what: 'Met stappen, activiteiten, minuten en materiaal.',
    },
  },
  calendar: 'In de agenda van een telefoon',
  calendarHow:
    'Scan de code, of abonneer je in de agenda van je telefoon op dit adres. Je ziet dan het programma, ook als het verandert, zolang de telefoon op hetzelfde netwerk zit. Iedereen mag het zien; er staan geen sprekers en deelnemers in.',
  calendarCode: 'Code met het adres van de agenda',
  calendarAddress: 'Adres van de agenda',
  noAddress: 'Er is nog geen netwerkadres waar telefoons bij kunnen.',
}

const en: GiveOutWords = {
  title: 'Save and print',
  print: 'Print',
  printHow: 'Black on white. Each part opens in a window of its own, with a button that prints.',
  printAll: 'Print all',
  paper: 'Paper',
  language: 'Language',
  languages: { nl: 'Nederlands', en: 'English' },
  opensBeside: 'opens in a new window',
  files: 'Save as a file',
  filesHow: 'The day as it is planned now. Who takes part isn’t in it.',
  formats: {
    own: {
      name: 'The whole day (.zaalscherm)',
      what: 'All of it: to keep, to share or to open elsewhere.',
    },
    xlsx: { name: 'Programme as an Excel file (.xlsx)', what: 'With real dates and times.' },
    csv: { name: 'Programme as a table (.csv)', what: 'For any spreadsheet and any other system.' },
    ics: {
      name: 'Programme as a calendar (.ics)',
      what: 'To read into Outlook or another calendar.',
    },
    'schedule-json': {
      name: 'Programme as schedule.json',
      what: 'For conference apps, as frab and pretalx write it.',
    },
    'run-sheet': {
      name: 'Run sheet as an Excel file (.xlsx)',
      what: 'With steps, activities, minutes and materials.',
    },
  },
  calendar: 'In a phone’s calendar',
  calendarHow:
    'Scan the code, or subscribe to this address in your phone’s calendar. You then see the programme, also when it changes, as long as the phone is on the same network. Anybody may see it; it names no speakers and nobody who takes part.',
  calendarCode: 'Code with the address of the calendar',
  calendarAddress: 'Address of the calendar',
  noAddress: 'There is no network address yet that phones can reach.',
}

export const giveOutWords: Record<Language, GiveOutWords> = { nl, en }
