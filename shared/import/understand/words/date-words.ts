// SPDX-License-Identifier: EUPL-1.2

/** Sunday is 0; each with its short forms, in Dutch, English, German, French and Italian. */
const WEEKDAY_WORDS = [
  'zondag sunday sonntag dimanche domenica zon zo sun so dim dom',
  'maandag monday montag lundi lunedì lunedi maan ma mon mo lun',
  'dinsdag tuesday dienstag mardi martedì martedi dins di tues tue tu mar',
  'woensdag wednesday mittwoch mercredi mercoledì mercoledi woens wo wed mi mer',
  'donderdag thursday donnerstag jeudi giovedì giovedi dond do thurs thur thu don jeu gio',
  'vrijdag friday freitag vendredi venerdì venerdi vrij vr fri fr ven',
  'zaterdag saturday samstag sonnabend samedi sabato zat za sat sa sam sab',
]

const MONTH_WORDS = [
  'januari january januar jänner janvier gennaio jan gen janv',
  'februari february februar février fevrier febbraio feb févr fevr fév',
  'maart march märz maerz mars marzo mrt mar mär mrz',
  'april avril aprile apr avr',
  'mei may mai maggio mag',
  'juni june juin giugno jun giu',
  'juli july juillet luglio jul juil lug',
  'augustus august août aout agosto aug ago',
  'september septembre settembre sept sep set',
  'oktober october octobre ottobre okt oct ott',
  'november novembre nov',
  'december dezember décembre decembre dicembre dec dez déc dic',
]

function numbered(words: string[], first: number): Map<string, number> {
  return new Map(
    words.flatMap((list, at) =>
      list.split(' ').map((word): [string, number] => [word, at + first]),
    ),
  )
}

const WEEKDAYS = numbered(WEEKDAY_WORDS, 0)
const MONTHS = numbered(MONTH_WORDS, 1)

const longestFirst = (words: Iterable<string>) =>
  Array.from(words)
    .sort((a, b) => b.length - a.length)
    .join('|')

/** Patterns to be put in others: a weekday in any form, one written in full, and a month. */
export const WEEKDAY = `(?:${longestFirst(WEEKDAYS.keys())})`
export const FULL_WEEKDAY = `(?:${longestFirst(WEEKDAY_WORDS.flatMap((list) => list.split(' ').filter((word) => word.length > 5 || /^(lundi|mardi|jeudi)$/.test(word))))})`
export const MONTH = `(?:${longestFirst(MONTHS.keys())})`

export function weekdayOf(word: string): number | null {
  return WEEKDAYS.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}

export function monthOf(word: string): number | null {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** `26 September`: a date without a year, the same whatever language it stood in. */
export function dayAndMonth(day: number, month: number): string {
  return `${day} ${ENGLISH_MONTHS[month - 1]}`
}
