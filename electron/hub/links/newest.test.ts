// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { triesOf } from '../../../e2e/share.ts'
import { Chance } from '../../../e2e/world/chance.ts'
import { NO_NETWORK } from '../../../shared/features/address/network.ts'
import type { DeskCommand } from '../../../shared/features/commands.ts'
import type { RehearsalCommand } from '../../../shared/features/rehearsal/commands.ts'
import { placeOf } from '../../../shared/features/steering/run/place.ts'
import { seenAt } from '../../../shared/features/steering/run/run-commands.ts'
import { HOUR, MINUTE, SECOND } from '../../../shared/instant.ts'
import type { HubMessage, SurfaceMessage } from '../../../shared/protocol/messages.ts'
import { dayForPage, dayForPhone } from '../../../shared/views/day-part.ts'
import type { Audience, View } from '../../../shared/views/view.ts'
import { BEGAN, DESK, newHub, surface } from '../linked-hub.test-kit.ts'

const SEEDS = Array.from({ length: triesOf({ share: 15, all: 40 }) }, (_, index) => index + 1)
const DEEDS = 120
// Health is told last of all.
const TOLD_BY_MS = 6 * SECOND
const DEVICES = ['tv-1', 'tv-2', 'tv-3', 'tv-4', 'tv-5']
const ROOMS = ['hal', 'zaal-1', 'zaal-2', 'zaal-3']
const TEAMS = ['delta', 'veer', 'kompas', 'nowhere']

type Health = Extract<SurfaceMessage, { type: 'clock' }>['health']
type Linked = ReturnType<typeof surface> & {
  /** Asks for the time, as every surface does for as long as it is there. */
  asks(): void
  /** What it says of itself then, from now on. */
  feels(health: Health): void
}

/** A hub with all kinds of surfaces, to which anything happens in any order. */
class Hall {
  readonly made = newHub()
  readonly links = new Set<Linked>()
  private readonly chance: Chance
  private asked = 0

  constructor(seed: number) {
    this.chance = new Chance(seed)
    this.links.add(this.link({ kind: 'desk' }))
    for (const deviceId of DEVICES) this.links.add(this.link({ kind: 'display', deviceId }))
    for (const deviceId of DEVICES.slice(0, 3)) this.pair(deviceId)
  }

  /** Something happens, or nothing does for a while; most of it within one delay of another. */
  disturb(): void {
    const { chance } = this
    const link = chance.pick([...this.links])
    chance.pick([
      () => this.steer(),
      () => this.steer(),
      () => this.steer(),
      () => this.steer(),
      () => this.pair(chance.pick(DEVICES)),
      () => this.join(),
      () => this.join(),
      () => this.rehearse(),
      () => this.links.add(this.link(this.anybody())),
      () => this.leave(link),
      () => link.clog(true),
      () => link.clog(false),
      () => link.say({ type: 'hello', protocol: chance.pick([2, 3]) }),
      () => link.feels(this.anyHealth()),
      () =>
        this.made.hub.presence.setNetwork(
          chance.pick([null, 'http://192.168.1.20:4500']),
          NO_NETWORK,
        ),
    ])()
    this.pass(chance.pick([0, 0, 20, 100, 250, 301, 2_000]))
  }

  /** All cables whole, and time enough to have told everybody. */
  settle(): void {
    for (const { clog } of this.links) clog(false)
    this.pass(TOLD_BY_MS)
  }

  private pass(ms: number): void {
    for (let left = ms; left > 0; left -= SECOND) {
      this.made.time.run(Math.min(left, SECOND))
      for (const { asks } of this.links) asks()
    }
  }

  private link(audience: Audience): Linked {
    const actor =
      audience.kind === 'attendee'
        ? ({ kind: 'attendee', personId: audience.personId } as const)
        : audience.kind === 'desk'
          ? DESK
          : null
    const linked = surface(this.made.hub, audience, actor)
    let health: Health
    const asks = () => linked.say({ type: 'clock', sentAt: 1e300, health })
    const feels = (changed: Health) => {
      health = changed
    }
    return { ...linked, asks, feels }
  }

  private leave(link: Linked): void {
    if (link.link.audience.kind === 'desk') return
    this.links.delete(link)
    link.link.closed()
  }

  private anybody(): Audience {
    const { chance } = this
    return chance.pick<() => Audience>([
      () => ({ kind: 'display', deviceId: chance.pick(DEVICES) }),
      () => ({ kind: 'desk' }),
      () => this.anyPhone(),
    ])()
  }

  private anyPhone(): Extract<Audience, { kind: 'attendee' }> {
    const { chance } = this
    const personId = `person-${chance.pick([1, 2, 3, 4, 5, 6])}`
    return { kind: 'attendee', personId, roomId: chance.pick(ROOMS) }
  }

  private anyHealth() {
    const clockErrorMs = this.chance.pick([null, 1, 2.34, 30])
    return { clockErrorMs, roundTripMs: null, size: '1920×1080' }
  }

  private deskSays(message: (commandId: string) => SurfaceMessage): void {
    this.asked += 1
    const desks = [...this.links].filter(({ link }) => link.audience.kind === 'desk')
    this.chance.pick(desks).say(message(`c${this.asked}`))
  }

