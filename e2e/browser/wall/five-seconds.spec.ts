// SPDX-License-Identifier: EUPL-1.2
// Somebody looks up from their work for five seconds: what do they read, and is it what they asked?
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page } from 'playwright/test'
import {
  type Reading,
  readingOf,
  type Seen,
  wrongIn,
} from '../../../renderer/wall/programme/reading.test-kit.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import { clockText, on, sampleDay } from '../../../shared/day/sample-day.test-kit.ts'
import { timeOfDay } from '../../../shared/day/time-of-day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import { type Instant, MINUTE, SECOND } from '../../../shared/instant.ts'
import { PlayedDay } from '../../../shared/state/played-day.test-kit.ts'
import { newFolder, STAATSPRINT, startHub, WORKSHOPS } from '../../processes/hub-process.ts'
import { openDesk } from '../../processes/raw-link.ts'
import { test } from '../browser-test.ts'
import { leaveAlone, ownClock } from './lone-wall.ts'

const TABLE = join(import.meta.dirname, 'five-seconds.json')
type Table = Record<string, Record<string, Reading>>

// By then what announces a beginning has gone.
const AFTER_TURN = 20 * SECOND

/** A room on a day, from a time on, and what its desk asks first. */
type Play = {
  day: 'staatsprint' | 'zo-bouwen-wij'
  room: string
  from: string
  until: string
  commands: (played: PlayedDay) => DeskCommand[]
}

const NOTHING = () => []
const WORKSHOPS_GIVEN = () => [
  given('nerds', ['ruimte-1'], '13:15', '14:00'),
  given('quality-time', ['ruimte-2'], '13:15', '14:00'),
  given('implementatie', ['ruimte-1', 'ruimte-3'], '14:15', '15:00'),
  given('open-source-api', ['ruimte-4'], '14:15', '15:00'),
  given('techradar', ['ruimte-5'], '15:15', '16:00'),
]

const PLAYS: Record<string, Play> = {
  'a break-out room': {
    ...{ day: 'staatsprint', room: 'zaal-2', from: '08:45', until: '21:10' },
    commands: NOTHING,
  },
  'the hall': {
    ...{ day: 'staatsprint', room: 'hal', from: '08:45', until: '21:10' },
    commands: NOTHING,
  },
  'the race, begun at a signal': {
    ...{ day: 'staatsprint', room: 'zaal-2', from: '13:16', until: '13:36' },
    commands: (played) => [beginAt(played, 'fase3/stap-1/race-1', '13:16', '13:20')],
  },
  'a room that runs over': {
    ...{ day: 'staatsprint', room: 'zaal-2', from: '10:42', until: '10:50' },
    commands: (played) => [steer(played, 'runOver', '10:42')],
  },
  'a room that is held': {
    ...{ day: 'staatsprint', room: 'zaal-2', from: '10:42', until: '10:50' },
    commands: (played) => [steer(played, 'pause', '10:42')],
  },
  'the hall of workshops': {
    ...{ day: 'zo-bouwen-wij', room: 'hal', from: '12:10', until: '17:40' },
    commands: WORKSHOPS_GIVEN,
  },
  'a room of workshops': {
    ...{ day: 'zo-bouwen-wij', room: 'ruimte-1', from: '12:10', until: '17:40' },
    commands: WORKSHOPS_GIVEN,
  },
}

function given(slotId: string, rooms: string[], start: string, end: string): DeskCommand {
  return { type: 'schedule', slotId, rooms, start, end }
}

function steer(played: PlayedDay, type: 'runOver' | 'pause', time: string): DeskCommand {
  return { type, rooms: ['zaal-2'], saw: played.saw(on(played.state.day, time)) }
}

function beginAt(played: PlayedDay, spanId: string, time: string, at: string): DeskCommand {
  const { day } = played.state
  const saw = played.saw(on(day, time))
  return { type: 'begin', rooms: ['zaal-2'], spanId, at: on(day, at), saw }
}

