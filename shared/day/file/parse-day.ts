// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { CODE_ALPHABET } from '../../join-code.ts'
import { isNestedWithin } from '../../nested.ts'
import { LanguageTag } from '../../text.ts'
import { type DayWarning, dayWarnings } from '../advice/advice-for.ts'
import { DAY_VERSION, EventDay } from '../day.ts'
import { migratedDay } from '../migrations.ts'
import { crossProblems } from './day-cross-checks.ts'
import { type Field, fieldAt, withTexts } from './day-fields.ts'
import type { DayProblem } from './day-problem.ts'
import { isRecord } from './plain/filled-in.ts'
import { plainDay } from './plain/plain-day.ts'

export type ParsedDay = { day: EventDay; warnings: DayWarning[] } | { problems: DayProblem[] }

/**
 * A day file's text as an event day, with what is odd in it, or everything that is wrong with it at
 * once: first each field by itself; once those are well, what they say of each other.
 * @param json the file's contents, as people write them: `plain/` says what is taken
 */
export function parseDay(json: string): ParsedDay {
  const read = readJson(json)
  if ('problem' in read) return { problems: [read.problem] }
  const written = migratedDay(withVersion(read.value))
  const wrongVersion = versionProblem(written)
  if (wrongVersion) return { problems: [wrongVersion] }
  const plain = plainDay(written)
  const value = withTexts(plain.value, EventDay, languageOf(plain.value))
  const parsed = EventDay.safeParse(value, { reportInput: true })
  if (!parsed.success) {
    const found = parsed.error.issues.flatMap((issue) => problemsOf(issue, value))
    return { problems: [...plain.problems, ...found] }
  }
  const day = parsed.data
  const problems = [...plain.problems, ...crossProblems(day)]
  return problems.length > 0 ? { problems } : { day, warnings: dayWarnings(day) }
}

/** A day that says no version is of the newest: whoever writes one by hand has read of no other. */
function withVersion(day: unknown): unknown {
  const isBare = isRecord(day) && (day.version ?? null) === null
  return isBare ? { ...day, version: DAY_VERSION } : day
}

/** The language that a plain string is in; of a day that says none it is told apart from this. */
function languageOf(value: unknown): string {
  const head = z.safeParse(z.looseObject({ language: LanguageTag }), value)
  return head.success ? head.data.language : 'nl'
}

// A text of an activity of a step of a phase is ten deep.
const DEEPEST = 24

function tooDeep(json: string): DayProblem {
  const expected = {
    nl: `een dag, waarin niets dieper dan ${DEEPEST} niveaus ligt`,
    en: `a day, in which nothing lies deeper than ${DEEPEST} levels`,
  }
  return { path: '(file)', value: json.slice(0, 40), expected }
}

function readJson(json: string): { value: unknown } | { problem: DayProblem } {
  try {
    // A byte order mark is what some editors put in front; JSON knows none.
    const value: unknown = JSON.parse(json.replace(/^\uFEFF/, ''))
    return isNestedWithin(value, DEEPEST) ? { value } : { problem: tooDeep(json) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const expected = { nl: `geldige JSON (${detail})`, en: `valid JSON (${detail})` }
    return { problem: { path: '(file)', value: json.slice(0, 40), expected } }
  }
}

/** A file of another version has other fields; naming those one by one would help nobody. */
function versionProblem(value: unknown): DayProblem | null {
  const head = z.safeParse(z.looseObject({ version: z.optional(z.unknown()) }), value)
  if (!head.success || head.data.version === undefined || head.data.version === DAY_VERSION) {
    return null
  }
  return {
    path: 'version',
    value: head.data.version,
    expected: {
      nl: `${DAY_VERSION}, de enige versie die dit programma leest`,
      en: `${DAY_VERSION}, the only version that this program reads`,
    },
  }
}

/** An issue of a day's schema, with its path in the day, as the problems that it stands for. */
export function problemsOf(issue: z.core.$ZodIssue, root: unknown): DayProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      value: valueAt(root, [...issue.path, key]),
      expected: { nl: 'geen veld met deze naam', en: 'no field of this name' },
    }))
  }
  const field = fieldAt(EventDay, issue.path)
  const expected = field && issue.code === 'invalid_type' ? kindOf(issue, field) : expectedOf(issue)
  return [{ path: pathText(issue.path), value: valueAt(root, issue.path), expected }]
}

