// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { codedJurors, jurorsInOrder } from '../../../shared/features/jury/jury.ts'
import { judgedOn } from '../../../shared/features/jury/standings.ts'
import { reportWords } from '../../../shared/i18n/report/report.ts'
import { problemPage } from '../../../shared/join-page/pages/problem-page.ts'
import { printPage } from '../../../shared/print/print-page.ts'
import { PAPERS, PRINT_PARTS, PRINT_ROOT } from '../../../shared/print/print-paths.ts'
import { keepingQrEncoder } from '../../../shared/qr-encoder/qr-encoder.ts'
import type { Parts } from '../parts.ts'
import { deskIdOf } from './desk-routes.ts'
import { type PageMaking, sendPage } from './send-page.ts'

const Part = z.enum(['all', ...PRINT_PARTS])
const Choice = z.object({ paper: z.catch(z.enum(PAPERS), 'a4') })

type PrintParts = PageMaking & Pick<Parts, 'desks'>

/** What hangs on doors and walls and lies on tables, as pages to print; for a desk. */
export function addPrintRoutes(server: FastifyInstance, parts: PrintParts): void {
  const { hub, pages } = parts
  const encodeQr = keepingQrEncoder()
  server.get<{ Params: { part: string } }>(`${PRINT_ROOT}/:part`, (request, reply) => {
    if (deskIdOf(parts, request.cookies, request) === null) {
      return sendPage(parts, request, reply, 403, (page) => {
        const { deskOnlyTitle: title, deskOnly: sentence } = reportWords[page.language]
        return problemPage({ ...page, title, sentence, status: 403 })
      })
    }
    const part = Part.safeParse(request.params.part)
    if (!part.success) return reply.callNotFound()
    const { paper } = Choice.parse(request.query)
    const { joinBase } = hub.presence
    return sendPage(parts, request, reply, 200, ({ language, assets: { nonce } }) =>
      printPage({
        ...{ day: hub.storedDay, language, joinBase, encodeQr },
        jurors: codedJurors(jurorsInOrder(hub.keptState.jury).map(([, juror]) => juror)),
        judgedTeamIds: judgedOn(hub.storedDay, hub.keptState.joining).teamIds,
        ...{ part: part.data, paper, nonce, ...pages.print },
      }),
    )
  })
}
