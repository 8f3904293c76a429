// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { EventDay } from '../../day/day.ts'
import { sampleDay } from '../../day/sample-day.test-kit.ts'
import { PlayedDay } from '../../state/played-day.test-kit.ts'
import { inOneGo } from '../fold/in-one-go.test-kit.ts'
import { logging } from '../log.ts'
import { reportOf } from '../report.ts'
import { happenedBy, workedDay } from '../worked-day.test-kit.ts'
import { reportPage } from './report-page.ts'
import { runningLineCss } from './running-line.ts'

function page(played: PlayedDay, time: string, isRehearsal = false): string {
  const happened = happenedBy(played, time)
  return reportPage({
    day: played.planned,
    report: reportOf(happened),
    log: inOneGo(logging(happened, 'nl')),
    ...{ language: 'nl', isRehearsal, script: '/assets/report.js', css: '', nonce: 'n' },
  })
}

/** What stands in the page's main part, without its marks. */
function textOf(html: string): string {
  const [, main = ''] = html.split('<main>')
  return main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

test('R11: the page has whole minutes', () => {
  const text = textOf(page(workedDay(), '14:10'))
  expect(text).toContain('Prioriteren 11:00–11:05 5 min 11:00–11:09 10 min 5 min 0 +5 min')
  expect(text).toContain('Stond stil: 5 min · Samen: op tijd')
})

test('R1: where a room was done sooner, its rows say what lay in between', () => {
  const played = new PlayedDay(sampleDay('staatsprint'))
  for (const time of ['10:36', '10:40', '10:44', '10:48']) {
    played.steer(time, 'next', ['zaal-1'])
  }
  expect(textOf(page(played, '14:10'))).toMatch(/ertussenin 11:23–12:15 52 min/)
  expect(textOf(page(new PlayedDay(played.planned), '14:10'))).not.toContain('ertussenin')
})

test('R12: every printed sheet says of which day it is, and that it was a rehearsal', () => {
  const sheet = 'Hackathon'
  const running = (isRehearsal: boolean) =>
    /@top-left\{content:"(.*?)"\}/.exec(page(workedDay(), '14:10', isRehearsal))?.[1]
  expect(running(false)).toMatch(/ · woensdag 13 maart 2024$/)
  expect(running(true)).toMatch(/ · woensdag 13 maart 2024 · REPETITIE$/)
  expect(runningLineCss(`${sheet} "\\x"\n}`)).toBe(
    '@page{@top-left{content:"Hackathon \\22 \\5c x\\22 \\a }"}}',
  )
})

test('R5: the page says what goes on, is to come and was never reached', () => {
  const text = textOf(page(workedDay(), '14:10'))
  expect(text).toContain('3 Ideeën bedenken &amp; uitwerken 13:15–14:50 95 min bezig sinds 13:15')
  expect(text).toContain('4 Pitch voorbereiden 14:50–15:45 55 min komt nog')
  expect(text).toContain('Race deel 1 5 min niet aan toegekomen')
})

test('R12: it says when it is a rehearsal, and that it is so far', () => {
  expect(page(workedDay(), '14:10')).toContain('Tot nu toe, 14:10')
  expect(page(workedDay(), '23:00')).toContain('De hele dag, gemaakt om 23:00')
  expect(page(workedDay(), '14:10')).not.toContain('Repetitie')
  expect(page(workedDay(), '14:10', true)).toContain('<strong>Repetitie</strong>')
})

test('a day on which nothing happened has a page as well', () => {
  const text = textOf(page(new PlayedDay(sampleDay('zo-bouwen-wij')), '06:00'))
  expect(text).toContain('Er is nog niets gebeurd.')
  expect(text).not.toMatch(/NaN|Infinity|undefined|null/)
})

test('a day without times is no trouble', () => {
  const day = sampleDay('staatsprint')
  const slots = day.slots.map((slot) => ({ ...slot, start: null, end: null }))
  expect(page(new PlayedDay({ ...day, slots }), '14:10')).not.toMatch(/NaN|Infinity|undefined/)
})

test('titles that are markup stay text', () => {
  const title = { nl: '"><script>alert(1)</script>' }
  const day: EventDay = sampleDay('staatsprint')
  const slots = day.slots.map((slot) => ({ ...slot, title }))
  const rooms = day.rooms.map((room) => ({ ...room, name: title }))
  const hostile = new PlayedDay({ ...day, title, slots, rooms })
  hostile.steer('11:37', 'next', ['zaal-1'])
  const html = page(hostile, '14:10')
  expect(html.match(/<script/g)).toEqual(['<script'])
  expect(html).toContain('“&gt;')
})

test('no bar reaches out of its drawing', () => {
  const html = page(workedDay(), '16:30')
  const places = [...html.matchAll(/(?:x|x1|x2|width)="([-\d.]+)%"/g)].map(([, at]) => Number(at))
  expect(places.length).toBeGreaterThan(100)
  expect(places.filter((at) => !(at >= 0 && at <= 100))).toEqual([])
})
