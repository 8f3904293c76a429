// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { reportWords } from '../../../shared/i18n/report/report.ts'
import { problemPage } from '../../../shared/join-page/pages/problem-page.ts'
import { logCsv, reportCsv } from '../../../shared/report/csv/report-csv.ts'
import { endOfReport, type Happened, happening } from '../../../shared/report/fold/happened.ts'
import { logging } from '../../../shared/report/log.ts'
import { reportPage } from '../../../shared/report/page/report-page.ts'
import { reportOf } from '../../../shared/report/report.ts'
import { REPORT_PATHS } from '../../../shared/report/report-paths.ts'
import type { Language } from '../../../shared/text.ts'
import { inTurns } from '../limits/in-turns.ts'
import type { Parts } from '../parts.ts'
import { deskIdOf } from './desk-routes.ts'
import { languageOf, type PageMaking, sendPage } from './send-page.ts'

/** What happened, for a desk: as a page, and as tables. Made in turns: R13. */
export function addReportRoutes(server: FastifyInstance, parts: ReportParts): void {
  const tell = oneAtATime((signal: AbortSignal) => tellDay(parts, signal))
  for (const [path, answer] of [
    [REPORT_PATHS.page, sendReport],
    [REPORT_PATHS.csv, sendTable],
    [REPORT_PATHS.logCsv, sendLog],
  ] as const) {
    server.get(path, async (request, reply) => {
      if (deskIdOf(parts, request.cookies, request) === null)
        return sendDeskOnly(parts, request, reply)
      const signal = whileWaitedFor(reply)
      try {
        return await answer({ parts, request, reply, signal }, await tell(signal))
      } catch (error) {
        // There is nobody to answer, and nothing is wrong.
        if (error === signal.reason) return reply.hijack()
        throw error
      }
    })
  }
}

type ReportParts = PageMaking & Pick<Parts, 'desks' | 'onFault'>

/** Who asked, and whether they still wait for it. */
type Asked = {
  parts: ReportParts
  request: FastifyRequest
  reply: FastifyReply
  signal: AbortSignal
}

/** A signal that is aborted once the asker is gone: a desk that reloads asks for it again. */
function whileWaitedFor(reply: FastifyReply): AbortSignal {
  const waiting = new AbortController()
  reply.raw.once('close', () => waiting.abort())
  return waiting.signal
}

async function sendReport(asked: Asked, told: Told): Promise<FastifyReply> {
  const { parts, request, reply, signal } = asked
  const { pages } = parts
  const report = reportOf(told)
  const log = await inTurns(logging(told, languageOf(parts, request)), signal)
  return sendPage(parts, request, reply, 200, ({ language, assets: { nonce } }) =>
    reportPage({
      ...madeOf(language, told),
      ...{ report, log, nonce, ...pages.report },
    }),
  )
}

function sendTable({ parts, request, reply }: Asked, told: Told): FastifyReply {
  const language = languageOf(parts, request)
  const table = reportCsv(reportOf(told), madeOf(language, told))
  return sendCsv(told, reply, language, reportWords[language].fileName, table)
}

async function sendLog(asked: Asked, told: Told): Promise<FastifyReply> {
  const { parts, request, reply, signal } = asked
  const language = languageOf(parts, request)
  const log = await inTurns(logging(told, language), signal)
  const table = logCsv(log, madeOf(language, told))
  return sendCsv(told, reply, language, reportWords[language].logFileName, table)
}

/** What happened, and whether that was a rehearsal: another may be live once it is told. */
type Told = Happened & { isRehearsal: boolean }

function madeOf(language: Language, { end, isRehearsal }: Told) {
  return { day: end.day, language, isRehearsal }
}

function sendDeskOnly(
  parts: ReportParts,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  return sendPage(parts, request, reply, 403, (page) => {
    const { deskOnlyTitle: title, deskOnly: sentence } = reportWords[page.language]
    return problemPage({ ...page, title, sentence, status: 403 })
  })
}

function sendCsv(
  told: Told,
  reply: FastifyReply,
  language: Language,
  what: string,
  csv: string,
): FastifyReply {
  const { rehearsal: word } = reportWords[language]
  const rehearsal = told.isRehearsal ? `-${word.toLowerCase()}` : ''
  // A day's id and these words are plain letters: nothing in a header needs escaping.
  const name = `${told.planned.id}-${what}${rehearsal}.csv`
  return reply
    .type('text/csv; charset=utf-8')
    .header('Content-Disposition', `attachment; filename="${name}"`)
    .send(csv)
}

/** Folds the journal up to now, or to the end of the day where that is over. */
async function tellDay({ hub }: ReportParts, signal: AbortSignal): Promise<Told> {
  const isRehearsal = hub.playback.kind !== 'real'
  const { first, facts, lastAt } = hub.journal()
  const until = endOfReport(first.day, lastAt, hub.liveNow())
  return { ...(await inTurns(happening(first, facts, until), signal)), isRehearsal }
}

/** However often it is asked for, a long journal is folded once at a time. */
function oneAtATime<A, T>(work: (asked: A) => Promise<T>): (asked: A) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (asked) => {
    const mine = last.then(() => work(asked))
    // One that failed is told to whoever asked for it, and holds nobody up.
    last = mine.catch(() => {})
    return mine
  }
}
