// SPDX-License-Identifier: EUPL-1.2
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { FACILITATOR_PATHS } from '../../../shared/features/facilitators/paths.ts'
import { JURY_PATHS } from '../../../shared/features/jury/paths.ts'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import {
  carryOut,
  facilitatorAddress,
  rawDesk,
  rawFacilitator,
  rawJuror,
} from '../../processes/raw-device.ts'
import { type Result, resultsOf } from '../result.ts'

// The peer's timer page weighs 368 kB.
const BARS_KB = { join: 30, display: 140, desk: 300, jury: 112, facilitator: 106 }

const JUROR_CODE = 'GGGGWWWW'

/** What a browser fetches until a page can be used, as it goes over the wire. */
export async function weight(): Promise<Result[]> {
  const result = resultsOf('weight')
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
  const desk = await rawDesk(hub)
  await carryOut(desk, {
    type: 'addJurors',
    jurors: [{ jurorId: 'first', code: JUROR_CODE }],
  })
  const address = await facilitatorAddress(hub, desk, ['zaal-2'])
  const { cookie } = await rawFacilitator(hub, address)
  const juror = await rawJuror(hub, JUROR_CODE)
  const pages = {
    join: '/T/K7QM',
    display: '/display',
    desk: '/desk',
    jury: `${JURY_PATHS.sheets}/1`,
    facilitator: FACILITATOR_PATHS.page,
  }
  const results: Result[] = []
  for (const [name, path] of Object.entries(pages)) {
    const bytes = await weightOf(new URL(path, hub.join), `${cookie}; ${juror.cookie}`)
    const bar = Object.entries(BARS_KB).find(([page]) => page === name)?.[1] ?? null
    results.push(result(name, 'gzip kB to a usable page', bytes / 1_000, bar))
  }
  await hub.stop()
  return results
}

/** What is loaded only once it is asked for, such as the desk's pages, and where a page names that. */
const LATER = /\bimport\((["'`])[^"'`]*\1\)|<meta name="(?:scenes|carry-out)"[^>]*>/g

/** The page with its scripts, styles and what those name in turn, but for what is loaded later. */
async function weightOf(page: URL, cookie: string): Promise<number> {
  const seen = new Set<string>()
  const weigh = async (url: URL): Promise<number> => {
    if (seen.has(url.href)) return 0
    seen.add(url.href)
    const { status, type, sent, body } = await fetched(url, cookie)
    if (status !== 200) throw new Error(`${url.pathname} answered ${status}`)
    if (!/html|javascript|css/.test(type)) return sent
    const named = body
      .toString()
      .replaceAll(LATER, '')
      .matchAll(/["'(]((?:\/assets\/|\.\/)[\w.-]+\.(?:js|css|woff2|svg))["')]/g)
    const parts = await Promise.all(
      Array.from(named, ([, path]) => weigh(new URL(path ?? '', url))),
    )
    return parts.reduce((sum, part) => sum + part, sent)
  }
  return weigh(page)
}

/** An answer as a browser asks for it: how many bytes were sent, and what they stand for. */
async function fetched(
  url: URL,
  cookie: string,
): Promise<{ status: number | undefined; type: string; sent: number; body: Buffer }> {
  const headers = { 'accept-encoding': 'gzip', cookie }
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers }, resolve).on('error', reject)
  })
  const bytes = await buffer(answer)
  const isPacked = answer.headers['content-encoding'] === 'gzip'
  const type = answer.headers['content-type'] ?? ''
  const status = answer.statusCode
  return { status, type, sent: bytes.length, body: isPacked ? gunzipSync(bytes) : bytes }
}
