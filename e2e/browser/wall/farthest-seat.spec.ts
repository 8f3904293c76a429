// SPDX-License-Identifier: EUPL-1.2
// Whoever sits farthest reads the time, the title, what to do and what comes next: on every screen, in
// every room, at every time of both sample days.
import { expect } from 'playwright/test'
import type { Room } from '../../../shared/day/day.ts'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { USUAL_VIEWING } from '../../../shared/features/viewing/viewing.ts'
import { type Instant, SECOND } from '../../../shared/instant.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { triesOf } from '../../share.ts'
import { test } from '../browser-test.ts'
import type { Hung } from './far-page.tsx'
import { openFarPage, shownIn } from './open-far-page.ts'

const PAGES = [
  { widthPx: 1_280, heightPx: 720 },
  { widthPx: 1_920, heightPx: 1_080 },
  { widthPx: 3_840, heightPx: 2_160 },
  { widthPx: 1_080, heightPx: 1_920 },
  { widthPx: 2_560, heightPx: 1_080 },
]
const DISTANCES = [4, 8, 15]
// At each turn a part of the screens, and at the next ones the others.
const PARTS = triesOf({ share: 3, all: 1 })

/** On a screen as large as the room has one. */
function hungIn({ viewing }: Room): Hung[] {
  const { diagonalInch } = viewing ?? USUAL_VIEWING
  return PAGES.flatMap((page) =>
    DISTANCES.map((farthestMetres) => ({ page, viewing: { diagonalInch, farthestMetres } })),
  )
}

const GIVEN: DeskCommand[] = [
  given('nerds', ['ruimte-1'], '13:15', '14:00'),
  given('quality-time', ['ruimte-2'], '13:15', '14:00'),
  given('implementatie', ['ruimte-1', 'ruimte-3'], '14:15', '15:00'),
  given('open-source-api', ['ruimte-4'], '14:15', '15:00'),
  given('techradar', ['ruimte-5'], '15:15', '16:00'),
]

function given(slotId: string, rooms: string[], start: string, end: string): DeskCommand {
  return { type: 'schedule', slotId, rooms, start, end }
}

for (const [name, rooms, commands] of [
  ['staatsprint', ['hal', 'zaal-2'], []],
  ['zo-bouwen-wij', ['hal', 'ruimte-1', 'ruimte-2'], GIVEN],
] as const) {
  test(`all of ${name} is read from the farthest seat, or told to be too long, and nothing is cut`, async ({
    browser,
  }) => {
    const played = new PlayedDay(sampleDay(name))
    for (const command of commands) expect(played.desk('08:00', command)).toBe(null)
    const wall = await (await browser.newContext()).newPage()
    await openFarPage(wall)
    const wrong = new Set<string>()
    for (const roomId of rooms) {
      const room = played.state.day.rooms.find(({ id }) => id === roomId)
      if (!room) throw new Error(`no room ${roomId}`)
      const hung = hungIn(room)
      for (const [turn, at] of turnsOf(played, roomId).entries()) {
        const looked = hung.filter((_, index) => (index + turn) % PARTS === 0)
        const shown = shownIn(played, roomId, at)
        const seen = await wall.evaluate(([shown, hung]) => window.lookAt(shown, hung), [
          shown,
          looked,
        ] as const)
        for (const what of seen) wrong.add(`${roomId} ${timeOf(at)}: ${what}`)
      }
    }
    expect([...wrong]).toEqual([])
  })
}

const timeOf = (at: Instant) => new Date(at).toISOString().slice(11, 16)

/** Shortly after each instant at which the room's wall turns over. */
function turnsOf(played: PlayedDay, roomId: string): Instant[] {
  const turns: Instant[] = []
  let at: Instant | null = on(played.state.day, '08:30')
  while (at !== null) {
    turns.push(at + 20 * SECOND)
    at = played.momentOf(roomId, at).lookAgainAt
  }
  return turns
}
