// SPDX-License-Identifier: EUPL-1.2
import type { Place } from '../../source.ts'
import { WEEKDAY, weekdayOf } from '../words/date-words.ts'
import { datesIn, type FoundDate, type NamedDay, withoutPlace } from '../words/dates.ts'
import { isRoomName } from '../words/room-words.ts'
import { type FoundTime, timesIn } from '../words/times.ts'
import { trimmed } from '../words/titles.ts'

export type Label = 'date' | 'time' | 'place' | 'address' | 'speaker' | 'title'

/** A line of a text, taken apart as far as it can be without its neighbours. */
export type TextLine = {
  place: Place
  /** Without bullet, number, heading marks and emphasis. */
  text: string
  isBlank: boolean
  bullet: string
  /** 1 for `#`; 0 for what is none. */
  heading: number
  label: Label | null
  /** The line is about a day, or begins with it. */
  day: NamedDay | null
  isDayHead: boolean
  dates: FoundDate[]
  time: FoundTime | null
  /** Where its time stands. */
  timeAt: 'lead' | 'tail' | 'alone' | null
  /** What it says beside its time and day. */
  rest: string
  /** Its time is in brackets, as one that belongs to the line above. */
  isBracketed: boolean
}

const PROGRAMME =
  /^(het |the |das |le |il )?(voorlopig |concept-?|preliminary |draft )?(?:ochtend|middag|avond|dag|week)?(programma|programme|program|agenda|schedule|programm|ablauf|dagprogramma|dagindeling|draaiboek|tijdschema|tijdpad|timetable|zeitplan|tagesordnung|horaires?|ordre du jour|orari|overzicht|rooster)\b/i

const LABELS: [Label, RegExp][] = [
  [
    'title',
    /^(activiteit|onderdeel|titel|onderwerp|wat|title|session|sessie|event|what|activity|thema|titre|titolo)$/i,
  ],
  ['date', /^(datum|date|dag|data|wanneer|when|wann|quand|quando)$/i],
  [
    'time',
    /^(timing|begintijd|eindtijd|starttijd|tijd|tijden|tijdstip|time|hours|zeit|uhrzeit|heure|horaire|horaires|orario|ora)$/i,
  ],
  [
    'place',
    /^(locatie|location|waar|where|plaats|adres|address|ort|wo|lieu|où|luogo|dove|zaal|ruimte|room|venue)$/i,
  ],
  [
    'speaker',
    /^(spreker|sprekers|speaker|speakers|presentator|referent|sprecher|intervenant|relatore|host|facilitator|begeleiding)$/i,
  ],
]

const BULLET =
  /^([-*•·▪◦‣●○■□✓✔➤►>]|–|—|\(?\d{1,2}[.)]|\d{1,2}[a-z][.):]|[a-zA-Z]\)|[a-z]\.|o)\s+(?=\S)/u

/** `Start: 19-03-2027 18:00` is when all of it begins. */
const BOUND =
  /^(?:start|starts|begin|beginn|aanvang|einde?|ends?|ende|début|fin|inizio|fine)\s*:\s*\S+(?:\s+\S+){1,5}$/i

/** `Beginn: 10 Uhr, Ende: ca. 16 Uhr` is when all of it is. */
const SPAN =
  /^(?:beginn?|aanvang|start|starts|début|inizio)(?:tijd)?\s*:?\s[^,;|/–-]{3,20}[,;|/–\s-]+(?:eind|einde|ende?|ends|fin|fine)(?:tijd)?\s*:?\s[^,;|/–-]{3,20}$/i

export function isProgrammeHead(text: string): boolean {
  return PROGRAMME.test(text.trim()) && text.trim().length < 50
}

