// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Secrets } from '../hub/ports.ts'
import { keyOf } from './link-key.ts'

const PERSON_COOKIE = 'zaalscherm-phone'
// Nothing about an attendee outlives the day.
const COOKIE_LIVES_S = 24 * 3_600
// As long as the hub's own: a shorter one could be guessed.
const SECRET = /^[\w-]{32,64}$/

export type Cookies = Record<string, string | undefined>

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
  const kept = request.cookies[PERSON_COOKIE]
  if (kept) return { secret: kept, from: 'cookie' }
  const carried = Reflect.get(Object(request.body), 'phone')
  return typeof carried === 'string' && SECRET.test(carried)
    ? { secret: carried, from: 'page' }
    : { secret: secrets.newSecret(), from: 'none' }
}

/** The secret of the phone that asks for a link, or `null`. */
export function phoneOfLink(request: IncomingMessage, cookies: Cookies): string | null {
  return cookies[PERSON_COOKIE] ?? keyOf(request)
}

/** Asks a phone that showed no cookie to keep one. */
export function keepPhone(reply: FastifyReply, { secret, from }: Phone): void {
  if (from === 'cookie') return
  reply.setCookie(PERSON_COOKIE, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: COOKIE_LIVES_S,
  })
}
