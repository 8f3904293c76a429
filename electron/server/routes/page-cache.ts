// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Instant, SECOND } from '../../../shared/instant.ts'

/** A page of HTML with the nonce of its style, ready to be sent. */
export class MadePage {
  readonly nonce: string
  readonly text: string
  private zipped: Buffer | null = null

  constructor(nonce: string, text: string) {
    this.nonce = nonce
    this.text = text
  }

  get gzipped(): Buffer {
    this.zipped ??= gzipSync(this.text, { level: 9 })
    return this.zipped
  }
}

/** Sends a page as small as whoever asks for it can read. */
export function answerWith(
  reply: FastifyReply,
  { headers }: Pick<FastifyRequest, 'headers'>,
  page: MadePage,
): FastifyReply {
  reply.type('text/html; charset=utf-8')
  const isZipped = String(headers['accept-encoding'] ?? '').includes('gzip')
  if (!isZipped) return reply.send(page.text)
  return reply.header('Content-Encoding', 'gzip').send(page.gzipped)
}

// Phones hear of joins a second later as well, and a time of day on paper is as old.
const LIVES_MS = SECOND
// One for each room and language, and a good many for people who have joined.
const MOST_PAGES = 100

/** What a page is made from, never changed in place. */
export type Sources = readonly unknown[]

/** Pages as bytes: made once a second for all who would get the same. */
export class PageCache {
  private readonly pages = new Map<string, { page: MadePage; from: Sources; at: Instant }>()

  /**
   * The page under `key`, made anew once it is too old.
   * @param from among them another object whenever something has changed that must be seen at once
   */
  get(key: string, from: Sources, now: Instant, make: () => MadePage): MadePage {
    const known = this.pages.get(key)
    if (known && isSame(known.from, from) && now - known.at < LIVES_MS) return known.page
    const page = make()
    this.pages.delete(key)
    this.pages.set(key, { page, from, at: now })
    const oldest = this.pages.keys().next().value
    if (this.pages.size > MOST_PAGES && oldest !== undefined) this.pages.delete(oldest)
    return page
  }
}

function isSame(a: Sources, b: Sources): boolean {
  return a.every((source, index) => source === b[index])
}
