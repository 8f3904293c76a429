// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { REACH_PATHS, readReachCode } from '../../../shared/features/network/reach.ts'
import { type ReachPage, reachPage } from '../../../shared/join-page/pages/reach-page.ts'
import { senderOf } from '../../network/ip-address.ts'
import { machineOf } from '../../network/seen-network.ts'
import type { Parts } from '../parts.ts'
import type { ReachChecks } from '../reach/reach-checks.ts'
import { deskIdOf } from './desk-routes.ts'
import { sendPage } from './send-page.ts'

const STATUS: Record<ReachPage['kind'], number> = {
  loads: 200,
  itself: 200,
  used: 410,
  unknown: 404,
  'in-line': 429,
}
// By then who waits now has had their turn.
const RETRY_AFTER_S = 10
// One dot that nobody sees: that it was fetched tells that the page arrived.
const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'

type PhoneRequest = FastifyRequest<{ Params: { code: string; mark: string } }>

/** The page by which a phone shows that it reaches the hub, and how a desk waits for one. */
export function addReachRoutes(server: FastifyInstance, parts: Parts, checks: ReachChecks): void {
  const { phone, desk } = REACH_PATHS
  server.post(desk, (request, reply) => {
    const deskId = deskIdOf(parts, request.cookies, request)
    if (deskId === null) return reply.code(403).send({ title: 'no-key' })
    return reply.code(201).send(checks.begin(deskId, parts.hub.presence.joinBase))
  })
  server.get<{ Params: { id: string } }>(`${desk}/:id`, async (request, reply) => {
    const deskId = deskIdOf(parts, request.cookies, request)
    const reach = deskId === null ? null : await checks.look(request.params.id, deskId)
    return reach ?? reply.code(404).send({ title: 'unknown-wait' })
  })
  server.get(`${phone}/:code`, (request: PhoneRequest, reply) => {
    const sender = senderOf(request.ip)
    if (parts.wrongKeys.allows(sender, parts.hub.now())) return answerPhone(request, reply)
    // Who guesses may share the address with the phone that scanned: its turn comes, too.
    const turn = parts.reachLine.wait(sender)
    if (turn === null) return sendReach(request, reply, { kind: 'in-line' })
    return turn.then(() => answerPhone(request, reply))
  })
  function answerPhone(request: PhoneRequest, reply: FastifyReply): FastifyReply {
    const code = readReachCode(request.params.code)
    const isDesk = deskIdOf(parts, request.cookies, request) !== null
    const asked = checks.asked(code, machineOf(request), isDesk)
    if (asked.kind === 'unknown') parts.wrongKeys.count(senderOf(request.ip), parts.hub.now())
    return sendReach(request, reply, asked)
  }
  function sendReach(request: PhoneRequest, reply: FastifyReply, told: ReachPage): FastifyReply {
    const path = `${phone}/${encodeURIComponent(readReachCode(request.params.code))}`
    if (told.kind === 'in-line') reply.header('Retry-After', RETRY_AFTER_S)
    return sendPage(parts, request, reply, STATUS[told.kind], (page) =>
      reachPage({ ...page, path, ...told }),
    )
  }
  server.get(`${phone}/:code/:mark`, (request: PhoneRequest, reply) => {
    const { code, mark } = request.params
    const isLoaded = checks.loaded(code, mark, machineOf(request))
    return reply
      .code(isLoaded ? 200 : 404)
      .type('image/svg+xml')
      .send(DOT)
  })
}
