// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  DAY_FILE_END,
  LARGEST_DAY_FILE,
  LIBRARY_PATHS,
} from '../../../shared/features/library/day-file.ts'
import { libraryFileWords } from '../../../shared/features/library/file-words.ts'
import type { Language } from '../../../shared/text.ts'
import type { DayFilesOfLibrary } from '../../hub/library.ts'
import { detailOf } from '../../machine/start-problem.ts'
import type { Parts } from '../parts.ts'
import { deskIdOf } from './desk-routes.ts'

type LibraryParts = Pick<Parts, 'desks' | 'onFault'> & { library: DayFilesOfLibrary }

/** Whole day files, brought and fetched by a desk: too long for a link. */
export function addLibraryRoutes(server: FastifyInstance, parts: LibraryParts): void {
  // A plugin of its own, so that no other route takes a file.
  server.register((routes, _options, done) => {
    routes.addContentTypeParser('application/octet-stream', (_request, body, parsed) =>
      readBody(body, parsed),
    )
    routes.post<{ Querystring: { opens?: string } }>(
      LIBRARY_PATHS.days,
      { onRequest: onlyDesks(parts) },
      (request, reply) => takeFile(parts, request, reply),
    )
    routes.get<{ Params: { id: string } }>(LIBRARY_PATHS.file, (request, reply) =>
      sendFile(parts, request, reply),
    )
    done()
  })
}

/** Before any of the file is read: from whoever isn't let in nothing is. */
function onlyDesks(parts: LibraryParts) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    if (deskIdOf(parts, request.cookies, request) !== null) return done()
    refuse(reply, 403, libraryFileWords.deskOnly)
  }
}

type TooLarge = 'too-large'

/**
 * The body, or that it is more than a day can be. Of what is too large no more is kept, but it is heard
 * to its end within the time that every request has: a browser that is cut off reads no answer.
 */
function readBody(
  body: NodeJS.ReadableStream,
  parsed: (error: Error | null, body?: Buffer | TooLarge) => void,
): void {
  let parts: Buffer[] = []
  let size = 0
  body.on('data', (part: Buffer) => {
    size += part.length
    if (size <= LARGEST_DAY_FILE) parts.push(part)
    else parts = []
  })
  body.once('error', (error) => parsed(error))
  body.once('end', () => parsed(null, size > LARGEST_DAY_FILE ? 'too-large' : Buffer.concat(parts)))
}

function takeFile(
  { library, onFault }: LibraryParts,
  request: FastifyRequest<{ Querystring: { opens?: string } }>,
  reply: FastifyReply,
): FastifyReply {
  const { body } = request
  if (body === 'too-large') return refuse(reply, 413, libraryFileWords.tooLarge)
  if (!Buffer.isBuffer(body)) return refuse(reply, 415, libraryFileWords.notADay)
  try {
    const taken = library.take(body.toString('utf8'), request.query.opens === 'true')
    if ('problems' in taken) return reply.code(422).send(taken)
    return reply.code(taken.isKnown ? 200 : 201).send(taken)
  } catch (error) {
    onFault('a day file could not be kept', error)
    return refuse(reply, 507, libraryFileWords.notKept(detailOf(error)))
  }
}

function sendFile(
  parts: LibraryParts,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
): FastifyReply {
  if (deskIdOf(parts, request.cookies, request) === null) {
    return refuse(reply, 403, libraryFileWords.deskOnly)
  }
  const day = parts.library.fileOf(request.params.id)
  if (!day) return refuse(reply, 404, libraryFileWords.noSuchDay)
  return reply
    .type('application/json; charset=utf-8')
    .header('Content-Disposition', `attachment; filename="${day.name}${DAY_FILE_END}"`)
    .send(day.text)
}

function refuse(reply: FastifyReply, status: number, sentence: Record<Language, string>) {
  return reply.code(status).send({ problems: { nl: [sentence.nl], en: [sentence.en] } })
}
