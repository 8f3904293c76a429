// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import type { Html } from '../../join-page/html/html.ts'
import type { Live } from '../../join-page/live/live.ts'
import { revealSaid, revealSection } from '../../join-page/reveal/reveal-section.ts'
import { inOneGo } from '../../report/fold/in-one-go.test-kit.ts'
import { logging } from '../../report/log.ts'
import { winnersSection } from '../../report/page/winners-section.ts'
import { reportOf } from '../../report/report.ts'
import { happenedBy } from '../../report/worked-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { NOBODY } from '../../views/presence.ts'
import type { Audience, View } from '../../views/view.ts'
import { viewFor } from '../../views/view-for.ts'
import type { DeskCommand } from '../commands.ts'
import { revealSteps, withoutTeams } from './reveal.ts'
import type { RoomReveal } from './views.ts'

const DAY = sampleDay('staatsprint')
const AUDIENCE_PRIZE = { nl: 'Publieksprijs', en: 'Audience award' }

type Prepared = Partial<Omit<Extract<DeskCommand, { type: 'prepareReveal' }>, 'type'>>

function prepared(change: Prepared = {}): PlayedDay {
  const day = new PlayedDay(DAY)
  expect(day.desk('17:00', prepare(change))).toBe(null)
  return day
}

function prepare(change: Prepared = {}): DeskCommand {
  return {
    type: 'prepareReveal',
    places: [['delta'], ['veer'], ['noord']],
    mentions: [{ title: AUDIENCE_PRIZE, teamIds: ['duin'] }],
    isTrial: false,
    ...change,
  }
}

const next = (day: PlayedDay) =>
  day.desk('17:01', { type: 'revealNext', saw: day.state.reveal.shown })

function phoneIn(day: PlayedDay): View {
  const audience: Audience = { kind: 'attendee', personId: 'p', roomId: 'zaal-2' }
  const view = viewFor(day.state, NOBODY, audience)
  if (!view) throw new Error('no view')
  return view
}

function shownTo(day: PlayedDay): RoomReveal | null {
  const view = phoneIn(day)
  return view.kind === 'attendee' ? view.room.reveal : null
}

test('places are told from the last to the first, then the mentions, then thanks', () => {
  const day = prepared()
  expect(shownTo(day)).toBe(null)
  const told = Array.from({ length: 5 }, () => {
    expect(next(day)).toBe(null)
    const step = shownTo(day)?.steps.at(-1)
    if (step?.kind === 'place') return [step.place, ...step.teams.map(({ name }) => name.nl)]
    return step?.kind === 'mention' ? [step.title.nl, ...step.teams.map(({ name }) => name.nl)] : []
  })
  expect(told).toEqual([[3, 'Noord'], [2, 'Veer'], [1, 'Delta'], ['Publieksprijs', 'Duin'], []])
  expect(next(day)).toEqual({ name: 'nothing-to-reveal' })
})

test('two firsts share the place, and there is no second', () => {
  const [third, first] = revealSteps([['delta', 'veer'], ['noord']], [])
  expect([third, first]).toEqual([
    { kind: 'place', place: 3, teamIds: ['noord'] },
    { kind: 'place', place: 1, teamIds: ['delta', 'veer'] },
  ])
})

test('one step back shows the one before, and before the first the programme', () => {
  const day = prepared()
  next(day)
  next(day)
  expect(day.desk('17:02', { type: 'revealBack', saw: 2 })).toBe(null)
  expect(shownTo(day)?.steps).toHaveLength(1)
  expect(day.desk('17:02', { type: 'revealBack', saw: 1 })).toBe(null)
  expect(shownTo(day)).toBe(null)
  expect(day.desk('17:02', { type: 'revealBack', saw: 0 })).toEqual({ name: 'nothing-to-reveal' })
})

test('an undo takes back what was shown last', () => {
  const day = prepared()
  next(day)
  next(day)
  expect(day.desk('17:02', { type: 'undo', saw: day.state.seq })).toBe(null)
  expect(shownTo(day)?.steps.map((step) => step.kind === 'place' && step.place)).toEqual([3])
})

test('two desks that press together show one step', () => {
  const day = prepared()
  expect(day.desk('17:01', { type: 'revealNext', saw: 0 })).toBe(null)
  expect(day.desk('17:01', { type: 'revealNext', saw: 0 })).toEqual({ name: 'reveal-moved-on' })
  expect(day.state.reveal.shown).toBe(1)
})

test('at its end the walls go back to the programme, and what was revealed stays so', () => {
  const day = prepared()
  next(day)
  expect(day.desk('17:01', prepare())).toEqual({ name: 'reveal-is-on' })
  expect(day.desk('17:05', { type: 'endReveal' })).toBe(null)
  expect(shownTo(day)).toBe(null)
  expect(day.state.reveal).toMatchObject({ shown: 1, isOver: true })
  expect(day.desk('17:06', prepare())).toBe(null)
})

test('a trial shows how it goes, with letters for teams, and leaves nothing', () => {
  const day = prepared({ isTrial: true })
  for (const _ of day.state.reveal.steps) next(day)
  const names = shownTo(day)?.steps.flatMap((step) =>
    step.kind === 'thanks' ? [] : step.teams.map(({ name, challenge }) => [name.nl, challenge]),
  )
  expect(names).toEqual(['Team C', 'Team B', 'Team A', 'Team D'].map((name) => [name, null]))
  expect(JSON.stringify(day.state.reveal)).not.toMatch(/delta|veer|noord|duin/)
  expect(day.desk('17:05', { type: 'endReveal' })).toBe(null)
  expect(day.state.reveal.steps).toEqual([])
})