  private send(command: DeskCommand): void {
    const expiresAt = BEGAN + 24 * HOUR
    this.deskSays((commandId) => ({ type: 'command', commandId, expiresAt, command }))
  }

  private pair(deviceId: string): void {
    const { chance } = this
    const trimMs = chance.pick([-100, 0, 40, 200])
    const deviceIds = [chance.pick(DEVICES)]
    const commands: DeskCommand[] = [
      { type: 'pairDisplay', deviceId, roomId: chance.pick(ROOMS), name: '' },
      { type: 'pairDisplay', deviceId, roomId: chance.pick(ROOMS), name: 'Links' },
      { type: 'unpairDisplay', deviceId },
      { type: 'trimDisplay', deviceId, trimMs },
      { type: 'testPattern', deviceIds, isShown: chance.is(0.5) },
    ]
    this.send(chance.pick(commands))
  }

  private join(): void {
    const { chance } = this
    const { personId } = this.anyPhone()
    this.asked += 1
    const by = { kind: 'attendee', personId } as const
    const { hub } = this.made
    hub.submit(
      by,
      `j${this.asked}`,
      chance.pick([
        { type: 'join', teamId: chance.pick(TEAMS), displayName: personId },
        { type: 'takeRole', roleId: 'teamcaptain', isTaken: chance.is(0.7) },
        { type: 'leave' },
      ]),
    )
    hub.broadcastAfter(by)
  }

  private rehearse(): void {
    const { chance } = this
    const at = this.made.hub.liveNow() + chance.pick([-HOUR, -MINUTE, -100, 100, MINUTE, HOUR])
    const rate = chance.pick([1, 1, 60])
    const ask = chance.pick<RehearsalCommand>([
      { type: 'beginRehearsal', at, rate },
      { type: 'jumpRehearsal', at },
      { type: 'setRehearsalRate', rate },
      { type: 'endRehearsal' },
    ])
    const expiresAt = BEGAN + 24 * HOUR
    this.deskSays((commandId) => ({ type: 'command', commandId, expiresAt, command: ask }))
  }

  private steer(): void {
    const { chance } = this
    const { hub } = this.made
    const view = hub.viewOf({ kind: 'desk' }).view
    if (view?.kind !== 'desk') throw new Error('a desk has its view')
    const saw = Object.fromEntries(
      ROOMS.map((id) => [id, seenAt(placeOf(hub.day, view.runs, id, hub.liveNow()).moment)]),
    )
    const rooms = chance.is(0.3) ? ('all' as const) : [chance.pick(ROOMS)]
    const undo = view.undo.at(0)?.seq ?? 0
    const commands: DeskCommand[] = [
      { type: 'next', rooms, saw },
      { type: 'previous', rooms, saw },
      { type: 'lengthen', rooms, saw, byMs: chance.pick([-1, 5]) * MINUTE },
      { type: 'pause', rooms, saw },
      { type: 'resume', rooms, saw },
      { type: 'backToPlan', rooms, saw },
      { type: 'message', rooms, text: chance.pick(['', 'Koffie', 'Thee']) },
      { type: 'show', rooms, scene: chance.pick(['programme', 'join', 'blank', 'coming']) },
      { type: 'face', rooms, face: chance.pick(['digits', 'disk', 'marks']) },
      { type: 'testSound', rooms },
      { type: 'schedule', slotId: 'jury', rooms: ['hal'], start: '15:00', end: '15:30' },
      { type: 'lockJoining', isLocked: chance.is(0.5) },
      { type: 'undo', saw: undo },
      { type: 'undo', saw: undo },
      { type: 'undo', saw: undo, to: view.undo.at(2)?.seq ?? undo },
      { type: 'redo', saw: view.redo.at(0)?.seq ?? 0 },
    ]
    this.send(chance.pick(commands))
  }
}

test.each(SEEDS)('seed %i: after any order of things everybody has what is so now', (seed) => {
  const hall = new Hall(seed)
  const { hub, faults } = hall.made
  for (let deed = 0; deed < DEEDS; deed += 1) {
    hall.disturb()
    if (deed % 10 !== 9) continue
    hall.settle()
    for (const { link, heard } of hall.links) {
      const { audience } = link
      const shown = shownAfter(heard)
      const { view, playback } = hub.viewOf(audience)
      expect(shown).toEqual({ view, playback, day: view && dayOf(view) })
    }
  }
  expect(faults).toEqual([])

  function dayOf(view: View) {
    if (!('room' in view)) return hub.day
    return (view.kind === 'display' ? dayForPage : dayForPhone)(hub.day, view.room.roomId)
  }
})

/** What a surface shows of all that it heard, once all of it is in effect. */
function shownAfter(heard: readonly HubMessage[]) {
  let day: unknown = null
  let shown: { view: unknown; playback: unknown; day: unknown } | null = null
  for (const message of heard) {
    if (message.type === 'day') day = message.day
    if (message.type === 'pairing') shown = { view: null, playback: message.playback, day: null }
    if (message.type === 'view') shown = { view: message.view, playback: message.playback, day }
  }
  return shown
}
