// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { senderOf } from '../network/ip-address.ts'
import { type Asking, type Cookies, cookieName, cookieValues } from './cookies.ts'
import type { Parts } from './server.ts'

const DESK_COOKIE = 'zaalscherm-desk'
// Longer than the longest event day with its evening before.
const DESK_COOKIE_LIVES_S = 7 * 24 * 3_600

const KeyBody = z.object({ key: z.string().check(z.minLength(1), z.maxLength(200)) })

/** The desk that a request's cookies name, or `null`. */
export function deskIdOf(
  parts: Pick<Parts, 'desks'>,
  cookies: Cookies,
  request: Asking,
): string | null {
  return parts.desks.deskIdOf(secretIn(parts, cookies, request))
}

/** The secret of a desk that was let in here, among those that a request brings. */
function secretIn(
  { desks }: Pick<Parts, 'desks'>,
  cookies: Cookies,
  request: Asking,
): string | undefined {
  const values = cookieValues(DESK_COOKIE, cookies, request)
  return values.find((secret) => desks.deskIdOf(secret) !== null)
}

/** The desk's page, and the exchange of its one-time key for a cookie. */
export function addDeskRoutes(server: FastifyInstance, parts: Parts): void {
  server.get('/desk', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(parts.pages.desk),
  )
  server.get('/desk/key', (request, reply) => {
    const secret = secretIn(parts, request.cookies, request)
    if (secret === undefined) return problem(reply, 403, 'no-key', 'This desk has no key yet.')
    return keepSecret(request, reply, secret).code(204).send()
  })
  server.post('/desk/key', (request, reply) => exchangeKey(parts, request, reply))
  server.post('/desk/keys', (request, reply) =>
    deskIdOf(parts, request.cookies, request) === null
      ? problem(reply, 403, 'no-key', 'Only a desk lets another desk in.')
      : reply.code(201).send({ key: parts.desks.newOneTimeKey() }),
  )
}

function exchangeKey(
  { hub, desks, wrongKeys }: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const body = KeyBody.safeParse(request.body)
  const secret = body.success ? desks.exchange(body.data.key) : null
  if (secret === null) {
    const now = hub.now()
    const sender = senderOf(request.ip)
    const mayGuess = wrongKeys.allows(sender, now)
    wrongKeys.count(sender, now)
    return mayGuess
      ? problem(reply, 403, 'wrong-key', 'This key is wrong, or it was used before.')
      : problem(reply, 429, 'too-many', 'Too many wrong keys; wait a minute.')
  }
  return keepSecret(request, reply, secret).code(204).send()
}

function keepSecret(request: FastifyRequest, reply: FastifyReply, secret: string): FastifyReply {
  return reply.setCookie(cookieName(DESK_COOKIE, request), secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    maxAge: DESK_COOKIE_LIVES_S,
  })
}

/** An error as `application/problem+json` (RFC 9457). */
function problem(reply: FastifyReply, status: number, title: string, detail: string) {
  return reply.code(status).type('application/problem+json').send({ status, title, detail })
}
