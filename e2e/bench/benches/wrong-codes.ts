// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { FACILITATOR_PATHS } from '../../../shared/features/facilitators/paths.ts'
import { JURY_PATHS } from '../../../shared/features/jury/paths.ts'
import { median, quantile, type Result, resultsOf } from '../result.ts'
import { openVenue, pressOften } from '../surfaces/venue.ts'

const GUESSES = 10_000
const WITHIN_MS = 60_000
const DESK_BAR_MS = 100
// A facilitator's hurry; the hub takes ten a second from one desk.
const EVERY_MS = 130
// Of the machine's own network, each a sender of its own to the hub.
const AGENTS = Array.from({ length: 10 }, (_, index) => {
  return new Agent({ keepAlive: true, maxSockets: 20, localAddress: `127.0.0.${10 + index}` })
})

/** 10,000 wrong keys and codes of all kinds within a minute: who gets in, and what the desk feels. */
export async function wrongCodes(): Promise<Result[]> {
  const result = resultsOf('wrong-codes')
  const venue = await openVenue({ displays: 10, phones: 0, as: 'raw' })
  let isLost = false
  venue.desk.socket.once('close', () => {
    isLost = true
  })
  await pressOften(venue.desk, 10, EVERY_MS)
  const guessing = guessAll(venue.hub.join)
  const isOver = guessing.then(() => true)
  const tookMs: number[] = []
  while (!isLost && !(await Promise.race([isOver, pause(EVERY_MS, false)]))) {
    const [pressed] = await pressOften(venue.desk, 1, 0)
    if (pressed) tookMs.push(pressed.acknowledgedAt - pressed.sentAt)
  }
  const { inside, refused, seconds } = await guessing
  const lost = Number(isLost)
  await venue.close()
  const name = `${GUESSES} in a minute`
  return [
    result(name, 'let in', inside, 0),
    result(name, 'without a refusal in words', GUESSES - inside - refused, 0),
    result(name, 'it took s', seconds, null),
    result(name, 'desk links lost', lost, 0),
    result(name, 'keys at the desk', tookMs.length, null),
    result(name, 'key at the desk p50 ms', median(tookMs), null),
    result(name, 'key at the desk p99 ms', quantile(tookMs, 0.99), null),
    result(name, 'key at the desk, worst ms', quantile(tookMs, 1), DESK_BAR_MS),
  ]
}

async function guessAll(base: string) {
  const began = performance.now()
  const statuses: Promise<number>[] = []
  for (let index = 0; index < GUESSES; index += 1) {
    const dueMs = (index * WITHIN_MS) / GUESSES - (performance.now() - began)
    if (dueMs > 0) await pause(dueMs)
    statuses.push(guess(base, index))
  }
  const answered = await Promise.all(statuses)
  return {
    inside: answered.filter((status) => status >= 200 && status < 400).length,
    refused: answered.filter((status) => status >= 400).length,
    seconds: (performance.now() - began) / 1_000,
  }
}

/** One wrong key or code, each kind in turn; gives the status, 0 where the hub broke off. */
async function guess(base: string, index: number): Promise<number> {
  const made = randomBytes(24).toString('base64url')
  const body = JSON.stringify({ key: made })
  const ways = [
    { method: 'POST', path: '/desk/key', body },
    { method: 'POST', path: FACILITATOR_PATHS.letIn, body },
    { method: 'POST', path: JURY_PATHS.code, body: JSON.stringify({ code: made.slice(0, 8) }) },
    { method: 'GET', path: `/T/${made.slice(0, 6)}`, body: '' },
  ]
  const {
    method,
    path,
    body: said,
  } = ways[index % ways.length] ?? { method: '', path: '', body: '' }
  const agent = AGENTS[index % AGENTS.length]
  const headers = said === '' ? {} : { 'content-type': 'application/json' }
  const asking = request(new URL(path, base), { method, headers, ...(agent && { agent }) })
  try {
    asking.end(said)
    const [answer] = await once(asking, 'response')
    answer.resume()
    await once(answer, 'end')
    return answer.statusCode
  } catch {
    return 0
  }
}
