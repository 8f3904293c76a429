// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'
import type { Ask, AskName, Choice } from './understood.ts'

type Words = {
  /** Asks about what `texts` name. */
  question: { [name in AskName]: (texts: string) => string }
  /** A choice that the file has no text for, by its id. */
  choice: { [id: string]: string }
  lines: (lines: number[]) => string
  months: string[]
}

export const ASK_WORDS: Record<Language, Words> = {
  nl: {
    question: {
      date: (texts) =>
        texts === '' ? 'Op welke datum is dit programma?' : `Op welke datum is ${texts}?`,
      year: (texts) => `In welk jaar valt ${texts}?`,
      days: (texts) => `Welke dagen wil je overnemen: ${texts}?`,
      'time-zone': (texts) =>
        texts === ''
          ? 'In welke tijdzone zijn deze tijden?'
          : `Zijn ${texts} de tijden ter plaatse?`,
      columns: (texts) =>
        `Bij ${texts} lijken de koppen verwisseld: de ruimtes staan in de eerste. Klopt dat?`,
      pairing: () => 'Titels en tijden staan los van elkaar. Horen ze zo bij elkaar?',
      rooms: (texts) =>
        texts === ''
          ? 'Er staan geen ruimtes in. Is alles in één zaal?'
          : `In welke ruimtes is ${texts}?`,
      moments: (texts) => `Zijn dit momenten, die niet duren: ${texts}?`,
      audience: (texts) => `Voor wie is ${texts}: alleen in die ruimte, of voor iedereen?`,
      'half-of-day': (texts) => `Is ${texts} ’s middags?`,
    },
    choice: {
      all: 'allemaal',
      'no-date': 'nog niet bekend',
      venue: 'ja, de tijden ter plaatse',
      utc: 'nee, wereldtijd (UTC)',
      swapped: 'ja, zo',
      'as-named': 'nee, zoals de koppen zeggen',
      'in-order': 'in de volgorde van de lijst',
      paired: 'zoals voorgesteld',
      'one-hall': 'ja, in één zaal',
      'not-given': 'dat vul ik later in',
      moments: 'ja, momenten',
      items: 'nee, onderdelen',
      own: 'voor wie daar is',
      everybody: 'voor iedereen',
      afternoon: '’s middags',
      morning: '’s ochtends',
    },
    lines: (lines) => (lines.length === 1 ? `regel ${lines[0]}` : `regels ${lines.join(', ')}`),
    months:
      'januari februari maart april mei juni juli augustus september oktober november december'.split(
        ' ',
      ),
  },
  en: {
    question: {
      date: (texts) =>
        texts === '' ? 'On which date is this programme?' : `On which date is ${texts}?`,
      year: (texts) => `In which year is ${texts}?`,
      days: (texts) => `Which days do you want to take over: ${texts}?`,
      'time-zone': (texts) =>
        texts === ''
          ? 'In which time zone are these times?'
          : `Are ${texts} the times on the venue’s clocks?`,
      columns: (texts) =>
        `The headers ${texts} seem to be swapped: the rooms are in the first. Is that right?`,
      pairing: () => 'Titles and times stand apart. Do they belong together like this?',
      rooms: (texts) =>
        texts === ''
          ? 'It names no rooms. Is all of it in one hall?'
          : `In which rooms is ${texts}?`,
      moments: (texts) => `Are these moments, which don’t last: ${texts}?`,
      audience: (texts) => `Who is ${texts} for: only who is in that room, or everybody?`,
      'half-of-day': (texts) => `Is ${texts} in the afternoon?`,
    },
    choice: {
      all: 'all of them',
      'no-date': 'not known yet',
      venue: 'yes, the venue’s clocks',
      utc: 'no, UTC',
      swapped: 'yes, like this',
      'as-named': 'no, as the headers say',
      'in-order': 'in the order of the list',
      paired: 'as proposed',
      'one-hall': 'yes, in one hall',
      'not-given': 'I will fill that in later',
      moments: 'yes, moments',
      items: 'no, items',
      own: 'for who is there',
      everybody: 'for everybody',
      afternoon: 'in the afternoon',
      morning: 'in the morning',
    },
    lines: (lines) => (lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`),
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
  },
}

/** Longer lists of titles are cut: the lines are named beside them. */
const MOST_TEXTS = 4

export function questionOf(ask: Ask, language: Language): string {
  const named = ask.texts.slice(0, MOST_TEXTS).map((text) => `“${dateWords(text, language)}”`)
  const texts = ask.texts.length > MOST_TEXTS ? [...named, '…'] : named
  return ASK_WORDS[language].question[ask.name](texts.join(', '))
}

/** A date without a year, `--12-03`, in words; any other text as it stands in the file. */
function dateWords(text: string, language: Language): string {
  const [, month, day] = /^--(\d\d)-(\d\d)$/.exec(text) ?? []
  return month === undefined
    ? text
    : `${Number(day)} ${ASK_WORDS[language].months[Number(month) - 1]}`
}

export function choiceText(choice: Choice, language: Language): string {
  return choice.text ?? ASK_WORDS[language].choice[choice.id] ?? choice.id
}
