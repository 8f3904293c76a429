// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refusalSentence } from '../../../shared/i18n/refusals.ts'
import { reportWords } from '../../../shared/i18n/report/report.ts'
import { problemPage } from '../../../shared/join-page/pages/problem-page.ts'
import type { Refusal } from '../../../shared/state/refusal.ts'
import { SURE, wipePage } from '../../../shared/wipe-page/wipe-page.ts'
import { WIPE_PATH } from '../../../shared/wipe-page/wipe-path.ts'
import type { Parts } from '../parts.ts'
import { deskIdOf } from './desk-routes.ts'
import { type PageMaking, sendPage } from './send-page.ts'

type WipeParts = PageMaking & Pick<Parts, 'desks' | 'secrets'>

/** What a wipe takes, the button for it, and the receipt to print; for a desk. */
export function addWipeRoutes(server: FastifyInstance, parts: WipeParts): void {
  const { hub, secrets } = parts
  server.get(WIPE_PATH, (request, reply) => send(parts, request, reply, null))
  server.post(WIPE_PATH, (request, reply) => {
    const deskId = deskIdOf(parts, request.cookies, request)
    const isSure = Reflect.get(Object(request.body), SURE) === 'yes'
    if (deskId === null || !isSure) return send(parts, request, reply, null)
    const by = { kind: 'desk', deskId } as const
    const answer = hub.submit(by, secrets.newSecret(), { type: 'wipe' })
    hub.broadcastAfter(by)
    if ('refusal' in answer) return send(parts, request, reply, answer.refusal)
    // Loaded anew it asks for nothing.
    return reply.redirect(WIPE_PATH, 303)
  })
}

function send(
  parts: WipeParts,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal | null,
): FastifyReply {
  const { hub, pages } = parts
  if (deskIdOf(parts, request.cookies, request) === null) {
    return sendPage(parts, request, reply, 403, (page) => {
      const { deskOnlyTitle: title, deskOnly: sentence } = reportWords[page.language]
      return problemPage({ ...page, title, sentence, status: 403 })
    })
  }
  const { storedDay: day, wiping } = hub
  return sendPage(parts, request, reply, refusal ? 409 : 200, ({ language, assets: { nonce } }) =>
    wipePage({
      ...{ day, wipe: wiping.info, language, nonce, ...pages.report },
      isRehearsal: hub.playback.kind === 'rehearsal-only',
      problem: refusal && refusalSentence(refusal, day, language),
    }),
  )
}
