// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import type { JuryCodeProblem } from '../../../shared/features/jury/code-words.ts'
import { JURY_PATHS } from '../../../shared/features/jury/paths.ts'
import { juryCodePage } from '../../../shared/join-page/pages/jury-code-page.ts'
import { ownLanguage } from '../../../shared/text.ts'
import { senderOf } from '../../network/ip-address.ts'
import type { JurorFound } from '../limits/juror-codes.ts'
import type { Parts } from '../parts.ts'
import { jurorOf, keepJuror } from '../senders/juror.ts'
import { languageOf, type PageParts, sendPage } from './send-page.ts'

// Longer than any code with its gaps: what is more was never meant as one.
const LONGEST_RETYPED = 24
// By then one more guess is allowed.
const RETRY_AFTER_S = 60

const CodeBody = z.object({ code: z.string() })
// A list where an address holds it twice.
type Query = { Querystring: { code?: string | string[] } }

/** The page on which a juror types a code, and the sheets that it opens, on any device. */
export function addJuryRoutes(server: FastifyInstance, parts: Parts): void {
  const { code: typing, sheets } = JURY_PATHS
  server.get<Query>(typing, (request, reply) => {
    const [code] = [request.query.code].flat()
    if (code !== undefined) return exchange(parts, request, reply, code)
    return sendEnterCode(parts, request, reply, 200, { problem: null, typed: '' })
  })
  server.post(typing, (request, reply) => {
    const body = CodeBody.safeParse(request.body)
    return exchange(parts, request, reply, body.success ? body.data.code : '')
  })
  // Cards that were printed before codes stood behind the `#`.
  server.get<{ Params: { code: string } }>(`${typing}/:code`, (request, reply) =>
    exchange(parts, request, reply, request.params.code),
  )
  server.get<{ Params: { number: string } }>(`${sheets}/:number`, (request, reply) => {
    const number = Number(request.params.number)
    if (isWiped(parts)) return sendWiped(parts, request, reply)
    const found = jurorOf(parts, number, request.cookies, request)
    if (typeof found === 'object') {
      keepJuror(parts, request, reply, { number, code: found.code })
      return reply.type('text/html; charset=utf-8').send(parts.pages.jury)
    }
    const problem = found === 'stranger' ? found : 'unknown-code'
    return sendEnterCode(parts, request, reply, 403, { problem, typed: '' })
  })
}

/** Lets a device in by a code, in turn where its address has guessed. */
function exchange(
  parts: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
  code: string,
): FastifyReply | Promise<FastifyReply> {
  const { hub, jurorCodes, jurorLine } = parts
  // Before it is looked for: tablets that still ask for theirs are no guesses. Their page goes by it.
  if (isWiped(parts)) return sendWiped(parts, request, reply)
  const sender = senderOf(request.ip)
  const answer = (found: JurorFound) => answerCode(parts, request, reply, code, found)
  const found = jurorCodes.look(code, sender, hub.now())
  const turn = found === 'in-line' ? jurorLine.wait(sender) : null
  if (turn === null) return answer(found)
  return turn.then(() => answer(jurorCodes.look(code, sender, hub.now(), true)))
}

/** Goes on at an address without the code, or says why not. */
function answerCode(
  parts: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
  code: string,
  found: JurorFound,
): FastifyReply {
  const { hub } = parts
  const juror = typeof found === 'object' ? hub.people.juror(found.jurorId) : null
  if (juror?.code) {
    const { number, code: held } = juror
    keepJuror(parts, request, reply, { number, code: held })
    return reply.redirect(`${JURY_PATHS.sheets}/${number}${languageQuery(parts, request)}`, 303)
  }
  if (found !== 'in-line') {
    const typed = code.slice(0, LONGEST_RETYPED)
    return sendEnterCode(parts, request, reply, 404, { problem: 'unknown-code', typed })
  }
  reply.header('Retry-After', RETRY_AFTER_S)
  return sendEnterCode(parts, request, reply, 429, { problem: 'too-many', typed: '' })
}

/** The language that was chosen on the page of codes is the sheets' as well. */
function languageQuery(parts: Parts, request: FastifyRequest): string {
  const language = languageOf(parts, request)
  return language === ownLanguage(parts.hub.day.language) ? '' : `?lang=${language}`
}

/** What jurors filled in is gone; a rehearsal that a desk began on such a day has jurors of its own. */
function isWiped({ hub }: Parts): boolean {
  return hub.wiping.info.receipt !== null && hub.playback.kind !== 'rehearsal'
}

function sendWiped(parts: Parts, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendEnterCode(parts, request, reply, 410, { problem: 'wiped', typed: '' })
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
  const sameFor = tried.typed ? null : `jury ${tried.problem}`
  return sendPage(parts, request, reply, status, make, sameFor)
}