/** A line can hold two items, one behind the other: `09.00 Inloop, 09.30 Start`. */
export function textLines(place: Place): TextLine[] {
  const stripped = strippedOf(place.text)
  const { text } = stripped
  const times = timesIn(text)
  const [first] = times
  const before = first ? text.slice(0, first.at) : ''
  if (!first || times.length < 2 || !isDayOrNothing(before)) return [textLine(place, stripped)]
  // A copy that lost its line ends altogether: its times go up from item to item.
  const isRun =
    times.length >= 4 &&
    times.every(({ start }, at) => start !== null && start > (times[at - 1]?.start ?? -1))
  /** What stands between a time and the one before it. */
  const between = (at: number) => {
    const last = times.findLast((time) => time.at < at)
    return last ? text.slice(last.at + last.length, at) : text
  }
  const cuts = times
    .slice(1)
    .filter(
      ({ at, start }) =>
        start !== null &&
        !/^[\s|]*$/.test(between(at)) &&
        (isRun || /(?:[,;|•]|\s\/)\s*$/.test(text.slice(Math.max(0, at - 10), at))),
    )
    .map(({ at }) => at)
  if (cuts.length === 0) return [textLine(place, stripped)]
  const starts = [0, ...cuts]
  return starts.map((from, at) => {
    const part = text.slice(from, starts[at + 1]).replace(/[,;|•/\s]+$/, '')
    return textLine(place, { ...stripped, text: at === 0 ? part : before + part })
  })
}

/** Whether a line begins with its time, or with its day and then its time. */
function isDayOrNothing(before: string): boolean {
  const [date, ...more] = datesIn(before)
  if (!date)
    return /^\W{0,2}$/.test(before) || new RegExp(`^${WEEKDAY}\\.?[:,]?\\s+$`, 'iu').test(before)
  return date.at === 0 && more.length === 0 && /^[\s:;,.–—-]*$/.test(before.slice(date.length))
}

type Stripped = { text: string; bullet: string; heading: number; isPin: boolean }

/** A line of a programme is shorter by far; what is longer is only told. */
const LONGEST = 20_000

function strippedOf(raw: string): Stripped {
  const plain = raw
    .slice(0, LONGEST)
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/(?<![\p{L}\d])[_*](?=\S)|(?<=\S)[_*](?![\p{L}\d])/gu, '')
    .trim()
  const heading = /^(#{1,6})\s+/.exec(plain)
  let text = heading ? plain.slice(heading[0].length).replace(/\s+#+$/, '') : plain
  text = text.replace(/^>\s*/, '')
  const isPin = /^(?:📍|🏠|🏛)/u.test(text)
  text = text.replace(/^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+\s*)+/u, (found) =>
    /^\d/.test(found) ? found : '',
  )
  const bullet = BULLET.exec(text)
  return {
    text: bullet ? text.slice(bullet[0].length).replace(/^\[[ xX]\]\s+/, '') : text,
    bullet: bullet?.[1] ?? '',
    heading: heading?.[1]?.length ?? 0,
    isPin,
  }
}

function textLine(place: Place, { text, bullet, heading, isPin }: Stripped): TextLine {
  const base: TextLine = {
    place,
    text,
    isBlank: text === '',
    bullet,
    heading,
    label: isPin ? 'place' : null,
    day: null,
    isDayHead: false,
    dates: [],
    time: null,
    timeAt: null,
    rest: text,
    isBracketed: false,
  }
  if (text === '') return base
  const label =
    /^([\p{L}]{2,14})(?:\s*(?:&|\/|\+|en|and|und|et)\s*[\p{L}]{2,10})?\s*[:?]\s*(.*)$/u.exec(text)
  const named =
    label?.[1] === undefined ? undefined : LABELS.find(([, words]) => words.test(label[1] ?? ''))
  if (label && named?.[0] === 'place' && /^a[d]{1,2}r/i.test(label[1] ?? '')) {
    return { ...labelled(base, 'address', label[2] ?? ''), label: 'address' }
  }
  if (label && named) return { ...labelled(base, named[0], label[2] ?? ''), label: named[0] }
  if (isPin) return base
  if (BOUND.test(text) && datesIn(text).length === 1 && timesIn(text).length > 0)
    return { ...labelled(base, 'time', text), label: 'time' }
  if (SPAN.test(text) && timesIn(text).length === 2)
    return { ...labelled(base, 'time', text), label: 'time' }
  const { day, after, dates, isHead } = dayOf(text)
  const timed = timeOf(after)
  return {
    ...base,
    dates,
    day,
    isDayHead: isHead && timed.timeAt === null && timesIn(after).length === 0,
    ...timed,
  }
}

