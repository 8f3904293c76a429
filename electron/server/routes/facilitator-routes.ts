// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { Id } from '../../../shared/features/command-definition.ts'
import { FACILITATOR_PATHS } from '../../../shared/features/facilitators/paths.ts'
import {
  letInPage,
  type NotLetIn,
  notLetInPage,
} from '../../../shared/join-page/pages/let-in-page.ts'
import { idOf } from '../../hub/access/id-of.ts'
import { senderOf } from '../../network/ip-address.ts'
import type { Parts } from '../parts.ts'
import { facilitatorCookie, facilitatorOf } from '../senders/facilitator.ts'
import { isInTls } from '../tls-entrance.ts'
import { deskIdOf } from './desk-routes.ts'
import { sendPage } from './send-page.ts'

// Nothing about a facilitator outlives the day.
const COOKIE_LIVES_S = 24 * 3_600

const STATUS: Record<NotLetIn, number> = {
  unknown: 403,
  withdrawn: 410,
  'wrong-key': 403,
  'too-many': 429,
}

const KeysBody = z.object({ roomIds: z.array(Id).check(z.minLength(1), z.maxLength(60)) })
const KeyBody = z.object({ key: z.string() })

/** A facilitator's page, and the exchange of a one-time key for a cookie. */
export function addFacilitatorRoutes(server: FastifyInstance, parts: Parts): void {
  const { page, letIn, keys } = FACILITATOR_PATHS
  server.post(keys, (request, reply) => makeKey(parts, request, reply))
  server.get(page, (request, reply) => {
    const facilitator = facilitatorOf(parts, request.cookies, request)
    if (facilitator?.isIn) {
      return reply.type('text/html; charset=utf-8').send(parts.pages.facilitator)
    }
    return notLetIn(parts, request, reply, facilitator ? 'withdrawn' : 'unknown')
  })
  server.get(letIn, (request, reply) =>
    sendPage(parts, request, reply, 200, letInPage, 'facilitator let in'),
  )
  server.post(letIn, (request, reply) => {
    const body = KeyBody.safeParse(request.body)
    return exchange(parts, request, reply, body.success ? body.data.key.trim() : '')
  })
}

/** A desk asks for a key that lets one phone in, for these rooms. */
function makeKey(parts: Parts, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const deskId = deskIdOf(parts, request.cookies, request)
  if (deskId === null) return reply.code(403).send({ title: 'no-key' })
  const body = KeysBody.safeParse(request.body)
  if (!body.success) return reply.code(400).send({ title: 'malformed' })
  const { roomIds } = body.data
  const { hub, facilitatorKeys } = parts
  const key = facilitatorKeys.newOneTimeKey({ roomIds, deskId, day: hub.opened }, hub.now())
  return reply.code(201).send({ key })
}

/** What the key lets in for; nothing once the desk that made it is let in no more. */
function invitationOf({ facilitatorKeys, desks, hub }: Parts, key: string) {
  const invitation = facilitatorKeys.invitationOf(key, hub.opened, hub.now())
  return invitation && desks.deskIds().includes(invitation.deskId) ? invitation : null
}

function exchange(
  parts: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
  key: string,
): FastifyReply {
  const { hub, secrets, facilitatorKeys } = parts
  const invitation = invitationOf(parts, key)
  if (!invitation) return wrongKey(parts, request, reply)
  const secret = secrets.newSecret()
  const by = { kind: 'desk', deskId: invitation.deskId } as const
  const { roomIds } = invitation
  const facilitatorId = idOf(secret, secrets)
  const answer = hub.submit(by, secrets.newSecret(), { type: 'letIn', facilitatorId, roomIds })
  // A room that the day has no more, or a disk that is full: the desk makes another.
  if ('refusal' in answer) return notLetIn(parts, request, reply, 'wrong-key')
  facilitatorKeys.spend(key)
  hub.broadcastAfter(by)
  reply.setCookie(facilitatorCookie(request), secret, {
    path: '/',
    httpOnly: true,
    secure: isInTls(request.socket),
    sameSite: 'lax',
    maxAge: COOKIE_LIVES_S,
  })
  return reply.redirect(FACILITATOR_PATHS.page, 303)
}

function wrongKey(parts: Parts, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { hub, wrongKeys } = parts
  const sender = senderOf(request.ip)
  const now = hub.now()
  const mayGuess = wrongKeys.allows(sender, now)
  wrongKeys.count(sender, now)
  hub.presence.codeWasWrong('facilitator', sender)
  return notLetIn(parts, request, reply, mayGuess ? 'wrong-key' : 'too-many')
}

function notLetIn(
  parts: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
  why: NotLetIn,
): FastifyReply {
  const path = FACILITATOR_PATHS.page
  return sendPage(parts, request, reply, STATUS[why], (page) =>
    notLetInPage({ ...page, path, why }),
  )
}
