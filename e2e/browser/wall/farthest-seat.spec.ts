// SPDX-License-Identifier: EUPL-1.2
// Whoever sits farthest reads the time, the title, what to do and what comes next: on every screen, in
// every room, at every time of both sample days.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from 'playwright/test'
import { build } from 'vite'
import type { Room } from '../../../shared/day/day.ts'
import { on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { USUAL_VIEWING } from '../../../shared/features/viewing/viewing.ts'
import { type Instant, SECOND } from '../../../shared/instant.ts'
import { keepingQrEncoder } from '../../../shared/qr-encoder/qr-encoder.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { crowdOf } from '../../../shared/views/crowd.ts'
import { dayForPage } from '../../../shared/views/day-part.ts'
import { NOBODY } from '../../../shared/views/presence.ts'
import { viewFor } from '../../../shared/views/view-for.ts'
import { test } from '../browser-test.ts'
import type { Hung, Shown } from './far-page.tsx'

const ROOT = join(import.meta.dirname, '../../..')

const PAGES = [
  { widthPx: 1_280, heightPx: 720 },
  { widthPx: 1_920, heightPx: 1_080 },
  { widthPx: 3_840, heightPx: 2_160 },
  { widthPx: 1_080, heightPx: 1_920 },
  { widthPx: 2_560, heightPx: 1_080 },
]
const DISTANCES = [4, 8, 15]
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
    await open(wall)
    const wrong = new Set<string>()
    for (const roomId of rooms) {
      const room = played.state.day.rooms.find(({ id }) => id === roomId)
      if (!room) throw new Error(`no room ${roomId}`)
      const hung = hungIn(room)
      for (const at of turnsOf(played, roomId)) {
        const shown = shownIn(played, roomId, at)
        const seen = await wall.evaluate(([shown, hung]) => window.lookAt(shown, hung), [
          shown,
          hung,
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

function shownIn(played: PlayedDay, roomId: string, at: Instant): Shown {
  const { state } = played
  const displays = { tv: { roomId, name: '', trimMs: 0, patternAt: null, pairedAt: 0 } }
  const audience = { kind: 'display', deviceId: 'tv' } as const
  const presence = { ...NOBODY, joinBase: 'http://192.168.10.20:4500' }
  const crowd = crowdOf(state.joining.people)
  const view = viewFor({ ...state, displays }, presence, audience, crowd, keepingQrEncoder())
  if (view?.kind !== 'display') throw new Error('no view')
  return { day: dayForPage(state.day, roomId), view, at }
}

/** The page, with what it needs and no server: its script is built for it. */
async function open(page: Page): Promise<void> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'e2e/browser/wall/far-page.tsx', formats: ['iife'], name: 'farPage' },
    },
  })
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (script?.type !== 'chunk') throw new Error('no script was built')
  const face = readFileSync(join(ROOT, 'assets/fonts/atkinson-hyperlegible-next-latin.woff2'))
  const letters = `@font-face { font-family: Zaalscherm; font-weight: 400 650; src: url(data:font/woff2;base64,${face.toString('base64')}) }`
  await page.setContent(
    `<style>${letters}</style><style>${await styles()}</style><body data-ground="dark">`,
  )
  await page.evaluate(() =>
    Promise.all([400, 650].map((weight) => document.fonts.load(`${weight} 1em Zaalscherm`))),
  )
  await page.addScriptTag({ content: script.code })
}

async function styles(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: { write: false, rollupOptions: { input: 'renderer/wall/wall.css' } },
  })
  const assets = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const wall = assets.flatMap((one) => (one.type === 'asset' ? String(one.source) : []))
  const own = ['ui/tokens.css', 'display/shell/display.css'].map((name) =>
    readFileSync(join(ROOT, 'renderer', name), 'utf8'),
  )
  return [...own.slice(0, 1), ...wall, ...own.slice(1)].join('\n')
}