function labelled(line: TextLine, label: Label, value: string): TextLine {
  const dates = datesIn(value)
  const [first] = dates
  return {
    ...line,
    rest: value.trim(),
    dates,
    day: label === 'date' && first ? withoutPlace(first) : null,
    time: label === 'date' || label === 'time' ? (timesIn(value)[0] ?? null) : null,
  }
}

const WEEKDAY_BEFORE_TIME = new RegExp(
  `^(${WEEKDAY})\\.?\\s+(?=@?\\s?\\d{1,2}(?:[:.hu]\\d\\d|\\s?[ap]m|\\s?(?:uur|uhr|u|h)(?!\\p{L})))`,
  'iu',
)

/** The day that a line begins with or is about, and the line without it. */
function dayOf(text: string): {
  day: NamedDay | null
  after: string
  dates: FoundDate[]
  isHead: boolean
} {
  const short = WEEKDAY_BEFORE_TIME.exec(text)
  const none = { year: null, month: null, day: null, ordinal: null }
  if (short?.[1]) {
    const day = { ...none, weekday: weekdayOf(short[1]), text: short[1] }
    return { day, after: text.slice(short[0].length), dates: [], isHead: false }
  }
  const dates = datesIn(text)
  const [first] = dates
  if (!first) {
    const bare = bareDate(text)
    return { day: bare, after: bare ? '' : text, dates, isHead: bare !== null }
  }
  const whole = dates.find(({ day }) => day !== null) ?? first
  const weekday =
    dates.find(({ day, weekday: said }) => day === null && said !== null)?.weekday ?? null
  const day = { ...withoutPlace(whole), weekday: whole.weekday ?? weekday }
  const after = dates
    .slice()
    .sort((a, b) => b.at - a.at)
    .reduce((rest, { at, length }) => rest.slice(0, at) + rest.slice(at + length), text)
  const left = trimmed(after.replace(/\(\s*\)/g, ' '))
  // A range of days is about the event: no day of its own.
  const isRange = dates.some(({ until }) => until !== null)
  const isHead =
    !isRange &&
    left.split(/\s+/).length <= 5 &&
    (left.length <= 32 || isProgrammeHead(left)) &&
    !/[.!?]$/.test(text) &&
    !/(?:^|\s)(tot|voor|before|until|uiterlijk|vóór)\s+\S*$/i.test(text.slice(0, first.at))
  if (first.at <= 3) return { day, after: after.replace(/^[\s,.:;()|–—-]+/, ''), dates, isHead }
  return { day: isHead ? day : null, after: isHead ? left : text, dates, isHead }
}

/** `19/03` or `19.03.` on a line of its own. */
function bareDate(text: string): NamedDay | null {
  const match = /^(\d{1,2})(?:\/(\d{1,2})|\.\s?(\d{1,2})\.):?$/.exec(text)
  const [day, month] = [Number(match?.[1]), Number(match?.[2] ?? match?.[3])]
  if (!match || day < 1 || day > 31 || !(month >= 1 && month <= 12)) return null
  return { year: null, month, day, weekday: null, ordinal: null, text }
}

