// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import type { AttendeeCommand } from '../../../shared/features/commands.ts'
import { median, quantile, type Result, resultsOf } from '../result.ts'
import { countOf, RACE_AT, raceFirstPart } from '../surfaces/raced.ts'
import { CODE, DAY, openVenue, pressOften } from '../surfaces/venue.ts'

// A press of a key is felt to be answered at once up to here.
const DESK_BAR_MS = 100
const PHONES = 500
const WALLS = 40
const WITHIN_MS = 60_000
// A facilitator's hurry; the hub takes ten a second from one desk.
const EVERY_MS = 130

/** What each phone presses once it has joined. */
const PRESSES: AttendeeCommand[] = [
  countOf(41),
  { type: 'callHelp' },
  countOf(44),
  { type: 'cancelHelp' },
  { type: 'callHelp' },
]

/** What the desk feels of a hall whose teams count, call for help and think again, all in a minute. */
export async function crowdCalls(): Promise<Result[]> {
  const result = resultsOf('crowd-calls')
  const hubArgs = ['--port', '0', '--rehearse-at', RACE_AT]
  const venue = await openVenue({ displays: WALLS, phones: 0, as: 'product', hubArgs })
  await raceFirstPart(venue.hub.join, venue.desk)
  await pressOften(venue.desk, 10, EVERY_MS)
  const scanning = venue.phones.scan({
    ...{ base: venue.hub.join, code: CODE, count: PHONES, overMs: WITHIN_MS, presses: PRESSES },
    teamIds: DAY.teams.map(({ id }) => id),
  })
  const isOver = scanning.then(() => true)
  const tookMs: number[] = []
  while (!(await Promise.race([isOver, pause(EVERY_MS, false)]))) {
    const [pressed] = await pressOften(venue.desk, 1, 0)
    if (pressed) tookMs.push(pressed.acknowledgedAt - pressed.sentAt)
  }
  const { joinMs, pressMs } = await scanning
  await venue.close()
  const name = `${PHONES} phones in ${WITHIN_MS / 1_000} s`
  return [
    result(name, 'lost', PHONES * PRESSES.length - pressMs.length + PHONES - joinMs.length, 0),
    result(name, 'key at the desk p50 ms', median(tookMs), null),
    result(name, 'key at the desk p99 ms', quantile(tookMs, 0.99), DESK_BAR_MS),
    result(name, 'key at the desk, worst ms', quantile(tookMs, 1), null),
    result(name, 'press of a phone p99 ms', quantile(pressMs, 0.99), null),
  ]
}
