// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { AttendeeCommand } from '../../../shared/features/commands.ts'
import { isNameCut } from '../../../shared/features/joining/plain-name.ts'
import { joinPagesWords } from '../../../shared/i18n/join/join-pages.ts'
import { joinRefusalSentence } from '../../../shared/i18n/join/join-refusals.ts'
import {
  type EnterCodePage,
  enterCodePage,
} from '../../../shared/join-page/pages/enter-code-page.ts'
import type { PageAssets } from '../../../shared/join-page/pages/page-document.ts'
import { privacyPage } from '../../../shared/join-page/pages/privacy-page.ts'
import { FORMS, roomPage } from '../../../shared/join-page/pages/room-page.ts'
import { CommandId } from '../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../shared/state/refusal.ts'
import { Language } from '../../../shared/text.ts'
import { idOf } from '../../hub/access/id-of.ts'
import { senderOf } from '../../network/ip-address.ts'
import { contentPolicy } from '../content-policy.ts'
import type { Room, RoomCodes } from '../limits/room-codes.ts'
import type { Parts } from '../parts.ts'
import { cookieName } from '../senders/cookies.ts'
import { keepPhone, phoneOf } from '../senders/phone.ts'
import { MadePage } from './page-cache.ts'

const PLAYBACK_COOKIE = 'zaalscherm-playback'
const LANGUAGE_COOKIE = 'zaalscherm-language'

// Says on the next page that a name was taken without all of it.
const CUT = 'cut'
// A line that is too long is shorter by then.
const RETRY_AFTER_S = 5

/** The join page: usable before and without its script. */
export function addJoinRoutes(server: FastifyInstance, parts: Parts): void {
  server.get('/', (request, reply) => sendEnterCode(parts, request, reply, 200, {}))
  server.get('/privacy', (request, reply) => sendPrivacy(parts, request, reply))
  server.get<{ Querystring: { code?: string } }>('/t', (request, reply) =>
    reply.redirect(`/T/${encodeURIComponent(request.query.code ?? '')}`, 303),
  )
  server.get<{ Params: { code: string } }>('/t/:code', (request, reply) =>
    inRoom(parts, request, reply, (room) =>
      sendRoom(parts, request, reply, room.id, {
        isNameCut: CUT in Object(request.query),
        isForForms: FORMS in Object(request.query),
      }),
    ),
  )
  server.post<{ Params: { code: string; what: string } }>('/t/:code/:what', (request, reply) =>
    inRoom(parts, request, reply, (room) => carryOut(parts, request, reply, room)),
  )
}

type RoomRequest = FastifyRequest<{ Params: { code: string } }>

/** Answers in the room whose code is asked for; in turn, where the phone's address has guessed. */
function inRoom(
  parts: Parts,
  request: RoomRequest,
  reply: FastifyReply,
  then: (room: Room) => FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  const { hub, roomCodes, line } = parts
  const typed = request.params.code
  const { secret, from } = phoneOf(request, parts)
  const sender = senderOf(request.ip)
  const asker = { personId: from === 'none' ? null : idOf(secret, parts.secrets), sender }
  const answer = (found: ReturnType<RoomCodes['look']>) => {
    if (typeof found === 'object') return then(found)
    if (found === 'unknown-code') {
      const retyped = typed.slice(0, 20)
      return sendEnterCode(parts, request, reply, 404, { problem: found, typed: retyped })
    }
    reply.header('Retry-After', RETRY_AFTER_S)
    return sendEnterCode(parts, request, reply, 429, { problem: 'too-many', typed: '' })
  }
  const found = roomCodes.look(typed, asker, hub.now())
  const turn = found === 'in-line' ? line.wait(sender) : null
  if (turn === null) return answer(found)
  return turn.then(() => answer(roomCodes.look(typed, asker, hub.now(), true)))
}

function sendPrivacy(parts: Parts, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { organiser } = parts.hub.day
  const make = (page: PageParts) => privacyPage({ ...page, organiser })
  return sendPage(parts, request, reply, 200, make, 'privacy')
}

