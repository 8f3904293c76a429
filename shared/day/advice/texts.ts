// SPDX-License-Identifier: EUPL-1.2
import { type LANGUAGES, type Text, textIn } from '../../text.ts'
import type { EventDay } from '../day.ts'
import type { ListAddress } from '../edits/edit.ts'
import { dateInWords } from '../time-of-day.ts'
import { type Advice, aboutSlot, inEach, inRooms, quoted } from './advice.ts'

// As many characters as the line for what comes next has room for on every wall, beside its time.
const LONGEST_TITLE = 80

export function longTitles({ slots }: EventDay): Advice[] {
  const long = slots.filter(({ title }) =>
    Object.values(title).some(({ length }) => length > LONGEST_TITLE),
  )
  const [first] = long
  if (!first) return []
  const titles = (language: 'nl' | 'en') => long.map((slot) => quoted(slot, language)).join(', ')
  return [
    {
      name: 'title-too-long',
      about: aboutSlot(first),
      minutes: null,
      says: {
        nl: `Een titel van meer dan ${LONGEST_TITLE} tekens past niet in de regel Straks op een scherm, en verliest daar zijn eind: ${titles('nl')}`,
        en: `A title of more than ${LONGEST_TITLE} characters doesn't fit the line Next on a wall, and loses its end there: ${titles('en')}`,
      },
      remedies: [],
    },
  ]
}

/** A text that the farthest seat of a room can't read, as whoever knows its wall has reckoned. */
export type FarText = {
  roomId: string
  text: string
  /** From how far it can be read, and how far that seat is, in metres. */
  metres: number
  farthestMetres: number
}

export function farTexts({ rooms }: EventDay, found: readonly FarText[]): Advice[] {
  return found.flatMap(({ roomId, text, metres, farthestMetres }): Advice[] => {
    const room = rooms.find(({ id }) => id === roomId)
    if (!room) return []
    const read = Math.floor(metres * 10) / 10
    const [from, seat] = [read, farthestMetres].map(String)
    return [
      {
        name: 'text-too-long',
        about: { in: inRooms, id: roomId },
        minutes: null,
        says: {
          nl: `‘${text}’ is in ${textIn(room.name, 'nl')} te lezen tot ${from?.replace('.', ',')} m, en de verste stoel staat op ${seat?.replace('.', ',')} m: maak de tekst korter`,
          en: `‘${text}’ can be read up to ${from} m in ${textIn(room.name, 'en')}, and the farthest seat is at ${seat} m: make the text shorter`,
        },
        remedies: [],
      },
    ]
  })
}

type Said = { in: ListAddress; id: string; texts: readonly (Text | undefined)[] }

// A language that so many of the titles are in is one of the day's.
const SHARE = 0.5

/** Texts that are missing in one of the languages that the day is in. */
export function missingLanguages(day: EventDay): Advice[] {
  const titles = day.slots.map(({ title }) => title)
  const tags = [...new Set(titles.flatMap((title) => Object.keys(title)))]
  const used = tags.filter(
    (tag) => titles.filter((title) => title[tag] !== undefined).length >= titles.length * SHARE,
  )
  if (used.length < 2) return []
  return saidIn(day).flatMap(({ in: address, id, texts }): Advice[] => {
    const given = texts.filter((text) => text !== undefined)
    const missing = used.filter((tag) => given.some((text) => text[tag] === undefined))
    const [first] = given
    if (!first || missing.length === 0) return []
    return [
      {
        name: 'language-missing',
        about: { in: address, id },
        minutes: null,
        says: inEach((language) => {
          const names = missing.map((tag) => languageName(tag, language)).join(', ')
          const title = `‘${textIn(first, language)}’`
          return language === 'nl'
            ? `${title} mist tekst in het ${names}`
            : `${title} lacks text in ${names}`
        }),
        remedies: [],
      },
    ]
  })
}

/** What is shown of the items that people read, each with the texts that it has. */
function saidIn({ slots, rooms, challenges, phases }: EventDay): Said[] {
  return [
    ...slots.map(({ id, title, description, remark }) => ({
      in: { list: 'slots' } as const,
      id,
      texts: [title, description, remark],
    })),
    ...rooms.map(({ id, name }) => ({ in: inRooms, id, texts: sameInAll(name) ? [] : [name] })),
    ...challenges.map(({ id, title, teaser, question }) => ({
      in: { list: 'challenges' } as const,
      id,
      texts: [title, teaser, question],
    })),
    ...phases.flatMap((phase): Said[] => [
      { in: { list: 'phases' }, id: phase.id, texts: [phase.title, phase.goal, phase.result] },
      ...phase.steps.flatMap((step): Said[] => [
        { in: { list: 'steps', phase: phase.id }, id: step.id, texts: [step.title] },
        ...step.activities.map(
          ({ id, title, instruction }): Said => ({
            in: { list: 'activities', phase: phase.id, step: step.id },
            id,
            texts: [title, instruction],
          }),
        ),
      ]),
    ]),
  ]
}

/** A room's name is its own in any language: `Zilt`, `C1`. */
function sameInAll(name: Text): boolean {
  return Object.keys(name).length === 1
}

const NAMES: Record<string, Record<'nl' | 'en', string>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
  de: { nl: 'Duits', en: 'German' },
  fr: { nl: 'Frans', en: 'French' },
  fy: { nl: 'Fries', en: 'Frisian' },
}

/** Others go by their tag. */
export function languageName(tag: string, language: (typeof LANGUAGES)[number]): string {
  return NAMES[tag]?.[language] ?? tag
}

/** Whether the day's date is still to be chosen, or is over. */
export function dateAdvice(day: EventDay, today: string | null): Advice[] {
  const base = { about: null, minutes: null, remedies: [] }
  if (day.dateCertainty === 'unknown') {
    return [
      {
        ...base,
        name: 'date-not-set',
        says: { nl: 'De datum staat nog niet vast', en: 'The date is not set yet' },
      },
    ]
  }
  const last = [day.date, ...(day.days ?? []).map(({ date }) => date)].sort().pop() ?? day.date
  if (today === null || last >= today) return []
  return [
    {
      ...base,
      name: 'date-has-passed',
      says: {
        nl: `De datum is voorbij: ${dateInWords(last, 'nl')}`,
        en: `The date has passed: ${dateInWords(last, 'en')}`,
      },
      remedies: [
        {
          says: { nl: 'Zet op vandaag', en: 'Set to today' },
          edits: day.days ? [] : [{ type: 'changeDay' as const, set: { date: today } }],
        },
      ].filter(({ edits }) => edits.length > 0),
    },
  ]
}

/** People can join, and their phones can't say who answers for what is kept of them. */
export function nobodyResponsible({ teams, organiser }: EventDay): Advice[] {
  if (teams.length === 0 || organiser) return []
  return [
    {
      name: 'no-organiser',
      about: null,
      minutes: null,
      says: {
        nl: 'Er staat niet bij wie de dag organiseert: telefoons kunnen niet zeggen wie er over de gegevens van deelnemers gaat, en hoe lang ze blijven',
        en: 'It doesn’t say who organises the day: phones can’t say who answers for what is kept of people, and for how long',
      },
      remedies: [],
    },
  ]
}
