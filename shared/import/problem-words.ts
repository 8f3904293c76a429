// SPDX-License-Identifier: EUPL-1.2
import { problemSentence as dayProblemSentence } from '../day/file/day-problem.ts'
import type { Language } from '../text.ts'
import type { LeftOutReason, SourceProblem } from './source.ts'
import type { Reason } from './understood.ts'

type Words = {
  problem: { [name in SourceProblem['name']]: (detail: string) => string }
  /** Who or what it is about. */
  pasted: string
  line: (line: number) => string
  leftOut: { [reason in LeftOutReason]: string }
  reason: { [reason in Reason]: string }
}

const WORDS: Record<Language, Words> = {
  nl: {
    problem: {
      'too-large': (size) =>
        `is ${size}, en dat is te groot voor een programma. Bewaar alleen het programma en probeer dat bestand.`,
      empty: () => 'is leeg. Kies een ander bestand, of plak de tekst van het programma.',
      'too-many-rows': (most) =>
        `heeft meer dan ${most} regels. Bewaar alleen het programma en probeer dat bestand.`,
      'zip-too-large': (size) =>
        `wordt uitgepakt groter dan ${size}. Bewaar alleen het blad met het programma als nieuwe werkmap, of als CSV.`,
      'zip-broken': () =>
        'is niet heel. Open het in Excel of LibreOffice, bewaar het opnieuw en probeer dat bestand.',
      'not-a-workbook': () =>
        'is een ingepakt bestand zonder werkmap. Bewaar het programma als XLSX of CSV, of kopieer de tekst en plak die hier.',
      'old-workbook': () =>
        'is van een oude versie van Office. Bewaar het als XLSX of CSV en probeer dat bestand.',
      'has-password': () =>
        'heeft een wachtwoord. Bewaar het zonder wachtwoord en probeer dat bestand.',
      'not-text': (kind) =>
        kind === 'pdf'
          ? 'is een PDF. Open het, selecteer alles, kopieer het en plak de tekst hier.'
          : kind === 'picture'
            ? 'is een plaatje. Kopieer het programma als tekst en plak die hier.'
            : 'is geen tekst. Bewaar het programma als XLSX of CSV, of plak de tekst hier.',
      'json-broken': (detail) =>
        detail === 'cut'
          ? 'houdt halverwege op. Haal het bestand opnieuw op.'
          : 'is geen geldige JSON. Haal het bestand opnieuw op, of herstel deze regel.',
      'json-unknown': () =>
        'is JSON zonder programma. Kies het bestand met de sessies, zoals schedule.json.',
      'day-wrong': (detail) =>
        `is een dag die niet klopt: ${detail}. Herstel dat en probeer het opnieuw.`,
      'calendar-broken': () =>
        'is een agenda zonder afspraken. Exporteer de agenda opnieuw en kies dat bestand.',
      'xml-broken': () => 'is XML die niet klopt. Haal het bestand opnieuw op.',
      'no-programme': () =>
        'is geen programma dat wij kennen. Exporteer het als schedule.xml, iCalendar of CSV.',
    },
    pasted: 'De geplakte tekst',
    line: (line) => `regel ${line}`,
    leftOut: {
      'recurs-too-often': 'Deze afspraak komt telkens terug; alleen de eerste keren staan erin.',
      'no-time': 'Hier staat geen tijd bij.',
      'no-date': 'Hier staat geen datum bij.',
      'no-title': 'Hier staat geen titel bij.',
      cancelled: 'Deze afspraak is afgezegd.',
      'not-understood': 'Dit is niet begrepen.',
      repeats: 'Dit staat er twee keer.',
    },
    reason: {
      'end-from-duration': 'einde uit de duur',
      'time-zone-assumed': 'tijdzone aangenomen',
      'year-assumed': 'jaar aangenomen',
      'weekday-differs': 'dag van de week klopt niet bij de datum',
      paired: 'titel en tijd bij elkaar gezocht; elders in de tekst staan ze samen',
      'paired-by-order': 'titel en tijd bij elkaar gezocht, op volgorde',
      'title-cut': 'titel is het begin van de zin',
      moment: 'moment zonder duur',
      'audience-unclear': 'voor wie dit is, staat er niet bij',
      'columns-swapped': 'koppen verwisseld',
      'next-day': 'na middernacht',
      'start-from-previous': 'begint waar het vorige ophoudt',
      'half-of-day-assumed': '’s middags aangenomen',
      'letters-mended': 'letters hersteld',
      'rooms-merged': 'in meer ruimtes tegelijk',
    },
  },
  en: {
    problem: {
      'too-large': (size) =>
        `is ${size}, which is too large for a programme. Save the programme alone and try that file.`,
      empty: () => 'is empty. Choose another file, or paste the text of the programme.',
      'too-many-rows': (most) =>
        `has more than ${most} rows. Save the programme alone and try that file.`,
      'zip-too-large': (size) =>
        `unpacks to more than ${size}. Save the sheet with the programme as a new workbook, or as CSV.`,
      'zip-broken': () =>
        'is damaged. Open it in Excel or LibreOffice, save it again and try that file.',
      'not-a-workbook': () =>
        'is an archive without a workbook. Save the programme as XLSX or CSV, or copy its text and paste it here.',
      'old-workbook': () =>
        'is of an old version of Office. Save it as XLSX or CSV and try that file.',
      'has-password': () => 'has a password. Save it without one and try that file.',
      'not-text': (kind) =>
        kind === 'pdf'
          ? 'is a PDF. Open it, select all, copy it and paste the text here.'
          : kind === 'picture'
            ? 'is a picture. Copy the programme as text and paste it here.'
            : 'is no text. Save the programme as XLSX or CSV, or paste its text here.',
      'json-broken': (detail) =>
        detail === 'cut'
          ? 'ends halfway. Get the file again.'
          : 'is no valid JSON. Get the file again, or mend this line.',
      'json-unknown': () =>
        'is JSON without a programme. Choose the file with the sessions, such as schedule.json.',
      'day-wrong': (detail) => `is a day that isn’t right: ${detail}. Mend that and try again.`,
      'calendar-broken': () =>
        'is a calendar without events. Export the calendar again and choose that file.',
      'xml-broken': () => 'is XML that isn’t right. Get the file again.',
      'no-programme': () =>
        'is no programme that we know. Export it as schedule.xml, iCalendar or CSV.',
    },
    pasted: 'The pasted text',
    line: (line) => `line ${line}`,
    leftOut: {
      'recurs-too-often': 'This event keeps coming back; only its first times are in it.',
      'no-time': 'There is no time with it.',
      'no-date': 'There is no date with it.',
      'no-title': 'There is no title with it.',
      cancelled: 'This event was cancelled.',
      'not-understood': 'This wasn’t understood.',
      repeats: 'This stands there twice.',
    },
    reason: {
      'end-from-duration': 'end from the length',
      'time-zone-assumed': 'time zone assumed',
      'year-assumed': 'year assumed',
      'weekday-differs': 'the weekday doesn’t fit the date',
      paired: 'title and time put together; elsewhere in the text they stand so',
      'paired-by-order': 'title and time put together, by their order',
      'title-cut': 'the title is the beginning of the sentence',
      moment: 'a moment, which doesn’t last',
      'audience-unclear': 'who it is for isn’t said',
      'columns-swapped': 'headers swapped',
      'next-day': 'past midnight',
      'start-from-previous': 'begins where the one before it ends',
      'half-of-day-assumed': 'taken to be in the afternoon',
      'letters-mended': 'letters mended',
      'rooms-merged': 'in several rooms at once',
    },
  },
}

/** One sentence or two: which file, which line, what is wrong and what to do. */
export function problemSentence(problem: SourceProblem, language: Language): string {
  const words = WORDS[language]
  const file = problem.file === null ? words.pasted : `“${problem.file}”`
  const line = problem.line === null ? '' : ` (${words.line(problem.line)})`
  const detail = problem.day ? dayProblemSentence(problem.day, language) : problem.detail
  return `${file}${line} ${words.problem[problem.name](detail)}`
}

export function leftOutSentence(reason: LeftOutReason, language: Language): string {
  return WORDS[language].leftOut[reason]
}

export function reasonWords(reason: Reason, language: Language): string {
  return WORDS[language].reason[reason]
}
