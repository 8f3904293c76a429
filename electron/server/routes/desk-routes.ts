// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { senderOf } from '../../network/ip-address.ts'
import type { Parts } from '../parts.ts'
import { type Asking, type Cookies, cookieName, cookieValues } from '../senders/cookies.ts'
import { isInTls } from '../tls-entrance.ts'

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
    if (secret === undefined && wasWithdrawn(parts, request)) {
      return problem(reply, 410, 'withdrawn', 'Another desk has withdrawn the access of this one.')
    }
    if (secret === undefined) return problem(reply, 403, 'no-key', 'This desk has no key yet.')
    return keepSecret(request, reply, secret).code(204).send()
  })
  server.post('/desk/key', (request, reply) => exchangeKey(parts, request, reply))
  server.post('/desk/keys', (request, reply) => {
    const deskId = deskIdOf(parts, request.cookies, request)
    return deskId === null
      ? problem(reply, 403, 'no-key', 'Only a desk lets another desk in.')
      : reply.code(201).send({ key: parts.desks.newOneTimeKey(deskId) })
  })
  server.get('/desk/desks', (request, reply) => sendDesks(parts, request, reply))
  server.post('/desk/desks/withdraw', (request, reply) => withdraw(parts, request, reply))
}

function wasWithdrawn({ desks }: Parts, request: FastifyRequest): boolean {
  const values = cookieValues(DESK_COOKIE, request.cookies, request)
  return values.some((secret) => desks.isWithdrawn(secret))
}

/** The desks that were let in, for one of them. */
function sendDesks(parts: Parts, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { hub } = parts
  const own = deskIdOf(parts, request.cookies, request)
  if (own === null) return problem(reply, 403, 'no-key', 'Only a desk is told of the others.')
  const linked = hub.linkedDesks()
  const desks = parts.desks.deskIds().map((id) => {
    return { id, number: hub.deskNumber(id), isYou: id === own, isLinked: linked.has(id) }
  })
  return reply.send({ desks })
}

const WithdrawBody = z.object({ id: z.string().check(z.maxLength(64)) })

/** Shuts out another desk, and ends its links: it hears why when it asks again. */
function withdraw(parts: Parts, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const own = deskIdOf(parts, request.cookies, request)
  if (own === null) return problem(reply, 403, 'no-key', 'Only a desk shuts out another.')
  const body = WithdrawBody.safeParse(request.body)
  const id = body.success ? body.data.id : ''
  if (id === own) return problem(reply, 409, 'own-desk', 'A desk can’t shut out itself.')
  if (!parts.desks.withdraw(id)) return problem(reply, 404, 'unknown-desk', 'No such desk is in.')
  parts.hub.closeDesk(id)
  return reply.code(204).send()
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
    hub.presence.codeWasWrong('desk', sender)
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
    secure: isInTls(request.socket),
    sameSite: 'strict',
    maxAge: DESK_COOKIE_LIVES_S,
  })
}

/** An error as `application/problem+json` (RFC 9457). */
function problem(reply: FastifyReply, status: number, title: string, detail: string) {
  return reply.code(status).type('application/problem+json').send({ status, title, detail })
}
