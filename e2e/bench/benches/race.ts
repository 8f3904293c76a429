// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from 'playwright'
import { LINK_PATHS } from '../../../shared/protocol/version.ts'
import { bringChromium, CHROMIUM_ARGS } from '../../chromium.ts'
import { machineNow } from '../../processes/node-ports.ts'
import { cookieOf, RawLink, socketOf } from '../../processes/raw-link.ts'
import { median, quantile, type Result, resultsOf } from '../result.ts'
import { countOf, RACE_AT, raceFirstPart } from '../surfaces/raced.ts'
import { CODE, openVenue, TEAM_IDS } from '../surfaces/venue.ts'

const WALLS = 40
const PHONES = 6
const COUNTS = 60
const BAR_MS = 300
// Bars that grow have come to rest, and no phone sends more than it may in a row.
const BETWEEN_MS = 700
const FAR_AWAY = Date.parse('2100-01-01')

/**
 * From a count that leaves a phone to the view on the slowest of forty walls, and to the frame of one
 * more, in Chromium, that shows it beside its bar.
 */
export async function race(): Promise<Result[]> {
  const venue = await openVenue({
    ...{ displays: WALLS, phones: 0, as: 'raw' },
    hubArgs: ['--port', '0', '--rehearse-at', RACE_AT, '--display-in', 'zaal-2'],
  })
  const { hub, walls, desk } = venue
  await raceFirstPart(hub.join, desk)
  const phones: RawLink[] = []
  for (let index = 0; index < PHONES; index += 1) phones.push(await joined(hub.join, index))
  const browser = await chromium.launch({ executablePath: bringChromium(), args: CHROMIUM_ARGS })
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  await page.goto(hub.display)
  await page.waitForSelector('.race-bars')
  await page.evaluate(watchCounts)
  await pause(BETWEEN_MS)
  const sent = await count(phones, walls, page)
  await browser.close()
  for (const phone of phones) phone.close()
  await venue.close()
  const toWalls = sent.map(({ wallsMs }) => wallsMs)
  const toFrame = sent.map(({ paintedMs }) => paintedMs)
  const result = resultsOf('race')
  return [
    result(`${WALLS} walls`, 'count to slowest wall p50 ms', median(toWalls), null),
    result(`${WALLS} walls`, 'count to slowest wall p99 ms', quantile(toWalls, 0.99), BAR_MS),
    result('a wall in Chromium', 'count to painted bar p50 ms', median(toFrame), null),
    result('a wall in Chromium', 'count to painted bar p99 ms', quantile(toFrame, 0.99), BAR_MS),
  ]
}

async function joined(base: string, index: number): Promise<RawLink> {
  const page = await fetch(new URL(`/T/${CODE}`, base))
  const cookie = cookieOf(page) ?? ''
  const link = await RawLink.open(socketOf(base, `${LINK_PATHS.attendee}?code=${CODE}`), { cookie })
  const teamId = TEAM_IDS[index % TEAM_IDS.length] ?? ''
  const command = { type: 'join', teamId, displayName: null } as const
  link.say({ type: 'command', commandId: 'join', expiresAt: FAR_AWAY, command })
  await link.taken('join')
  return link
}

type Sent = { wallsMs: number; paintedMs: number }

/** Counts by one phone after the other, each once all walls have the one before. */
async function count(
  phones: readonly RawLink[],
  walls: Awaited<ReturnType<typeof openVenue>>['walls'],
  page: Page,
): Promise<Sent[]> {
  const sent: Sent[] = []
  await walls.tell()
  for (let index = 0; index < COUNTS; index += 1) {
    const phone = phones[index % phones.length]
    if (!phone) throw new Error('nobody counts')
    const typed = 100 + index
    const commandId = `count-${index}`
    const [sentAt, sentOn] = [machineNow(), Date.now()]
    phone.say({ type: 'command', commandId, expiresAt: FAR_AWAY, command: countOf(typed) })
    const { seq } = await phone.taken(commandId)
    const painted = await page.waitForFunction(
      (wanted) => Reflect.get(window, 'painted')[wanted],
      String(typed),
    )
    await pause(BETWEEN_MS)
    const view = (await walls.tell()).views.find((one) => one.seq === seq)
    if (view?.count !== WALLS) throw new Error(`${view?.count ?? 0} walls heard of count ${index}`)
    sent.push({
      wallsMs: view.lastAt - sentAt,
      paintedMs: Number(await painted.jsonValue()) - sentOn,
    })
  }
  return sent
}

/** Runs in the page: when the frame with each count was handed to the screen, on the wall clock. */
function watchCounts(): void {
  const painted: Record<string, number> = {}
  Reflect.set(window, 'painted', painted)
  const look = () => {
    for (const { textContent: count } of document.querySelectorAll(
      '.layer:last-child .race-count',
    )) {
      if (!count || painted[count] !== undefined) continue
      painted[count] = 0
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        painted[count] = Date.now()
      }
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
