// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { writtenDay } from '../../../shared/day/file/written-day.ts'
import { calendarOf } from '../../../shared/export/calendar/calendar.ts'
import { revisionsOf } from '../../../shared/export/calendar/revisions.ts'
import {
  CALENDAR_PATH,
  EXPORT_FORMATS,
  EXPORT_ROUTE,
  type ExportFormat,
  FILE_ENDINGS,
} from '../../../shared/export/export-paths.ts'
import { exportWords } from '../../../shared/export/export-words.ts'
import { runSheetTable } from '../../../shared/export/run-sheet/run-sheet-table.ts'
import { scheduleJsonOf } from '../../../shared/export/schedule-json/schedule-json.ts'
import { uuidOf } from '../../../shared/export/schedule-json/uuid-of.ts'
import { programmeTable } from '../../../shared/export/table/programme-table.ts'
import { tableCsv } from '../../../shared/export/table/table-csv.ts'
import type { Language } from '../../../shared/text.ts'
import { xlsxOf } from '../export/xlsx.ts'
import type { Parts } from '../parts.ts'
import { askedOrigin } from '../senders/asked-origin.ts'
import { deskIdOf } from './desk-routes.ts'
import { MadePage } from './page-cache.ts'
import { languageOf, type PageMaking } from './send-page.ts'

const Format = z.enum(EXPORT_FORMATS)

type ExportParts = PageMaking & Pick<Parts, 'desks'>

/** The day as files, for a desk, and as a calendar that anybody's phone may follow. */
export function addExportRoutes(server: FastifyInstance, parts: ExportParts): void {
  const calendar = keptCalendar(parts)
  server.get(CALENDAR_PATH, (request, reply) =>
    sendCalendar(calendar(languageOf(parts, request), 'everybody'), request, reply),
  )
  server.get<{ Params: { format: string } }>(EXPORT_ROUTE, async (request, reply) => {
    const format = Format.safeParse(request.params.format)
    if (!format.success) return reply.callNotFound()
    if (deskIdOf(parts, request.cookies, request) === null) {
      const detail = 'Only a desk gets the day as a file.'
      return reply.code(403).type('application/problem+json').send({ status: 403, detail })
    }
    const language = languageOf(parts, request)
    const file = await fileOf(format.data, { parts, request, language, calendar })
    const { id } = parts.hub.storedDay
    const what =
      format.data === 'run-sheet' ? `-${exportWords[language].runSheet.toLowerCase()}` : ''
    // A day's id and these words are plain letters: nothing in a header needs escaping.
    const name = `${id}${what.replaceAll(' ', '-')}${FILE_ENDINGS[format.data]}`
    return reply
      .type(file.type)
      .header('Content-Disposition', `attachment; filename="${name}"`)
      .send(file.body)
  })
}

type Asked = {
  parts: ExportParts
  request: FastifyRequest
  language: Language
  calendar: Calendars
}

async function fileOf(
  format: ExportFormat,
  { parts, request, language, calendar }: Asked,
): Promise<{ type: string; body: string | Buffer }> {
  const { hub } = parts
  const day = hub.storedDay
  switch (format) {
    case 'own':
      return { type: 'application/json; charset=utf-8', body: writtenDay(day) }
    case 'csv': {
      const body = tableCsv(programmeTable(day, language), language)
      return { type: 'text/csv; charset=utf-8', body }
    }
    case 'xlsx':
      return { type: XLSX, body: await xlsxOf(programmeTable(day, language)) }
    case 'run-sheet':
      return { type: XLSX, body: await xlsxOf(runSheetTable(day, language)) }
    case 'ics':
      return { type: 'text/calendar; charset=utf-8', body: calendar(language, 'desk').made.text }
    case 'schedule-json': {
      const base = hub.presence.joinBase ?? askedOrigin(request)
      const version = String(hub.storedSeq)
      return {
        type: 'application/json; charset=utf-8',
        body: scheduleJsonOf(day, { language, version, base }),
      }
    }
    default:
      return format satisfies never
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Made once for each state of the day, however many phones follow it: whoever asks again without a
 * change costs a comparison.
 */
function keptCalendar({ hub }: ExportParts): Calendars {
  const startedAt = hub.now()
  let madeOf: unknown = null
  const made = new Map<string, Calendar>()
  return (language, audience) => {
    const day = hub.storedDay
    if (madeOf !== day) {
      made.clear()
      madeOf = day
    }
    const known = made.get(`${language} ${audience}`)
    if (known !== undefined) return known
    const revisions = revisionsOf(hub.storedJournal(), startedAt)
    const text = calendarOf(day, { language, revisions, namesSpeakers: audience === 'desk' })
    // It is the same however it is packed, so the tag is a weak one.
    const calendar = { made: new MadePage('', text), tag: `W/"${uuidOf(text)}"` }
    made.set(`${language} ${audience}`, calendar)
    return calendar
  }
}

type Calendars = (language: Language, audience: 'desk' | 'everybody') => Calendar

/** The calendar, packed once it is asked for so, and what tells it from what it was before. */
type Calendar = { made: MadePage; tag: string }

function sendCalendar({ made, tag }: Calendar, request: FastifyRequest, reply: FastifyReply) {
  // Whoever keeps it asks whether it has changed, and mostly hears no more than that it hasn't.
  reply.headers({ ETag: tag, 'Cache-Control': 'public, no-cache', Vary: 'Accept-Encoding, Cookie' })
  const known = String(request.headers['if-none-match'] ?? '').split(',')
  if (known.some((one) => one.trim() === tag)) return reply.code(304).send()
  reply.type('text/calendar; charset=utf-8')
  const isZipped = String(request.headers['accept-encoding'] ?? '').includes('gzip')
  if (!isZipped) return reply.send(made.text)
  return reply.header('Content-Encoding', 'gzip').send(made.gzipped)
}
