// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemPage } from '../../shared/join-page/problem-page.ts'
import { endOfTelling, type Happened, happening } from '../../shared/report/happened.ts'
import { logOf } from '../../shared/report/log.ts'
import { reportOf } from '../../shared/report/report.ts'
import { logCsv, reportCsv } from '../../shared/report/report-csv.ts'
import { reportPage } from '../../shared/report/report-page.ts'
import { REPORT_PATHS } from '../../shared/report/report-paths.ts'
import { reportWords } from '../../shared/words/report.ts'
import { deskIdOf } from './desk-routes.ts'
import { inTurns } from './in-turns.ts'
import { languageOf, sendPage } from './join-routes.ts'
import type { Parts } from './server.ts'

/** What happened, for a desk: as a page, and as tables. */
export function addReportRoutes(server: FastifyInstance, parts: Parts): void {
  const { hub } = parts
  const tell = oneAtATime(() => tellDay(parts))
  const forDesk = (path: string, answer: typeof sendReport) =>
    server.get(path, async (request, reply) => {
      if (deskIdOf(parts, request.cookies) === null) return sendDeskOnly(parts, request, reply)
      return answer(parts, request, reply, await tell())
    })
  forDesk(REPORT_PATHS.page, sendReport)
  forDesk(REPORT_PATHS.csv, (_parts, request, reply, happened) => {
    const language = languageOf(parts, request)
    const made = { day: happened.end.steered.day, language, isRehearsal: hub.isRehearsal }
    const { fileName } = reportWords[language]
    return sendCsv(parts, reply, fileName, reportCsv(reportOf(happened), made))
  })
  forDesk(REPORT_PATHS.logCsv, (_parts, request, reply, happened) => {
    const language = languageOf(parts, request)
    const made = { day: happened.end.steered.day, language, isRehearsal: hub.isRehearsal }
    const { logFileName } = reportWords[language]
    return sendCsv(parts, reply, logFileName, logCsv(logOf(happened, language), made))
  })
}

function sendReport(
  parts: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
  happened: Happened,
): FastifyReply {
  const { hub, pages } = parts
  return sendPage(parts, request, reply, 200, ({ language, assets: { nonce } }) =>
    reportPage({
      day: happened.end.steered.day,
      report: reportOf(happened),
      log: logOf(happened, language),
      isRehearsal: hub.isRehearsal,
      ...{ language, nonce, ...pages.report },
    }),
  )
}

function sendDeskOnly(parts: Parts, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendPage(parts, request, reply, 403, (page) => {
    const { deskOnlyTitle: title, deskOnly: sentence } = reportWords[page.language]
    return problemPage({ ...page, title, sentence, status: 403 })
  })
}

function sendCsv({ hub }: Parts, reply: FastifyReply, what: string, csv: string): FastifyReply {
  const rehearsal = hub.isRehearsal ? '-rehearsal' : ''
  // A day's id and these words are plain letters: nothing in a header needs escaping.
  const name = `${hub.day.id}-${what}${rehearsal}.csv`
  return reply
    .type('text/csv; charset=utf-8')
    .header('Content-Disposition', `attachment; filename="${name}"`)
    .send(csv)
}

/** Folds the journal up to now, or to the end of the day where that is over. */
function tellDay({ hub }: Parts): Promise<Happened> {
  const { day, entries } = hub.journal()
  const work = happening(day, entries, endOfTelling(day, entries, hub.now()))
  return inTurns(work, () => hub.now())
}

/** However often it is asked for, a long journal is folded once at a time. */
function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return () => {
    const mine = last.then(work)
    // One that failed is told to whoever asked for it, and holds nobody up.
    last = mine.catch(() => {})
    return mine
  }
}
