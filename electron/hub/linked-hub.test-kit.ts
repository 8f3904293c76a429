// SPDX-License-Identifier: EUPL-1.2
import { Chance } from '../../e2e/world/chance.ts'
import { MemoryStore } from '../../e2e/world/memory-store.ts'
import { SimTime } from '../../e2e/world/sim-time.ts'
import { sampleDay, withoutSeats } from '../../shared/day/sample-day.test-kit.ts'
import { instantOf } from '../../shared/day/time-of-day.ts'
import type { DeskCommand } from '../../shared/features/commands.ts'
import { HubMessage, type SurfaceMessage } from '../../shared/protocol/messages.ts'
import { PROTOCOL } from '../../shared/protocol/version.ts'
import type { Actor } from '../../shared/state/entry.ts'
import type { Audience } from '../../shared/views/view.ts'
import { Hub, type HubOptions } from './hub.ts'
import type { EncodedMessage } from './links/encoded-message.ts'
import { behindJournal } from './playback/behind-journal.ts'
import type { Store } from './ports.ts'

export const DESK: Actor = { kind: 'desk', deskId: 'desk' }
export const LOCK: DeskCommand = { type: 'lockJoining', isLocked: true }
export const BEGAN = instantOf('2024-03-13', '10:41', 'Europe/Amsterdam')

/** A hub on simulated time, with what it was told went wrong. */
export function newHub(
  store: Store = new MemoryStore(withoutSeats(sampleDay('staatsprint'))),
  isRehearsal = false,
  pickAddress: HubOptions['pickAddress'] = () => false,
  setPublicAddress: HubOptions['setPublicAddress'] = () => {},
) {
  const time = new SimTime()
  const faults: string[] = []
  const chance = new Chance(1)
  const startsAt = BEGAN + behindJournal(store, BEGAN)
  const hub = new Hub({
    store,
    clock: { now: () => startsAt + time.now, after: (ms, call) => time.after(ms, call) },
    secrets: { chance: () => chance.next() },
    isRehearsal,
    ...{ pickAddress, setPublicAddress },
    onFault: (what) => faults.push(what),
  })
  return { hub, time, store, faults }
}

/** A surface that only listens and says what it is told to. */
export function surface(hub: Hub, audience: Audience, actor: Actor | null) {
  const heard: HubMessage[] = []
  const told: EncodedMessage[] = []
  let isClosed = false
  let isBehind = false
  const link = hub.connect(audience, actor, {
    send: (message) => {
      told.push(message)
      // Orders are read by no client.
      if (!message.text.startsWith('{"type":"order"')) heard.push(read(message))
    },
    isBehind: () => isBehind,
    sender: '',
    mayJoin: () => true,
    close: () => {
      isClosed = true
    },
  })
  const say = (message: SurfaceMessage) => link.receive(JSON.stringify(message))
  say({ type: 'hello', protocol: PROTOCOL })
  /** From now on its network takes nothing, until it does again. */
  const clog = (isSo: boolean) => {
    isBehind = isSo
    if (!isSo) link.drained()
  }
  return { link, heard, told, say, clog, isClosed: () => isClosed }
}

/** What was told, as a surface reads it. */
export const read = ({ text }: EncodedMessage): HubMessage => HubMessage.parse(JSON.parse(text))

export const desk = (hub: Hub) => surface(hub, { kind: 'desk' }, DESK)
export const wall = (hub: Hub, deviceId: string) =>
  surface(hub, { kind: 'display', deviceId }, null)
export const typesOf = (messages: readonly { type: string }[]) => messages.map(({ type }) => type)

export function command(
  commandId: string,
  asked: DeskCommand,
  expiresAt = BEGAN + 4_000,
): SurfaceMessage {
  return { type: 'command', commandId, expiresAt, command: asked }
}