/** What may stand in the field, whichever of it the value came nearest to. */
function kindOf(
  issue: z.core.$ZodIssueInvalidType,
  { isNullable, isText, pattern }: Field,
): DayProblem['expected'] {
  const { nl, en } = isText ? TEXT : pattern ? formatExpected(pattern) : expectedOf(issue)
  return isNullable ? { nl: `null of ${nl}`, en: `null or ${en}` } : { nl, en }
}

const TEXT: DayProblem['expected'] = {
  nl: 'een tekst, zoals "Opening" of {"nl": "Opening", "en": "Opening"}',
  en: 'a text, such as "Opening" or {"nl": "Opening", "en": "Opening"}',
}

/** `['slots', 3, 'start']` as `slots[3].start`. */
export function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(file)'
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, part)
  }
  return value
}

function expectedOf(issue: z.core.$ZodIssue): DayProblem['expected'] {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? { nl: issue.expected, en: issue.expected }
    case 'invalid_key':
      return LANGUAGE_CODE
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value)).join(', ')
      return { nl: `een van ${values}`, en: `one of ${values}` }
    }
    case 'invalid_format':
      return formatExpected(issue.format === 'regex' ? String(issue.pattern) : issue.format)
    case 'too_small':
      return bounded('ten minste', 'at least', issue.minimum, issue.origin)
    case 'too_big':
      return bounded('ten hoogste', 'at most', issue.maximum, issue.origin)
    default:
      return CUSTOM[issue.message] ?? { nl: issue.message, en: issue.message }
  }
}

const KINDS: Record<string, DayProblem['expected']> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object', en: 'an object' },
}

const CUSTOM: Record<string, DayProblem['expected']> = {
  'empty-text': {
    nl: 'een tekst in een taal of meer, zoals {"nl": "Opening"}',
    en: 'a text in one language or more, such as {"nl": "Opening"}',
  },
  'no-date': { nl: 'een bestaande datum', en: 'a date that exists' },
  'no-time-zone': {
    nl: 'een tijdzone zoals Europe/Amsterdam',
    en: 'a time zone such as Europe/Amsterdam',
  },
}

const LANGUAGE_CODE: DayProblem['expected'] = {
  nl: 'de code van een taal, zoals nl, en of fr',
  en: 'the code of a language, such as nl, en or fr',
}

/** `ten minste 1 teken`: a number of characters or items, or a number by itself. */
function bounded(
  nl: string,
  en: string,
  bound: number | bigint,
  origin: string,
): DayProblem['expected'] {
  const isOne = Number(bound) === 1
  if (origin === 'string') {
    return {
      nl: `${nl} ${bound} ${isOne ? 'teken' : 'tekens'}`,
      en: `${en} ${bound} ${isOne ? 'character' : 'characters'}`,
    }
  }
  if (origin === 'array') {
    return {
      nl: `${nl} ${bound} ${isOne ? 'item' : 'items'}`,
      en: `${en} ${bound} ${isOne ? 'item' : 'items'}`,
    }
  }
  return { nl: `${nl} ${bound}`, en: `${en} ${bound}` }
}

function formatExpected(format: string): DayProblem['expected'] {
  if (format.includes('33[0-5]')) {
    return {
      nl: 'een tijd als 09:30; na middernacht lopen de uren door, tot 335:59 (25:30 is half twee die nacht)',
      en: 'a time such as 09:30; past midnight the hours run on, up to 335:59 (25:30 is half past one that night)',
    }
  }
  if (format.includes('(?:nl|en)')) return LANGUAGE_CODE
  if (format.includes('\\d{4}')) {
    return { nl: 'een datum als 2024-03-13', en: 'a date such as 2024-03-13' }
  }
  if (format.includes('a-z0-9')) {
    return {
      nl: 'een naam van a-z, 0-9 en -, ten hoogste 40 tekens',
      en: 'a name of a-z, 0-9 and -, at most 40 characters',
    }
  }
  if (format.includes(CODE_ALPHABET)) {
    return {
      nl: `vier tekens uit ${CODE_ALPHABET}`,
      en: `four characters of ${CODE_ALPHABET}`,
    }
  }
  if (format === 'url') {
    return {
      nl: 'een adres als https://voorbeeld.nl',
      en: 'an address such as https://example.org',
    }
  }
  return { nl: `de vorm ${format}`, en: `the form ${format}` }
}
