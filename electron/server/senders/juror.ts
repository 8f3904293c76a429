// SPDX-License-Identifier: EUPL-1.2
import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { senderOf } from '../../network/ip-address.ts'
import type { Parts } from '../parts.ts'
import { isInTls } from '../tls-entrance.ts'
import { type Asking, type Cookies, cookieName, cookieValues } from './cookies.ts'

// Longer than the longest event day with its evening before; it is worth nothing once the code isn't.
const COOKIE_LIVES_S = 7 * 24 * 3_600

/** One for each juror, by number: two of them may share a tablet, each in a tab. */
function nameOf(number: number): string {
  return `zaalscherm-juror${number}`
}

/** Asks a device to keep what lets it in as this juror. */
export function keepJuror(
  { jurorMarks }: Pick<Parts, 'jurorMarks'>,
  request: FastifyRequest,
  reply: FastifyReply,
  { number, code }: { number: number; code: string },
): FastifyReply {
  return reply.setCookie(cookieName(nameOf(number), request), jurorMarks.of(code), {
    path: '/',
    httpOnly: true,
    secure: isInTls(request.socket),
    // A card's address may be opened from a mail.
    sameSite: 'lax',
    maxAge: COOKIE_LIVES_S,
  })
}

/**
 * The juror with this number, where the device was let in as that one. `stranger`: it holds nothing
 * of theirs; `withdrawn`: what it holds is no good any more, or another day's.
 */
export function jurorOf(
  { hub, jurorMarks }: Pick<Parts, 'hub' | 'jurorMarks'>,
  number: number,
  cookies: Cookies,
  asking: Asking,
): { jurorId: string; code: string } | 'stranger' | 'withdrawn' {
  const marks = cookieValues(nameOf(number), cookies, asking)
  if (marks.length === 0) return 'stranger'
  const [jurorId, juror] = hub.people.jurorNumbered(number) ?? []
  if (jurorId === undefined || !juror?.code) return 'withdrawn'
  const { code } = juror
  return marks.some((mark) => jurorMarks.isOf(code, mark)) ? { jurorId, code } : 'withdrawn'
}

/** The juror whose link it is, or `null`: it lets nobody in. */
export function jurorIdOf(
  parts: Pick<Parts, 'hub' | 'jurorCodes' | 'jurorMarks'>,
  cookies: Cookies,
  request: IncomingMessage,
): string | null {
  const query = new URLSearchParams((request.url ?? '').split('?')[1])
  const code = query.get('code')
  if (code === null) {
    const found = jurorOf(parts, Number(query.get('juror')), cookies, request)
    return typeof found === 'object' ? found.jurorId : null
  }
  // Of a page that an older hub sent, which is still open and may hold what isn't saved yet.
  const sender = senderOf(request.socket.remoteAddress)
  const found = parts.jurorCodes.look(code, sender, parts.hub.now())
  return typeof found === 'object' ? found.jurorId : null
}
