// SPDX-License-Identifier: EUPL-1.2
// What teams do together stands whole on every wall: few teams or many, with names as short or as long as
// a team may choose, and of those that are short the farthest seat reads all that is to be read there.
import { expect } from 'playwright/test'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { RACE } from '../../../shared/features/race/raced-day.test-kit.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { test } from '../browser-test.ts'
import type { Hung, Shown } from './far-page.tsx'
import { openFarPage, shownIn } from './open-far-page.ts'

const PAGES = [
  { widthPx: 1_920, heightPx: 1_080 },
  { widthPx: 1_080, heightPx: 1_920 },
]
const COUNTS = [3, 8, 24]
const YELL = 'Samen sneller, samen slimmer, samen voor iedereen die morgen een vraag heeft!'
const LONG = [
  ...['De bruggenbouwers tussen wens en uitvoering', 'Uitvoeringsvraagstukkencommissariaat'],
  ...[
    'W'.repeat(40),
    '\u05E4\u05E8\u05D9\u05E6\u05EA \u05D4\u05D3\u05E8\u05DA '.repeat(4).trim(),
    '🎉🎉🎉 A',
  ],
]

test('races, pitches and reveals are whole on every wall, however many teams and whatever they are called', async ({
  browser,
}) => {
  const wall = await (await browser.newContext()).newPage()
  await openFarPage(wall)
  const wrong: string[] = []
  for (const count of COUNTS) {
    for (const isLong of [false, true]) {
      for (const [name, shown] of scenesOf(teamsDay(count, isLong))) {
        const told = await wall.evaluate(
          ([shown, hung, isLong]) =>
            isLong ? window.wholeAt(shown, hung) : window.lookAt(shown, hung),
          [shown, hungFor(shown), isLong] as const,
        )
        wrong.push(...told.map((what) => `${count} teams, ${name}: ${what}`))
      }
    }
  }
  expect(wrong).toEqual([])
})

function hungFor({ view }: Shown): Hung[] {
  const { viewing } = view.room
  return PAGES.flatMap((page) => (viewing ? { page, viewing } : []))
}

function teamsDay(count: number, isLong: boolean): PlayedDay {
  const day = sampleDay('staatsprint')
  const teams = Array.from({ length: count }, (_, index) => ({
    ...{ id: `t${index}`, name: { nl: `Team ${index}` }, room: `zaal-${(index % 6) + 1}` },
  }))
  const played = new PlayedDay({
    ...day,
    teams: teams.map((team) => ({ ...team, certainty: 'sample' })),
  })
  const chosen = teams.map(({ id }, index) => [
    id,
    { name: isLong ? (LONG[index % LONG.length] ?? null) : null, yell: YELL },
  ])
  played.state = {
    ...played.state,
    naming: { ...played.state.naming, chosen: Object.fromEntries(chosen) },
  }
  return played
}

function* scenesOf(played: PlayedDay): Generator<[name: string, shown: Shown]> {
  const { day } = played.state
  const ids = day.teams.map(({ id }) => id)
  const all = (time: string, ...commands: DeskCommand[]) => {
    for (const command of commands) expect(played.desk(time, command)).toBe(null)
  }
  const at = (roomId: string, time: string) => shownIn(played, roomId, on(day, time))
  const counts = (part: string, of: (index: number) => number) =>
    ids.map((teamId, index): DeskCommand => {
      return { type: 'setCount', race: RACE, part, teamId, count: String(of(index)) }
    })

  expect(played.steer('13:15', 'next', 'all')).toBe(null)
  yield ['race', at('zaal-2', '13:16')]
  all('13:20:30', ...counts('race-1', (index) => 20 + ((index * 7) % 40)).slice(0, -1))
  yield ['standing', at('zaal-2', '13:21')]
  yield ['standing in the hall', at('hal', '13:21')]
  expect(played.steer('13:24', 'next', 'all')).toBe(null)
  all('13:29:30', ...counts('race-2', (index) => (index < 2 ? 112 : 50 + index)))
  all('13:30', { type: 'closeRace', race: RACE, isClosed: true })
  yield ['tie', at('zaal-2', '13:30:10')]

  const [pitch, questions] = ids.length > 12 ? [1, 1] : [3, 2]
  all('15:00', {
    type: 'planPitches',
    slotId: 'pitches',
    pitch,
    questions,
    gap: null,
    teamIds: null,
  })
  all('15:40', { type: 'drawPitches', slotId: 'pitches', roomId: null, seed: 7 })
  yield ['draw', at('hal', '15:40:22')]
  yield ['turn', at('hal', '15:45:20')]
  all('15:45:25', { type: 'face', rooms: 'all', face: 'disk' })
  yield ['turn with a disk', at('hal', '15:45:30')]
  all('15:45:30', { type: 'face', rooms: 'all', face: 'digits' })
  yield ['turn elsewhere', at('zaal-2', '15:45:30')]
  all('15:45:30', {
    type: 'message',
    rooms: 'all',
    text: 'Er is thee in de hal, en wie wil mag vast kijken.',
  })
  yield ['turn that runs over under a message', at('hal', '15:59')]
  all('16:55', { type: 'message', rooms: 'all', text: '' })

  const [first = '', second = '', third = '', ...rest] = ids
  all('17:00', {
    ...{
      type: 'prepareReveal',
      isTrial: false,
      places: [[first, second], [third], rest.slice(0, 12)],
    },
    mentions: [{ title: { nl: 'Eervolle vermelding voor de beste samenwerking' }, teamIds: ids }],
  })
  for (const saw of played.state.reveal.steps.keys()) {
    all('17:00:10', { type: 'revealNext', saw })
    yield [`reveal ${saw + 1}`, at(saw % 2 === 0 ? 'zaal-2' : 'hal', '17:01')]
  }
}
