// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { DAY_VERSION, EventDay, type Room, type Slot, type Team } from './day.ts'
import { crossProblems } from './file/day-cross-checks.ts'
import { timeAfter } from './time-of-day.ts'

const anyText = fc.dictionary(
  fc.constantFrom('nl', 'en', 'fr', 'fy', 'pt-BR', 'zh-Hant', 'ar'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  { minKeys: 1, maxKeys: 3 },
)
const anyTexts = fc.array(anyText, { maxLength: 2 })
const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/).filter((id) => id !== 'constructor')
const idsOf = (most: number) => fc.uniqueArray(anyId, { minLength: 1, maxLength: most })
const some = <T>(list: readonly T[]) => fc.subarray([...list])
const lead = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** The object without the fields that nothing is said of. */
function said<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}

const anyRoom = (id: string, groups: readonly string[]): fc.Arbitrary<Room> =>
  fc
    .record({
      id: fc.constant(id),
      name: anyText,
      kind: fc.constantFrom('hall', 'break-out', 'place'),
      groups: lead(some(groups)),
      viewing: lead(fc.constant({ diagonalInch: 65, farthestMetres: 7.5 })),
    })
    .map(said)

const anyTeam = (id: string, rooms: readonly string[], groups: readonly string[]) =>
  fc
    .record({
      id: fc.constant(id),
      name: anyText,
      room: fc.constantFrom(...rooms),
      group: groups.length > 0 ? lead(fc.constantFrom(...groups)) : fc.constant(undefined),
    })
    .map((team) => said(team) as Team)

type Known = { rooms: string[]; groups: string[]; teams: string[]; lastMinute: number }

const KINDS = ['item', 'moment', 'meal', 'work', 'talk', 'workshops', 'break'] as const

const anySlot = (id: string, { rooms, groups, teams, lastMinute }: Known): fc.Arbitrary<Slot> =>
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      scope: fc.constantFrom('plenary', 'rooms', 'jury', 'free'),
      at: fc.option(fc.nat(lastMinute)),
      minutes: fc.option(fc.integer({ min: 1, max: 2_000 })),
      hasRounds: fc.boolean(),
      fields: fc.record({
        title: anyText,
        rooms: lead(some(rooms)),
        groups: lead(some(groups)),
        place: lead(fc.constantFrom(...rooms)),
        speakers: lead(anyTexts),
        remark: lead(anyText),
        description: lead(anyText),
        isBeside: lead(fc.boolean()),
        source: lead(fc.string({ minLength: 1, maxLength: 20 })),
        turns: lead(
          fc.record({
            order: fc.oneof(fc.constant('teams' as const), some(teams)),
            parts: fc.constant([{ id: 'pitch', title: { nl: 'Pitch' }, minutes: 3, marks: [1] }]),
          }),
        ),
      }),
    })
    .map(({ kind, scope, at, minutes, hasRounds, fields }) => {
      const start = at === null ? null : timeAfter(at)
      const hasEnd = at !== null && minutes !== null && kind !== 'moment'
      const end = hasEnd ? timeAfter(at + minutes) : null
      const rounds =
        hasRounds && kind === 'workshops' && hasEnd
          ? [{ id: 'ronde-1', start: timeAfter(at), end: timeAfter(at + minutes) }]
          : undefined
      return { id, kind, scope, start, end, ...said({ ...fields, rounds }) } as unknown as Slot
    })

/** Events of a day or of several, with whatever their parts may hold; a time zone without summer time. */
export const anyEvent: fc.Arbitrary<EventDay> = fc
  .record({
    days: fc.option(fc.uniqueArray(fc.nat({ max: 12 }), { minLength: 1, maxLength: 4 })),
    language: fc.constantFrom('nl', 'en', 'fr'),
    title: anyText,
    roomIds: idsOf(4),
    groupIds: fc.oneof(fc.constant<string[]>([]), idsOf(3)),
    teamIds: fc.oneof(fc.constant<string[]>([]), idsOf(3)),
    slotIds: fc.oneof(fc.constant<string[]>([]), idsOf(6)),
    walkMinutes: lead(fc.integer({ min: 1, max: 20 })),
    challenge: anyText,
    tips: anyTexts,
  })
  .chain(({ days, roomIds, groupIds, teamIds, slotIds, title, ...rest }) => {
    const lastMinute = ((days ? Math.max(...days) : 0) + 1) * 24 * 60 - 1
    const known = { rooms: roomIds, groups: groupIds, teams: teamIds, lastMinute }
    return fc
      .record({
        rooms: fc.tuple(...roomIds.map((id) => anyRoom(id, groupIds))),
        teams: fc.tuple(...teamIds.map((id) => anyTeam(id, roomIds, groupIds))),
        slots: fc.tuple(...slotIds.map((id) => anySlot(id, known))),
      })
      .map((lists) => eventOf({ ...rest, ...lists, title, days, groupIds }))
  })

type Drawn = Pick<EventDay, 'language' | 'title' | 'rooms' | 'teams' | 'slots' | 'tips'> & {
  days: number[] | null
  groupIds: string[]
  walkMinutes: number | undefined
  challenge: EventDay['title']
}

function eventOf({ days, groupIds, walkMinutes, challenge, ...drawn }: Drawn): EventDay {
  const dates = days && [0, ...days.filter((later) => later > 0)].sort((a, b) => a - b)
  const day = EventDay.parse({
    ...{ format: 'zaalscherm-day', version: DAY_VERSION, id: 'any-event', date: '2024-02-26' },
    ...{ timeZone: 'Asia/Kathmandu', introductionQuestions: [], roles: [] },
    ...drawn,
    ...(dates && { days: dates.map((later, i) => ({ id: `dag-${i}`, date: dateOf(later) })) }),
    ...(groupIds.length > 0 && { groups: groupIds.map((id) => ({ id, title: challenge })) }),
    ...(walkMinutes && { walkMinutes }),
    challenges: [{ id: 'vraag', number: 1, title: challenge, alsoConsider: [], sections: [] }],
    phases: [
      {
        ...{ id: 'fase', number: 1, title: challenge },
        ...{ materials: { listed: [], used: [] }, steps: [] },
      },
    ],
    ...{ pitch: null, jury: null, wifi: { name: 'Open', password: null } },
  })
  const problems = crossProblems(day)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return day
}

function dateOf(later: number): string {
  return new Date(Date.UTC(2024, 1, 26 + later)).toISOString().slice(0, 10)
}
