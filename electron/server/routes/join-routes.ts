// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import { AttendeeCommand } from '../../../shared/features/commands.ts'
import { isNameCut } from '../../../shared/features/joining/plain-name.ts'
import { readReturnCode } from '../../../shared/features/joining/return-code.ts'
import type { NameField } from '../../../shared/features/naming/typed-name.ts'
import { joinPagesWords } from '../../../shared/i18n/join/join-pages.ts'
import { joinRefusalSentence } from '../../../shared/i18n/join/join-refusals.ts'
import { teamWords } from '../../../shared/i18n/join/team.ts'
import {
  type EnterCodePage,
  enterCodePage,
} from '../../../shared/join-page/pages/enter-code-page.ts'
import { privacyPage } from '../../../shared/join-page/pages/privacy-page.ts'
import { FORMS, roomPage } from '../../../shared/join-page/pages/room-page.ts'
import { formCommand } from '../../../shared/join-page/tools/form-commands.ts'
import { CommandId } from '../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../shared/state/refusal.ts'
import { inWords } from '../../../shared/wipe-page/wipe-page.ts'
import { idOf } from '../../hub/access/id-of.ts'
import { senderOf } from '../../network/ip-address.ts'
import type { FoundRoom, RoomCodes } from '../limits/room-codes.ts'
import type { Parts } from '../parts.ts'
import { cookieName } from '../senders/cookies.ts'
import { keepPhone, phoneOf } from '../senders/phone.ts'
import { type PageParts, sendPage } from './send-page.ts'

const PLAYBACK_COOKIE = 'zaalscherm-playback'

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
    inRoom(parts, request, reply, (found) =>
      sendRoom(parts, request, reply, found, {
        isNameCut: CUT in Object(request.query),
        isForForms: FORMS in Object(request.query),
      }),
    ),
  )
  server.get<{ Params: { code: string } }>('/t/:code/team', (request, reply) =>
    inRoom(parts, request, reply, (found) => toTeam(parts, request, reply, found)),
  )
  server.post<{ Params: { code: string } }>('/t/:code/back', (request, reply) =>
    inRoom(parts, request, reply, (found) => comeBack(parts, request, reply, found)),
  )
  server.post<{ Params: { code: string; what: string } }>('/t/:code/:what', (request, reply) =>
    inRoom(parts, request, reply, (found) => carryOut(parts, request, reply, found)),
  )
}

type RoomRequest = FastifyRequest<{ Params: { code: string } }>