/** Four digits at the start of a line; those of a year are none. */
const COMPACT =
  /^(0\d|1[0-8]|2[1-3])([0-5]\d)(?:\s*[-–]\s*([01]\d|2[0-4])([0-5]\d))?(?:\s?(?:hrs?|uur|uhr|h|u)(?!\p{L})\.?)?(?=\s+[\p{L}"‘“(]|\s*$)/iu

function timeOf(text: string): Pick<TextLine, 'time' | 'timeAt' | 'rest' | 'isBracketed'> {
  const none = { time: null, timeAt: null, rest: text, isBracketed: false }
  const compact = COMPACT.exec(text)
  if (compact) {
    const minutes = (hours?: string, rest?: string) => Number(hours) * 60 + Number(rest)
    const time = {
      at: 0,
      length: compact[0].length,
      start: minutes(compact[1], compact[2]),
      end: compact[3] === undefined ? null : minutes(compact[3], compact[4]),
      hasHalf: true,
      isSpoken: false,
      isWeak: false,
    }
    const rest = text.slice(time.length).trim()
    return { time, timeAt: rest === '' ? 'alone' : 'lead', rest, isBracketed: false }
  }
  const times = inTwoColumns(text, timesIn(text))
  const [first] = times
  const last = times[times.length - 1]
  if (!first || !last) return none
  const isBracketed = text[first.at - 1] === '('
  const before = text.slice(0, first.at)
  if (/^(?:[\s([{|"'±~@+-]|\+\/-)*$/.test(before)) {
    const after = text.slice(first.at + first.length)
    const rest = after.replace(/^\s*[)\]}]?\s*(?:(?:uur|uhr|h|u)(?!\p{L}))?\.?/iu, '')
    if (trimmed(rest) === '') return { time: first, timeAt: 'alone', rest: '', isBracketed }
    // `17.00 Borrel tot 19.00`
    const till = last !== first && first.end === null && last.start === null ? last : null
    const cut = till ? rest.slice(0, rest.length - (text.length - till.at)) : rest
    return {
      time: till ? { ...first, end: till.end } : first,
      timeAt: 'lead',
      rest: cut,
      isBracketed,
    }
  }
  const behind = text.slice(last.at + last.length)
  const isAtEnd = /^[\s)\]}.,;:!]*(?:uur|uhr|h)?[\s)\]}.,;:!]*$/iu.test(behind)
  const room = /^[\s)\],;–—|-]+(.{2,40})$/.exec(behind)?.[1]
  const isSetApart = /(?:[:(\t|…–—-]|\.{2,}|\s{2,})\s*$/.test(text.slice(0, last.at))
  if (!isAtEnd && !(room && isRoomName(room))) return none
  if (last.isWeak && last.end === null && !isSetApart) return none
  const rest = `${text.slice(0, last.at).replace(/[\s(.…:|–—-]+$/, '')}${room && isRoomName(room) ? ` (${trimmed(room)})` : ''}`
  // `Inloop van 9.00, start 9.30`: the first says when it begins.
  return { time: last, timeAt: 'tail', rest, isBracketed: text[last.at - 1] === '(' }
}

/** A start and an end that stand in columns of their own: `9.00    10.00   Inloop`. */
function inTwoColumns(text: string, times: FoundTime[]): FoundTime[] {
  const [first, second] = times
  if (!first || !second || first.end !== null || first.start === null) return times
  const between = text.slice(first.at + first.length, second.at)
  if (second.start === null || second.end !== null || !/^(\t|\s{2,}|\s*\|\s*)$/.test(between)) {
    return times
  }
  const end = second.start < first.start ? second.start + 1_440 : second.start
  const length = second.at + second.length - first.at
  return [{ ...first, length, end, hasHalf: first.hasHalf || second.hasHalf }, ...times.slice(2)]
}

/** Running text, in which a time is told and no item announced. */
export function isProse({ text, bullet }: TextLine): boolean {
  const words = text.split(/\s+/).length
  return text.length > 110 || (words > 7 && /[.!?…]$/.test(text)) || (words > 12 && bullet === '')
}
