// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Secrets } from '../hub/ports.ts'
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
  /** `none`: it showed no secret at all, so this one is new. */
  from: 'cookie' | 'page' | 'none'
}

/** The phone that sent a request, with a new secret for one that showed none. */
export function phoneOf(request: FastifyRequest, secrets: Secrets): Phone {
  const kept = keptBy(request, request.cookies)
  if (kept) return { secret: kept, from: 'cookie' }
  const carried = Reflect.get(Object(request.body), 'phone')
  return typeof carried === 'string' && SECRET.test(carried)
    ? { secret: carried, from: 'page' }
    : { secret: secrets.newSecret(), from: 'none' }
}

/** The secret of the phone that asks for a link, or `null`. */
export function phoneOfLink(request: IncomingMessage, cookies: Cookies): string | null {
  return keptBy(request, cookies) ?? keyOf(request)
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
    sameSite: 'lax',
    maxAge: COOKIE_LIVES_S,
  })
}