function sendEnterCode(
  parts: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  tried: Pick<EnterCodePage, 'problem' | 'typed'>,
): FastifyReply {
  const isRehearsal = parts.hub.playback.kind !== 'real'
  const make = (page: PageParts) => enterCodePage({ ...page, isRehearsal, ...tried })
  return sendPage(parts, request, reply, status, make, tried.typed ? null : `code ${status}`)
}

/** A form's fields as the command that the script would have sent. */
const Forms = {
  join: (fields: Fields) => ({
    type: 'join',
    teamId: fields.teamId,
    displayName: fields.displayName ?? null,
  }),
  role: (fields: Fields) => ({
    type: 'takeRole',
    roleId: fields.roleId,
    isTaken: fields.isTaken === 'true',
  }),
  leave: () => ({ type: 'leave' }),
}
const FormName = z.enum(['join', 'role', 'leave'])
const FieldsOf = z.record(z.string(), z.string())
type Fields = z.infer<typeof FieldsOf>

function carryOut(parts: Parts, request: RoomRequest, reply: FastifyReply, room: Room) {
  const { hub, secrets, newcomers } = parts
  const tell = (told: Told) => sendRoom(parts, request, reply, room.id, told)
  const name = FormName.safeParse(Reflect.get(request.params, 'what'))
  const fields = FieldsOf.safeParse(request.body ?? {})
  const command = AttendeeCommand.safeParse(
    name.success && fields.success ? Forms[name.data](fields.data) : null,
  )
  // The page's script may have sent the same one over its link, and it counts once.
  const commandId = CommandId.safeParse(fields.data?.commandId)
  if (!command.success) {
    const field = command.error.issues[0]?.path.join('.') ?? ''
    return tell({ refusal: { name: 'malformed', field } })
  }
  if (isOtherPlayback(parts, request)) return tell({ refusal: { name: 'other-playback' } })
  const phone = phoneOf(request, parts)
  // Its next press comes with the secret that this answer carries.
  if (phone.from === 'none') return tell({ isUnknown: true })
  const personId = idOf(phone.secret, secrets)
  const by = { kind: 'attendee', personId } as const
  // A new person for every request would fill the hub, and nobody else could join.
  const isNewcomer = hub.isNewcomer(by, command.data)
  const sender = senderOf(request.ip)
  if (isNewcomer && !newcomers.take(sender, hub.now())) {
    hub.presence.newcomerRefused()
    return tell({ refusal: { name: 'too-many' } })
  }
  const id = commandId.success ? commandId.data : secrets.newSecret()
  const answer = hub.submit(by, id, command.data, sender)
  if ('refusal' in answer) {
    const { displayName } = fields.data ?? {}
    return tell({ refusal: answer.refusal, ...(displayName && { typedName: displayName }) })
  }
  hub.broadcastAfter(by)
  const isCut = command.data.type === 'join' && isNameCut(command.data.displayName ?? '')
  // Asking for the page again would lose a phone that keeps no cookie.
  if (phone.from === 'page') return tell({ isNameCut: isCut })
  return reply.redirect(`/T/${room.joinCode}${isCut ? `?${CUT}` : ''}`, 303)
}

/** What a phone is told of the form that it just sent. */
type Told = {
  refusal?: Refusal
  /** It sent no secret of its own, so nothing was done. */
  isUnknown?: boolean
  /** What stood in the name's field. */
  typedName?: string
  isNameCut?: boolean
  /** A page was asked for that holds still while its forms are filled in. */
  isForForms?: boolean
}

