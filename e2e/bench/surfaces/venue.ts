// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { EventDay } from '../../../shared/day/day.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { View } from '../../../shared/views/view.ts'
import {
  newFolder,
  STAATSPRINT,
  staatsprintForCrowds,
  startHub,
} from '../../processes/hub-process.ts'
import { machineNow } from '../../processes/node-ports.ts'
import { deskLink, openDesk, type RawLink } from '../../processes/raw-link.ts'
import { Crowd } from './crowd.ts'

export const DAY = EventDay.parse(JSON.parse(readFileSync(STAATSPRINT, 'utf8')))
/** The room that everybody is in, so that whatever concerns it concerns them all. */
const ROOM = DAY.rooms.find(({ id }) => id === 'zaal-2') ?? DAY.rooms[0]
export const TEAM_IDS = DAY.teams.filter(({ room }) => room === ROOM?.id).map(({ id }) => id)
export const CODE = ROOM?.joinCode ?? ''
// In a running phase, with most of the day still to come.
const REHEARSE_AT = '2024-03-13T10:41'
// The hub keeps so many places for displays that nobody has paired, and lets a desk say so much
// at once.
const PAIRED_AT_ONCE = 50
const FAR_AWAY = Date.parse('2100-01-01')

type Wanted = {
  displays: number
  phones: number
  as: 'raw' | 'product' | 'pictured'
  /** The hub's folder; a new one where none is given. */
  data?: string
  /** Walls link in TLS; phones and the desk, which are browsers, never do. */
  isTls?: boolean
  /** One more wall, which is told last of all, in a process of its own; the others' yields to it. */
  isLastAlone?: boolean
  /** A command that runs the hub, as on a core of its own. */
  within?: string[]
  /** More arguments for the hub, in place of a rehearsal on any free port. */
  hubArgs?: string[]
}

/** A hub with a desk, walls that hang in one room, and phones in it. */
export async function openVenue(wanted: Wanted) {
  const { displays, phones: phoneCount, as, data, hubArgs, isTls = false, within = [] } = wanted
  const args = [
    ...['--day', staatsprintForCrowds(), '--data', data ?? newFolder(), '--host', '127.0.0.1'],
    ...(hubArgs ?? ['--port', '0', '--rehearse-at', REHEARSE_AT]),
  ]
  const hub = await startHub(args, { within })
  const wallBase = isTls ? hub.join.replace(/^http:/, 'https:') : hub.join
  const { link: first, cookie } = await openDesk(hub.desk)
  first.close()
  const [walls, phones] = [new Crowd(), new Crowd()]
  for (let from = 0; from < displays; from += PAIRED_AT_ONCE) {
    const count = Math.min(PAIRED_AT_ONCE, displays - from)
    await walls.link(wallBase, { kind: 'display', as, from, count, code: CODE })
    await pairWaiting(hub.desk, cookie, count)
  }
  const last = wanted.isLastAlone ? new Crowd() : null
  if (last) {
    await last.link(wallBase, { kind: 'display', as, from: displays, count: 1, code: CODE })
    await pairWaiting(hub.desk, cookie, 1)
    walls.yield()
  }
  if (phoneCount > 0) {
    await phones.link(hub.join, { kind: 'attendee', as, from: 0, count: phoneCount, code: CODE })
  }
  // Only now: the hub lets go of a desk that says nothing for as long as so many may take to link.
  const desk = await deskLink(hub.desk, cookie)
  const close = async () => {
    walls.end()
    last?.end()
    phones.end()
    desk.close()
    await hub.stop()
  }
  return { hub, desk, cookie, walls, last, phones, close }
}

/** Hangs all that wait, from a desk of their own: one may say only so much at once. */
async function pairWaiting(deskUrl: string, cookie: string, count: number): Promise<void> {
  const desk = await deskLink(deskUrl, cookie)
  const { view } = await desk.heard('view', ({ view }) => waitingIn(view).length === count)
  for (const { deviceId } of waitingIn(view)) {
    await press(desk, { type: 'pairDisplay', deviceId, roomId: ROOM?.id ?? '', name: '' }, deviceId)
  }
  desk.close()
}

/** The displays that a desk's view says wait for a room. */
export function waitingIn(view: View): { deviceId: string }[] {
  return view.kind === 'desk' ? view.waiting : []
}

/** Presses a key at the desk: when it left, when it was acknowledged, and as which entry. */
export async function press(desk: RawLink, command: DeskCommand, commandId: string) {
  const sentAt = machineNow()
  desk.say({ type: 'command', commandId, expiresAt: FAR_AWAY, command })
  const { seq } = await desk.taken(commandId)
  return { seq, sentAt, acknowledgedAt: machineNow() }
}

/** Tells the room something new. */
export const messageIn = (text: string): DeskCommand => ({
  type: 'message',
  rooms: [ROOM?.id ?? ''],
  text,
})

/** Tells the room something new again and again; the hub takes ten a second from one desk. */
export async function pressOften(desk: RawLink, count: number, everyMs: number) {
  const series = machineNow()
  const pressed: Awaited<ReturnType<typeof press>>[] = []
  for (let index = 0; index < count; index += 1) {
    pressed.push(await press(desk, messageIn(`Nog ${series} ${index}`), `${series}-${index}`))
    await pause(everyMs)
  }
  return pressed
}
