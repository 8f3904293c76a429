// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { PAGES_HOST, SCHEME } from '../../../shared/native-bridge.ts'
import { inlineScriptSources } from '../../machine/inline-scripts.ts'
import { APP_ORIGIN } from '../../network/origin.ts'
import { pagePolicy } from './page-policy.ts'

const MEDIA_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** The page of display `number` of this machine, from 1, which links to the hub at `hubOrigin`. */
export function displayPage(hubOrigin: string, number = 1): string {
  const url = new URL(`${APP_ORIGIN}/display/index.html`)
  url.searchParams.set('hub', hubOrigin)
  if (number > 1) url.searchParams.set('screen', String(number))
  return url.href
}

/** Which of the displays of this machine a {@link displayPage} is. */
export function displayNumber(page: string): number {
  return Number(URL.parse(page)?.searchParams.get('screen') ?? 1)
}

/** Is this one of our own pages, and not a page from elsewhere that got into the window? */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === `${SCHEME}:` && url.host === PAGES_HOST
}

/** Is it one in a window's main frame? Whoever frames it may read what it is told. */
export function isOwnFrame<Frame extends { url: string; parent: unknown }>(
  frame: Frame | null,
): frame is Frame {
  return frame !== null && frame.parent === null && isOwnPage(frame.url)
}

/**
 * Every path that may be asked for, with its file. What isn't in it doesn't exist, so no
 * path can climb out of the folder.
 */
export function pageFiles(folder: string, path = ''): Map<string, string> {
  const files = new Map<string, string>()
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const at = join(folder, entry.name)
    const below = `${path}/${entry.name}`
    if (entry.isFile()) files.set(below, at)
    if (entry.isDirectory()) for (const [key, file] of pageFiles(at, below)) files.set(key, file)
  }
  return files
}

/** Answers `app://` requests from `files`. */
export function answerPages(
  files: ReadonlyMap<string, string>,
): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET' || !isOwnPage(url)) return new Response(null, { status: 405 })
    const file = files.get(new URL(url).pathname)
    const mediaType = file && MEDIA_TYPES[extname(file)]
    if (!file || !mediaType) return new Response(null, { status: 404 })
    const body = await readFile(file)
    const scripts = extname(file) === '.html' ? inlineScriptSources(body.toString()) : []
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': mediaType,
        'content-security-policy': pagePolicy(scripts),
        'x-content-type-options': 'nosniff',
      },
    })
  }
}
