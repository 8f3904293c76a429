// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { JuryCodeProblem } from '../../../shared/features/jury/code-words.ts'
import { juryCodePage } from '../../../shared/join-page/pages/jury-code-page.ts'
import { senderOf } from '../../network/ip-address.ts'
import type { Parts } from '../parts.ts'
import { type PageParts, sendPage } from './join-routes.ts'

// Longer than any code with its gaps: what is more was never meant as one.
const LONGEST_RETYPED = 24
// By then one more guess is allowed.
const RETRY_AFTER_S = 60

type Coded = { Querystring: { code?: string }; Params: { code: string } }

/** The page on which a juror types a code, and the sheets that a code opens, on any device. */
export function addJuryRoutes(server: FastifyInstance, parts: Parts): void {
  server.get<Coded>('/j', (request, reply) => {
    const { code } = request.query
    return code === undefined
      ? sendEnterCode(parts, request, reply, 200, { problem: null, typed: '' })
      : reply.redirect(`/J/${encodeURIComponent(code)}`, 303)
  })
  server.get<Coded>('/j/:code', (request, reply) => {
    const { hub, jurorCodes, pages } = parts
    const { code } = request.params
    // Before it is looked for: tablets that still ask for theirs are no guesses. Their page goes by it.
    if (isWiped(parts)) {
      return sendEnterCode(parts, request, reply, 410, { problem: 'wiped', typed: '' })
    }
    const found = jurorCodes.look(code, senderOf(request.ip), hub.now())
    if (typeof found === 'object') return reply.type('text/html; charset=utf-8').send(pages.jury)
    if (found === 'unknown-code') {
      const typed = code.slice(0, LONGEST_RETYPED)
      return sendEnterCode(parts, request, reply, 404, { problem: found, typed })
    }
    reply.header('Retry-After', RETRY_AFTER_S)
    return sendEnterCode(parts, request, reply, 429, { problem: found, typed: '' })
  })
}

/** What jurors filled in is gone; a rehearsal that a desk began on such a day has jurors of its own. */
function isWiped({ hub }: Parts): boolean {
  return hub.wiping.info.receipt !== null && hub.playback.kind !== 'rehearsal'
}

function sendEnterCode(
  parts: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  tried: { problem: JuryCodeProblem | null; typed: string },
): FastifyReply {
  const isRehearsal = parts.hub.playback.kind !== 'real'
  const make = (page: PageParts) => juryCodePage({ ...page, isRehearsal, ...tried })
  return sendPage(parts, request, reply, status, make, tried.typed ? null : `jury ${status}`)
}

/** The juror whose link it is, by the code in its address; `null`: it lets nobody in. */
export function jurorIdOf(
  { hub, jurorCodes }: Pick<Parts, 'hub' | 'jurorCodes'>,
  request: IncomingMessage,
): string | null {
  const code = new URLSearchParams((request.url ?? '').split('?')[1]).get('code') ?? ''
  const found = jurorCodes.look(code, senderOf(request.socket.remoteAddress), hub.now())
  return typeof found === 'object' ? found.jurorId : null
}
