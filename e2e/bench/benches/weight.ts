// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from 'node:zlib'
import { newFolder, STAATSPRINT, startHub } from '../../processes/hub-process.ts'
import { type Result, resultsOf } from '../result.ts'

// The peer's timer page weighs 368 kB.
const BARS_KB = { join: 30, display: 140, desk: 300 }

/** What a browser fetches until a page can be used, as it goes over the wire. */
export async function weight(): Promise<Result[]> {
  const result = resultsOf('weight')
  const hub = await startHub([
    ...['--day', STAATSPRINT, '--data', newFolder(), '--host', '127.0.0.1', '--port', '0'],
    ...['--rehearse-at', '2024-03-13T10:41'],
  ])
  const pages = { join: '/T/K7QM', display: '/display', desk: '/desk' }
  const results: Result[] = []
  for (const [name, path] of Object.entries(pages)) {
    const bytes = await weightOf(new URL(path, hub.join))
    const bar = Object.entries(BARS_KB).find(([page]) => page === name)?.[1] ?? null
    results.push(result(name, 'gzip kB to a usable page', bytes / 1_000, bar))
  }
  await hub.stop()
  return results
}

/** The page with its scripts, styles and what those name in turn. */
async function weightOf(page: URL): Promise<number> {
  const seen = new Set<string>()
  const weigh = async (url: URL): Promise<number> => {
    if (seen.has(url.href)) return 0
    seen.add(url.href)
    const answer = await fetch(url)
    const bytes = Buffer.from(await answer.arrayBuffer())
    const type = answer.headers.get('content-type') ?? ''
    if (!/html|javascript|css/.test(type)) return bytes.length
    const named = bytes
      .toString()
      .matchAll(/["'(]((?:\/assets\/|\.\/)[\w.-]+\.(?:js|css|woff2|svg))["')]/g)
    const parts = await Promise.all(
      Array.from(named, ([, path]) => weigh(new URL(path ?? '', url))),
    )
    return gzipSync(bytes, { level: 9 }).length + parts.reduce((sum, part) => sum + part, 0)
  }
  return weigh(page)
}