test('once a result was revealed nothing is tried, since the report tells it', () => {
  const day = prepared()
  next(day)
  day.desk('17:05', { type: 'endReveal' })
  expect(day.desk('17:06', prepare({ isTrial: true }))).toEqual({ name: 'was-revealed' })
  expect(reportOf(happenedBy(day, '18:00')).revealed).toHaveLength(1)
})

test('a result names no team that was added to another since it was prepared', () => {
  const day = prepared()
  day.desk('17:00', { type: 'mergeTeams', from: 'noord', into: 'duin' })
  const undo = () => day.desk('17:01', { type: 'undo', saw: day.state.history.undo?.step.seq ?? 0 })
  expect(next(day)).toEqual({ name: 'placed-no-more', teamId: 'noord' })
  undo()
  expect(next(day)).toBe(null)
  // What hangs on the walls goes on, whatever becomes of a team.
  day.desk('17:02', { type: 'mergeTeams', from: 'delta', into: 'duin' })
  expect([next(day), next(day)]).toEqual([null, null])
  const removed = { ...DAY, teams: DAY.teams.filter(({ id }) => id !== 'noord') }
  const { revealed } = reportOf(happenedBy(day, '18:00'))
  expect(winnersSection(removed, revealed, 'nl')?.toString()).toContain('<strong>noord')
})

test('a trial of many teams still has a letter for each', () => {
  const teams = Array.from({ length: 30 }, (_, index) => `t${index}`)
  const [step] = withoutTeams(revealSteps([teams], []))
  expect(step?.kind === 'place' && [step.teamIds[25], step.teamIds[26]]).toEqual(['Z', 'AA'])
})

test.each<[string, Prepared, object]>([
  ['nobody', { places: [[], []] }, { name: 'nobody-placed' }],
  ['a team that isn’t', { places: [['kelder']] }, { name: 'unknown-team', teamId: 'kelder' }],
  ['a team twice', { places: [['delta'], ['delta']] }, { name: 'placed-twice', teamId: 'delta' }],
])('what names %s is not prepared', (_, change, refusal) => {
  expect(new PlayedDay(DAY).desk('17:00', prepare(change))).toEqual(refusal)
})

test('no phone reveals anything', () => {
  const day = prepared()
  const phone = { kind: 'attendee', personId: 'p' } as const
  expect(day.take(1, phone, { type: 'revealNext', saw: 0 })).toEqual({ name: 'not-allowed' })
})

test('nothing that a wall, a phone or a log is told holds a place that is not revealed', () => {
  const teamIds = DAY.teams.map(({ id }) => id)
  const order = fc.shuffledSubarray(teamIds, { minLength: 4, maxLength: 4 })
  const moves = fc.array(fc.constantFrom('revealNext', 'revealBack'), { maxLength: 8 })
  fc.assert(
    fc.property(order, moves, fc.boolean(), ([first, second, third, other], presses, isTrial) => {
      const mentions = [{ title: AUDIENCE_PRIZE, teamIds: [other ?? ''] }]
      const places = [[first ?? ''], [second ?? ''], [third ?? '']]
      const day = prepared({ places, mentions, isTrial })
      for (const type of presses) day.desk('17:01', { type, saw: day.state.reveal.shown })
      const { shown } = day.state.reveal
      const told = [third, second, first, other].slice(0, isTrial ? 0 : shown)
      // Everybody is somewhere in the day; what the reveal adds to it is compared.
      const seen = [JSON.stringify(shownTo(day)), ...logOf(day)].join(' ')
      for (const { id, name } of DAY.teams) {
        if (!told.includes(id)) expect(seen).not.toMatch(new RegExp(`\\b(${id}|${name.nl})\\b`))
      }
    }),
    { numRuns: 60 },
  )
})

test('the report names who won once everybody was told, and nobody after a trial', () => {
  const day = prepared()
  const told = () => reportOf(happenedBy(day, '18:00')).revealed
  expect(told()).toEqual([])
  next(day)
  expect(told()).toEqual([{ kind: 'place', place: 3, teamIds: ['noord'] }])
  expect(winnersSection(DAY, told(), 'nl')?.toString()).toContain('Derde plaats: <strong>Noord')
  day.desk('17:05', { type: 'endReveal' })
  expect(told()).toHaveLength(1)
  const trial = prepared({ isTrial: true })
  next(trial)
  expect(reportOf(happenedBy(trial, '18:00')).revealed).toEqual([])
})

test('a phone says each step in words, and a screen reader what is new', () => {
  const day = prepared({ places: [['delta', 'veer'], ['noord']] })
  const live = () => liveOn(day)
  const before = live()
  expect(revealSection(before)).toBe(null)
  next(day)
  next(day)
  expect(plain(revealSaid(before, live()))).toBe('Gedeelde eerste plaats: Delta en Veer')
  expect(plain(revealSection(live()))).toContain('Derde plaats: Noord')
  expect(revealSaid(live(), live())).toBe(null)
})

function liveOn(day: PlayedDay): Live {
  const view = phoneIn(day)
  if (view.kind !== 'attendee') throw new Error('no phone')
  const timeline = day.timeline('zaal-2')
  const moment = day.moment('zaal-2', '17:01')
  return { day: DAY, view, timeline, moment, now: day.state.at, code: 'K7QM', language: 'nl' }
}

function plain(said: Html | null): string {
  return String(said).replace(/<[^>]*>/g, '')
}

function logOf(day: PlayedDay): string[] {
  return inOneGo(logging(happenedBy(day, '18:00'), 'nl')).map(({ what }) => what)
}
