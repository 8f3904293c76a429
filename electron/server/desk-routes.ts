// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { senderOf } from '../network/ip-address.ts'
import type { Parts } from './server.ts'

const DESK_COOKIE = 'zaalscherm-desk'
// Longer than the longest event day with its evening before.
const DESK_COOKIE_LIVES_S = 7 * 24 * 3_600

const KeyBody = z.object({ key: z.string().check(z.minLength(1), z.maxLength(200)) })

type Cookies = Record<string, string | undefined>

/** The desk that a request's cookies name, or `null`. */
export function deskIdOf({ desks }: Pick<Parts, 'desks'>, cookies: Cookies): string | null {
  return desks.deskIdOf(cookies[DESK_COOKIE])
}

/** The desk's page, and the exchange of its one-time key for a cookie. */
export function addDeskRoutes(server: FastifyInstance, parts: Parts): void {
  server.get('/desk', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(parts.pages.desk),
  )
  server.get('/desk/key', (request, reply) =>
    deskIdOf(parts, request.cookies) === null
      ? problem(reply, 403, 'no-key', 'This desk has no key yet.')
      : reply.code(204).send(),
  )
  server.post('/desk/key', (request, reply) => exchangeKey(parts, request, reply))
  server.post('/desk/keys', (request, reply) =>
    deskIdOf(parts, request.cookies) === null
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
  return reply
    .setCookie(DESK_COOKIE, secret, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      maxAge: DESK_COOKIE_LIVES_S,
    })
    .code(204)
    .send()
}

/** An error as `application/problem+json` (RFC 9457). */
function problem(reply: FastifyReply, status: number, title: string, detail: string) {
  return reply.code(status).type('application/problem+json').send({ status, title, detail })
}
