// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { senderOf } from '../../network/ip-address.ts'
import type { Parts } from '../parts.ts'
import { deskIdOf } from '../routes/desk-routes.ts'
import type { Turns } from './turns.ts'

/**
 * Has all requests but a desk's take turns. What is done for one is done within its turn, so no
 * hook after this one may wait for a promise.
 * @param sendBusy answers who comes when too many wait
 */
export function addTurns(
  server: FastifyInstance,
  parts: Pick<Parts, 'desks'>,
  turns: Turns,
  sendBusy: (request: FastifyRequest, reply: FastifyReply) => void,
): void {
  const wait = (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    if (deskIdOf(parts, request.cookies, request) !== null) return done()
    const isTaken = turns.take(senderOf(request.ip), () => {
      // Who has gone meanwhile costs nothing more.
      if (request.raw.socket.destroyed) reply.hijack()
      else done()
    })
    if (!isTaken) sendBusy(request, reply)
  }
  // A form's turn comes when all of it has.
  server.addHook('onRequest', (request, reply, done) => {
    if (isRead(request)) wait(request, reply, done)
    else done()
  })
  server.addHook('preHandler', (request, reply, done) => {
    if (isRead(request)) done()
    else wait(request, reply, done)
  })
}

function isRead({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD'
}