/** Answers in the room whose code is asked for; in turn, where the phone's address has guessed. */
function inRoom(
  parts: Parts,
  request: RoomRequest,
  reply: FastifyReply,
  then: (found: FoundRoom) => FastifyReply | Promise<FastifyReply>,
): FastifyReply | Promise<FastifyReply> {
  const { hub, roomCodes, line } = parts
  const typed = request.params.code
  const { secret, from } = phoneOf(request, parts)
  const sender = senderOf(request.ip)
  const asker = { personId: from === 'none' ? null : idOf(secret, parts.secrets), sender }
  const answer = (found: ReturnType<RoomCodes['look']>) => {
    if (typeof found === 'object') return then(found)
    if (found === 'other-day') {
      return sendEnterCode(parts, request, reply, 410, { problem: found, typed: '' })
    }
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
  const { storedDay, wiping } = parts.hub
  const { at } = wiping.info
  const make = (page: PageParts) => {
    const wipedAt = at === null ? null : inWords(at, storedDay, page.language)
    return privacyPage({ ...page, organiser, wipedAt })
  }
  return sendPage(parts, request, reply, 200, make, `privacy ${at}`)
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

const FieldsOf = z.record(z.string(), z.string())

function carryOut(
  parts: Parts,
  request: RoomRequest,
  reply: FastifyReply,
  found: FoundRoom,
): FastifyReply {
  const { room } = found
  const { hub, secrets, newcomers } = parts
  const tell = (told: Told) => sendRoom(parts, request, reply, found, told)
  const name = String(Reflect.get(request.params, 'what'))
  const fields = FieldsOf.safeParse(request.body ?? {})
  const command = AttendeeCommand.safeParse(
    fields.success ? formCommand(name, (field) => fields.data[field] ?? '') : null,
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
  const by = { kind: 'attendee', personId: idOf(phone.secret, secrets) } as const
  // A new person for every request would fill the hub, and nobody else could join.
  const isNewcomer = hub.people.isNewcomer(by, command.data)
  const sender = senderOf(request.ip)
  if (isNewcomer && !newcomers.take(sender, hub.now())) {
    hub.presence.newcomerRefused()
    return tell({ refusal: { name: 'too-many' } })
  }
  const id = commandId.success ? commandId.data : secrets.newSecret()
  const answer = hub.submit(by, id, command.data, sender)
  if ('refusal' in answer) {
    const { displayName, name = '', yell = '' } = fields.data ?? {}
    return tell({
      refusal: answer.refusal,
      ...(displayName && { typedName: displayName }),
      ...(command.data.type === 'proposeTeamName' && { typedNaming: { name, yell } }),
    })
  }
  hub.broadcastAfter(by)
  const isCut = command.data.type === 'join' && isNameCut(command.data.displayName ?? '')
  // Asking for the page again would lose a phone that keeps no cookie.
  if (phone.from === 'page') return tell({ isNameCut: isCut })
  return reply.redirect(`/T/${room.joinCode}${isCut ? `?${CUT}` : ''}`, 303)
}

/** The page of the room in which the phone's team sits: no view tells that room's code. */
function toTeam(
  parts: Parts,
  request: RoomRequest,
  reply: FastifyReply,
  found: FoundRoom,
): FastifyReply {
  const personId = idOf(phoneOf(request, parts).secret, parts.secrets)
  return reply.redirect(`/T/${roomOfTeam(parts.hub, personId, found).joinCode}`, 303)
}

/** Somebody's team may sit elsewhere than where the phone was opened. */
function roomOfTeam(hub: Parts['hub'], personId: string, { room }: FoundRoom): FoundRoom['room'] {
  const roomId = hub.people.teamRoomOf(personId)
  return hub.day.rooms.find(({ id, joinCode }) => id === roomId && joinCode !== undefined) ?? room
}

/** Lets a phone go on as whoever has the return code that was typed, in turn as with a room's code. */
function comeBack(
  parts: Parts,
  request: RoomRequest,
  reply: FastifyReply,
  found: FoundRoom,
): FastifyReply | Promise<FastifyReply> {
  const { hub, secrets, roomCodes, line } = parts
  const tell = (told: Told) => sendRoom(parts, request, reply, found, told)
  if (isOtherPlayback(parts, request)) return tell({ refusal: { name: 'other-playback' } })
  const phone = phoneOf(request, parts)
  if (phone.from === 'none') return tell({ isUnknown: true })
  const personId = idOf(phone.secret, secrets)
  const asker = { personId, sender: senderOf(request.ip) }
  const typed = readReturnCode(String(Reflect.get(Object(request.body), 'returnCode') ?? ''))
  const answer = (hasWaited: boolean) => {
    if (roomCodes.heldUp(asker, hub.now(), hasWaited)) {
      return tell({ refusal: { name: 'too-many' } })
    }
    const number = typed && hub.people.numberOfReturn(typed)
    if (number === null) {
      roomCodes.countWrong(asker, hub.now())
      return tell({ isWrongReturn: true })
    }
    const by = { kind: 'attendee', personId } as const
    const command = { type: 'comeBack', number } as const
    const carriedOut = hub.submit(by, secrets.newSecret(), command, asker.sender)
    if ('refusal' in carriedOut) return tell({ refusal: carriedOut.refusal })
    hub.broadcastAfter(by)
    const room = roomOfTeam(hub, personId, found)
    if (phone.from === 'page') return sendRoom(parts, request, reply, { room, team: null }, {})
    return reply.redirect(`/T/${room.joinCode}`, 303)
  }
  const isInLine = roomCodes.heldUp(asker, hub.now(), false) === 'in-line'
  const turn = isInLine ? line.wait(asker.sender) : null
  return turn === null ? answer(false) : turn.then(() => answer(true))
}

/** What a phone is told of the form that it just sent. */
type Told = {
  refusal?: Refusal
  /** It sent no secret of its own, so nothing was done. */
  isUnknown?: boolean
  /** The return code that was typed is nobody's. */
  isWrongReturn?: boolean
  /** What stood in the name's field. */
  typedName?: string
  /** What stood in the fields of the team's name and yell. */
  typedNaming?: Record<NameField, string>
  isNameCut?: boolean
  /** A page was asked for that holds still while its forms are filled in. */
  isForForms?: boolean
}

function sendRoom(
  parts: Parts,
  request: RoomRequest,
  reply: FastifyReply,
  { room: { id: roomId, joinCode = '' }, team: chosen }: FoundRoom,
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
  const { typedNaming } = told
  const { refusal = null, isUnknown = false, isNameCut: isCut = false, isForForms = false } = told
  const { status, retryAfterS } =
    isUnknown || told.isWrongReturn ? { status: 409, retryAfterS: null } : answerTo(refusal)
  if (retryAfterS !== null) reply.header('Retry-After', retryAfterS)
  // A page for a phone that a form came from without its cookie is that phone's own.
  const isOwn = phone.from !== 'cookie' && request.method === 'POST'
  const make = ({ language, assets }: PageParts) => {
    const day = hub.pageDayOf(roomId)
    return roomPage({
      ...{ day, view, now: hub.liveNow(), language, isRehearsal },
      code: joinCode,
      chosen,
      problem: isUnknown
        ? joinPagesWords[language].pressAgain
        : told.isWrongReturn
          ? teamWords[language].refusals['wrong-return-code']
          : refusal && joinRefusalSentence(refusal, day, language),
      isNameCut: isCut,
      isForForms,
      refusedName: refusal?.name === 'not-a-name' ? (told.typedName ?? null) : null,
      refusedNaming:
        refusal && typedNaming
          ? {
              ...typedNaming,
              field: wrongOf(refusal),
              sentence: joinRefusalSentence(refusal, day, language),
            }
          : null,
      phoneKey: isOwn ? phone.secret : null,
      assets: { ...assets, script: pages.join.scripts[language] },
    })
  }
  const same = JSON.stringify([refusal, told, chosen?.code, view.own])
  return sendPage(parts, request, reply, status, make, isOwn ? null : `${roomId} ${same}`)
}

/** Which field of a team's name and yell was refused; `null`: neither was what is wrong. */
function wrongOf(refusal: Refusal): NameField | null {
  if (refusal.name === 'too-long-to-show') return refusal.field
  return refusal.name === 'not-a-name' || refusal.name === 'name-is-taken' ? 'name' : null
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