function sendRoom(
  parts: Parts,
  request: RoomRequest,
  reply: FastifyReply,
  roomId: string,
  told: Told,
): FastifyReply {
  const { hub, pages, secrets, roomCodes } = parts
  const phone = phoneOf(request, parts)
  keepPhone(request, reply, phone)
  const personId = idOf(phone.secret, secrets)
  roomCodes.remember(personId, roomId)
  const { view } = hub.viewOf({ kind: 'attendee', personId, roomId })
  if (view?.kind !== 'attendee') throw new Error(`no view for an attendee in ${roomId}`)
  const isRehearsal = hub.playback.kind !== 'real'
  const playbackCookie = cookieName(PLAYBACK_COOKIE, request)
  reply.setCookie(playbackCookie, hub.playback.id, { path: '/', httpOnly: true, sameSite: 'lax' })
  const { refusal = null, isUnknown = false, isNameCut: isCut = false, isForForms = false } = told
  const { status, retryAfterS } = isUnknown ? { status: 409, retryAfterS: null } : answerTo(refusal)
  if (retryAfterS !== null) reply.header('Retry-After', retryAfterS)
  // A page for a phone that a form came from without its cookie is that phone's own.
  const isOwn = phone.from !== 'cookie' && request.method === 'POST'
  const make = ({ language, assets }: PageParts) => {
    const day = hub.pageDayOf(roomId)
    return roomPage({
      ...{ day, view, now: hub.liveNow(), language, isRehearsal },
      code: day.rooms.find(({ id }) => id === roomId)?.joinCode ?? '',
      problem: isUnknown
        ? joinPagesWords[language].pressAgain
        : refusal && joinRefusalSentence(refusal, day, language),
      isNameCut: isCut,
      isForForms,
      refusedName: refusal?.name === 'not-a-name' ? (told.typedName ?? null) : null,
      phoneKey: isOwn ? phone.secret : null,
      assets: { ...assets, script: pages.join.scripts[language] },
    })
  }
  const same = JSON.stringify([refusal, told.typedName, isCut, isForForms, view.own])
  return sendPage(parts, request, reply, status, make, isOwn ? null : `${roomId} ${same}`)
}

/** The status of the page that answers a form, and after how long another try may do better. */
function answerTo(refusal: Refusal | null): { status: number; retryAfterS: number | null } {
  switch (refusal?.name) {
    case undefined:
      return { status: 200, retryAfterS: null }
    case 'too-many':
      return { status: 429, retryAfterS: 10 }
    case 'hub-is-full':
    case 'not-stored':
      return { status: 503, retryAfterS: 30 }
    default:
      return { status: 409, retryAfterS: null }
  }
}

/** Whether a form was filled in on a page of another playback: a rehearsal's isn't the real day's. */
function isOtherPlayback({ hub }: Parts, request: FastifyRequest): boolean {
  const shown = request.cookies[cookieName(PLAYBACK_COOKIE, request)]
  return shown !== undefined && shown !== hub.playback.id
}

export type PageParts = { language: Language; assets: PageAssets }

/** What pages are made from. */
export type PageMaking = Pick<Parts, 'hub' | 'secrets' | 'pages' | 'made'>

/**
 * Sends a page of HTML, small: the venue's network is what everybody waits for.
 * @param sameFor names all who get the same page in their language; `null`: it is one sender's own
 */
export function sendPage(
  parts: PageMaking,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  make: (page: PageParts) => string,
  sameFor: string | null = null,
): FastifyReply {
  const language = languageOf(parts, request)
  const makePage = () => {
    const nonce = parts.secrets.newSecret()
    return new MadePage(nonce, make({ language, assets: { css: parts.pages.join.css, nonce } }))
  }
  const { hub, made } = parts
  const page =
    sameFor === null
      ? makePage()
      : made.get(`${language} ${sameFor}`, hub.pageSources, hub.now(), makePage)
  reply.header(
    'Content-Security-Policy',
    contentPolicy(request.headers.host, { nonce: page.nonce }),
  )
  const query = Language.safeParse(Reflect.get(Object(request.query), 'lang'))
  if (query.success) {
    reply.setCookie(LANGUAGE_COOKIE, query.data, { path: '/', sameSite: 'lax' })
  }
  reply.code(status).type('text/html; charset=utf-8')
  const isZipped = String(request.headers['accept-encoding'] ?? '').includes('gzip')
  if (!isZipped) return reply.send(page.text)
  return reply.header('Content-Encoding', 'gzip').send(page.gzipped)
}

/** The language that was asked for now or before, or else the day's. */
export function languageOf({ hub }: PageMaking, request: FastifyRequest): Language {
  const asked = Reflect.get(Object(request.query), 'lang') ?? request.cookies[LANGUAGE_COOKIE]
  const known = Language.safeParse(asked)
  return known.success ? known.data : hub.day.language
}