test('every wall of both days answers what its title asks, and is read as it was last time', async ({
  browser,
}) => {
  const played = await Promise.all(
    Object.entries(PLAYS).map(async ([name, play]) => [name, await read(browser, play)] as const),
  )
  const wrong = played.flatMap(([name, { wrong }]) => wrong.map((what) => `${name}, ${what}`))
  expect(wrong).toEqual([])
  const table: Table = Object.fromEntries(played.map(([name, { readings }]) => [name, readings]))
  if (process.env.RECORD_READINGS) writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`)
  expect(table).toEqual(JSON.parse(readFileSync(TABLE, 'utf8')))
})

async function read(browser: Browser, play: Play) {
  const played = new PlayedDay(sampleDay(play.day))
  const { date } = played.state.day
  const hub = await startHub([
    ...['--day', play.day === 'staatsprint' ? STAATSPRINT : WORKSHOPS, '--data', newFolder()],
    ...['--host', '127.0.0.1', '--port', '0', '--display-in', play.room],
    ...['--rehearse-at', `${date}T${play.from}`],
  ])
  const { link } = await openDesk(hub.desk)
  for (const command of play.commands(played)) {
    expect(played.desk(play.from, command)).toBe(null)
    const commandId = `read-${JSON.stringify(command).length}-${played.state.seq}`
    link.say({ type: 'command', commandId, expiresAt: Date.parse('2100-01-01'), command })
    await link.heard('accepted', (message) => message.commandId === commandId)
  }
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const wall = await context.newPage()
  await ownClock(wall)
  await wall.goto(hub.display)
  await expect(wall.locator('.scene').last()).toBeVisible()
  // It knows the hub's time, and keeps it.
  await expect.poll(() => wall.evaluate(hubMinusWallMs)).not.toBeNull()
  link.close()
  await leaveAlone(wall, hub)
  const readings: Record<string, Reading> = {}
  const wrong: string[] = []
  const aheadMs = await aheadOf(wall, played.state.day)
  for (const at of turnsOf(played, play)) {
    await goTo(wall, at, aheadMs)
    const seen = await wall.evaluate(seeWall)
    const { day } = played.state
    const reading = readingOf(seen, { day, timeline: played.timeline(play.room), at })
    const time = clockText(day, at)
    readings[time] = reading
    const what = wrongIn(reading, seen, day)
    if (what !== null) wrong.push(`${time}: ${what}`)
  }
  await context.close()
  return { readings, wrong }
}

/** Shortly after each instant at which a wall turns over: what other rooms have turns some, too. */
function turnsOf(played: PlayedDay, { from, until }: Play): Instant[] {
  const { day } = played.state
  const first = on(day, from) + 2 * 60 * SECOND
  const turns = new Set([first])
  for (const { id } of day.rooms) {
    let at = first
    while (at < on(day, until)) {
      const { lookAgainAt } = played.momentOf(id, at)
      if (lookAgainAt === null) break
      at = lookAgainAt
      turns.add(at)
    }
  }
  return [...turns]
    .filter((at) => at < on(day, until))
    .sort((a, b) => a - b)
    .map((at) => at + AFTER_TURN)
}

/**
 * How far the live time is ahead of the page's clock, found where the wall's own clock turns over: what
 * a busy machine let it know of the hub's may be half a second off.
 */
async function aheadOf(wall: Page, { date, timeZone }: EventDay): Promise<number> {
  const pageNow = () => wall.evaluate(() => Date.now())
  const clock = () => wall.locator('.wall-clock').last().innerText()
  const now = (await pageNow()) + ((await wall.evaluate(hubMinusWallMs)) ?? 0)
  const minute = Math.ceil((now + 5 * SECOND) / MINUTE) * MINUTE
  await wall.clock.fastForward(minute - now - 3 * SECOND)
  const turned = timeOfDay(minute, timeZone)
  for (let step = 0; step < 80; step += 1) {
    await wall.clock.runFor(100)
    if ((await clock()) === turned) return minute + 50 - (await pageNow())
  }
  throw new Error(`on ${date} the wall's clock never came to ${turned}`)
}

/** In the page: how far the hub's clock is ahead, as the wall knows it; `null`: not yet. */
function hubMinusWallMs(): number | null {
  return JSON.parse(localStorage.getItem('zaalscherm.display') ?? '{}').hubMinusWallMs ?? null
}

/** Lets time pass on a wall that is alone, and its fade be over. */
async function goTo(wall: Page, at: Instant, aheadMs: number): Promise<void> {
  const now = (await wall.evaluate(() => Date.now())) + aheadMs
  // What turns over in between does so as it would have.
  await wall.clock.fastForward(Math.max(0, at - now - SECOND))
  await wall.clock.runFor(1.3 * SECOND)
  await wall.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finish())),
  )
  await expect(wall.locator('.layer')).toHaveCount(1)
  // Fitting what is new may take another frame.
  await wall.clock.runFor(100)
}

/** In the page: every text with the size of its letters, the title, the digits and what they count. */
function seeWall(): Seen {
  const layer = document.querySelector('.layer:last-child')
  const words = (element: Element | null | undefined) =>
    (element?.textContent ?? '')
      .replaceAll(/[\u00AD\u2060\u200B]|\uDB40[\uDC00-\uDC7F]/g, '')
      .trim() || null
  const blocks = new Map<Element, { px: number; isStrong: boolean }>()
  const walker = document.createTreeWalker(layer ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let block = node.parentElement
    if (!block || (node.textContent ?? '').trim() === '') continue
    // That it is alone is no answer to what somebody asks of the programme.
    if (block.closest('.mark-lost')) continue
    const { fontSize, fontWeight } = getComputedStyle(block)
    const px = Math.round(Number.parseFloat(fontSize))
    while (block.parentElement && getComputedStyle(block).display === 'inline') {
      block = block.parentElement
    }
    const { width, height } = block.getBoundingClientRect()
    const isSeen = width > 1 && height > 1 && getComputedStyle(block).visibility === 'visible'
    if (isSeen && px > (blocks.get(block)?.px ?? 0)) {
      blocks.set(block, { px, isStrong: Number(fontWeight) >= 600 })
    }
  }
  return {
    texts: [...blocks].flatMap(([block, letters]) => {
      const text = words(block)
      return text === null ? [] : { text, ...letters }
    }),
    title: words(layer?.querySelector('h1')),
    digits: words(layer?.querySelector('.digits')),
    counts: words(layer?.querySelector('.cue-line .quiet')),
  }
}
