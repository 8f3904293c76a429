// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { idOf } from '../../hub/access/id-of.ts'
import { OTHER_DAYS_ROOM } from '../../hub/links/hub-link.ts'
import { senderOf } from '../../network/ip-address.ts'
import type { Parts } from '../parts.ts'
import { isInTls } from '../tls-entrance.ts'
import { type Asking, type Cookies, cookieName } from './cookies.ts'
import { keyOf } from './link-key.ts'

const PERSON_COOKIE = 'zaalscherm-phone'
// Nothing about an attendee outlives the day.
const COOKIE_LIVES_S = 24 * 3_600
// As long as the hub's own: a shorter one could be guessed.
const SECRET = /^[\w-]{32,64}$/

/**
 * By what a phone is known: a random secret that only it has. Its cookie holds it. For a phone
 * that refuses cookies its open page does, in its forms and for its link, so that it is one
 * participant and not one for every press.
 */
export type Phone = {
  secret: string
  /** `none`: it showed no secret of this hub, so this one is new. */
  from: 'cookie' | 'page' | 'none'
}

type PhoneParts = Pick<Parts, 'hub' | 'secrets' | 'phoneSecrets'>

/** The phone that sent a request, with a new secret for one that showed none of this hub's. */
export function phoneOf(request: FastifyRequest, parts: PhoneParts): Phone {
  const kept = keptBy(request, request.cookies)
  if (kept && isKnown(kept, parts)) return { secret: kept, from: 'cookie' }
  const carried = Reflect.get(Object(request.body), 'phone')
  return typeof carried === 'string' && SECRET.test(carried) && isKnown(carried, parts)
    ? { secret: carried, from: 'page' }
    : { secret: parts.phoneSecrets.issue(), from: 'none' }
}

/** Nobody new comes by a secret that they made up; who has joined by one stays. */
function isKnown(secret: string, { hub, secrets, phoneSecrets }: PhoneParts): boolean {
  return phoneSecrets.isOurs(secret) || hub.people.hasJoined(idOf(secret, secrets))
}

/** Who and where an attendee's link is, from its secret and the code in its address. */
export function attendeeOf(parts: Parts, cookies: Cookies, request: IncomingMessage) {
  const cookie = keptBy(request, cookies)
  const secret = cookie ?? keyOf(request)
  if (secret === null) return { status: '401 Unauthorized' }
  const personId = idOf(secret, parts.secrets)
  const sender = senderOf(request.socket.remoteAddress)
  const code = new URLSearchParams((request.url ?? '').split('?')[1]).get('code') ?? ''
  const found = parts.roomCodes.look(code, { personId, sender }, parts.hub.now())
  // Let in to be told so: its page is of a day that isn't open any more, and loads itself anew.
  const isOfOtherDay = found === 'other-day'
  const roomId = isOfOtherDay ? OTHER_DAYS_ROOM : typeof found === 'object' ? found.room.id : null
  if (roomId !== null) {
    const otherwise = cookie === undefined ? 'by-itself' : 'made-up'
    const known = parts.phoneSecrets.isOurs(secret) ? 'by-page' : otherwise
    return { personId, roomId, known } as const
  }
  return { status: found === 'unknown-code' ? '404 Not Found' : '429 Too Many Requests' }
}

/** Under this hub's own name, or under the one of days that were begun before it had one. */
function keptBy(request: Asking, cookies: Cookies): string | undefined {
  return cookies[cookieName(PERSON_COOKIE, request)] || cookies[PERSON_COOKIE]
}

/** Asks a phone to keep its secret under this hub's own name, where it doesn't yet. */
export function keepPhone(request: FastifyRequest, reply: FastifyReply, { secret }: Phone): void {
  const name = cookieName(PERSON_COOKIE, request)
  if (request.cookies[name] === secret) return
  reply.setCookie(name, secret, {
    path: '/',
    httpOnly: true,
    secure: isInTls(request.socket),
    sameSite: 'lax',
    maxAge: COOKIE_LIVES_S,
  })
}
