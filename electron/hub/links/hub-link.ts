// SPDX-License-Identifier: EUPL-1.2

import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import { type AnyCommand, hubDefinitionOf } from '../../../shared/features/commands.ts'
import type { LinkWay } from '../../../shared/features/displays/link-way.ts'
import type { DisplayOrder } from '../../../shared/features/fleet/device.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { HubMessage, SurfaceMessage } from '../../../shared/protocol/messages.ts'
import { OLDEST_PROTOCOL, PROTOCOL } from '../../../shared/protocol/version.ts'
import { type Actor, senderIdOf } from '../../../shared/state/entry.ts'
import type { Refusal } from '../../../shared/state/refusal.ts'
import type { DisplayHealth } from '../../../shared/views/presence.ts'
import type { Audience } from '../../../shared/views/view.ts'
import type { PeopleOfDay } from '../access/people-of-day.ts'
import type { Answer } from '../playback/playback.ts'
import type { Connection } from '../ports.ts'
import type { PresenceTracker } from '../presence/presence-tracker.ts'
import type { ViewAndDay } from '../views/views.ts'
import { ClaimedHealth } from './claimed-health.ts'
import { type EncodedMessage, encode } from './encoded-message.ts'
import { Inbox, type Rejected } from './inbox.ts'
import { ViewFeed } from './view-feed.ts'

// These pages come from this very hub, and read the day by its schema: nothing left out.
const OF_THIS_VERSION: ReadonlySet<string> = new Set(['desk', 'facilitator', 'juror'])

// A display before that version doesn't know the word.
const PARTS_FROM = 10

/** The room of a phone whose code is one of a day that isn't open. */
export const OTHER_DAYS_ROOM = ''

type Clock = Extract<SurfaceMessage, { type: 'clock' }>
type OfDevice = Extract<SurfaceMessage, { type: 'device' | 'answer' | 'picture' }>

/** What a link asks of the hub. */
export type LinkedHub = {
  readonly playback: LivePlayback
  /** What identifies the day that is open. */
  readonly opened: object
  readonly presence: Pick<
    PresenceTracker,
    | 'changed'
    | 'healthChanged'
    | 'displaySaid'
    | 'displayPainted'
    | 'displayLinkedAnew'
    | 'displayAsked'
    | 'deviceSaid'
    | 'newcomerRefused'
  >
  readonly people: Pick<PeopleOfDay, 'isNewcomer'>
  now(): Instant
  disconnect(link: HubLink): void
  submit(by: Actor, commandId: string, command: AnyCommand, sender?: string): Answer
  broadcastAfter(by: Actor): void
  messagesOf(audience: Audience): ViewAndDay | null
  isLinked(deviceId: string): boolean
  pairingCodeFor(deviceId: string): string
}

/** One surface's link at the hub's end. */
export class HubLink {
  readonly audience: Audience
  heardAt: Instant
  /** The code that an unpaired display shows, or `null`. */
  pairingCode: string | null = null
  private readonly hub: LinkedHub
  /** The day that was open when it linked. */
  private readonly linkedOn: object
  private readonly actor: Actor | null
  private readonly connection: Connection
  private readonly inbox: Inbox
  private readonly feed = new ViewFeed((message) => this.sendEncoded(message))
  private readonly claimed = new ClaimedHealth()
  private isWelcome = false
  /** What the surface speaks. */
  private protocol = PROTOCOL
  /** Whether something has changed since its last view, which was still on its way out. */
  private isOwed = false

  constructor(hub: LinkedHub, audience: Audience, actor: Actor | null, connection: Connection) {
    this.hub = hub
    this.linkedOn = hub.opened
    this.audience = audience
    this.actor = actor
    this.connection = connection
    this.heardAt = hub.now()
    this.inbox = new Inbox(this.heardAt)
  }

  /** What a display said of itself, as long as that says anything. */
  get health(): DisplayHealth {
    return this.claimed.latest
  }

  /** Forgets what was said too long ago, and tells whether there was any. */
  forgetsHealth(now: Instant): boolean {
    return this.claimed.forget(now)
  }

  get actorId(): string | null {
    if (!this.actor) return null
    return senderIdOf(this.actor)
  }

  get way(): LinkWay {
    return this.connection.way ?? 'open'
  }

  get deviceId(): string | null {
    return this.audience.kind === 'display' ? this.audience.deviceId : null
  }

  /** Takes one message as it came off the socket. Never throws on what it says. */
  receive(data: string): void {
    const now = this.hub.now()
    this.heardAt = now
    const received = this.inbox.read(data, now)
    if ('message' in received) this.take(received.message, now)
    else this.reject(received)
  }

  /** Something came that is no message: it says nothing, and counts as one. */
  receiveOther(): void {
    const refused = this.inbox.count(this.hub.now())
    if (refused) this.reject(refused)
  }

  /**
   * Sends the view as it is now, if it differs from what was sent last. While that is still on
   * its way out, nothing is put behind it: the surface then gets what is so by that time.
   */
  update(): void {
    if (!this.isWelcome) return
    this.isOwed = this.connection.isBehind()
    if (this.isOwed) return
    if (this.isOfOtherDay()) return this.send({ type: 'reload', protocol: PROTOCOL })
    const messages = this.hub.messagesOf(this.audience)
    if (messages === null && this.deviceId === null) return this.close()
    if (messages === null) return this.askToPair()
    this.showsCode(null)
    this.feed.show(messages, this.hub.now())
  }

  /** A phone's page is one room's on one day; there it is told which day is open. */
  private isOfOtherDay(): boolean {
    const { audience } = this
    if (audience.kind !== 'attendee') return false
    return audience.roomId === OTHER_DAYS_ROOM || this.linkedOn !== this.hub.opened
  }

  /** Has the display do something; why it can't be told, or `null`: it was. */
  order(order: DisplayOrder): 'away' | 'too-old' | null {
    if (!this.isWelcome) return 'away'
    if (order.ask === 'part' && this.protocol < PARTS_FROM) return 'too-old'
    this.connection.send(encode(order))
    return null
  }

  /** All that was sent has left. */
  drained(): void {
    if (this.isOwed) this.update()
  }

  close(): void {
    this.closed()
    this.connection.close()
  }

  /** The connection is gone. */
  closed(): void {
    this.hub.disconnect(this)
  }

  /** Says why something was not taken; a sender that doesn't listen to that is let go. */
  private reject({ refusal, isLast }: Rejected): void {
    // It has heard the same many times.
    if (isLast && refusal.name === 'too-many') return this.close()
    this.refuse(null, refusal)
    if (isLast) this.close()
  }

  private take(message: SurfaceMessage, now: Instant): void {
    switch (message.type) {
      case 'hello':
        return this.hello(message.protocol)
      case 'clock':
        return this.tellTime(message, now)
      case 'command':
        return this.command(message, now)
      case 'device':
      case 'answer':
      case 'picture':
        return this.hearDevice(message)
      default:
        return message satisfies never
    }
  }

  private hello(protocol: number): void {
    const oldest = OF_THIS_VERSION.has(this.audience.kind) ? PROTOCOL : OLDEST_PROTOCOL
    if (protocol < oldest || protocol > PROTOCOL) {
      this.send({ type: 'reload', protocol: PROTOCOL })
      return
    }
    this.isWelcome = true
    this.protocol = protocol
    if (this.deviceId !== null) this.hub.presence.displayLinkedAnew(this.deviceId)
    this.feed.restart()
    this.send({ type: 'welcome', protocol: PROTOCOL })
    this.update()
    this.hub.presence.changed()
  }

  private command(message: Extract<SurfaceMessage, { type: 'command' }>, now: Instant): void {
    const { commandId, command, playback } = message
    if (!this.actor || !this.isWelcome) return this.refuse(commandId, { name: 'not-allowed' })
    if (now > message.expiresAt) return this.refuse(commandId, { name: 'expired' })
    if (this.isOfOtherDay()) return this.refuse(commandId, { name: 'other-playback' })
    const isOfHub = hubDefinitionOf(command)?.carriedOutBy === 'hub'
    if (playback !== undefined && playback !== this.hub.playback.id && !isOfHub) {
      return this.refuse(commandId, { name: 'other-playback' })
    }
    // The hub asks for the code first, on a page's form.
    if (command.type === 'comeBack') return this.refuse(commandId, { name: 'not-allowed' })
    const hung = hungBy(command)
    if (hung !== null && !this.hub.isLinked(hung)) {
      return this.refuse(commandId, { name: 'unknown-display', deviceId: hung })
    }
    if (this.hub.people.isNewcomer(this.actor, command) && !this.connection.mayJoin()) {
      this.hub.presence.newcomerRefused()
      return this.refuse(commandId, { name: 'too-many' })
    }
    this.answer(
      this.actor,
      commandId,
      this.hub.submit(this.actor, commandId, command, this.connection.sender),
    )
  }

  /** Acknowledges first, then shows everybody what has changed; a phone that joins at once. */
  private answer(actor: Actor, commandId: string, answer: Answer): void {
    if ('refusal' in answer) return this.refuse(commandId, answer.refusal)
    this.send({ type: 'accepted', commandId, seq: answer.seq })
    if (actor.kind === 'attendee' || actor.kind === 'juror') this.update()
    this.hub.broadcastAfter(actor)
  }

  private refuse(commandId: string | null, refusal: Refusal): void {
    this.send({ type: 'refused', commandId, refusal })
  }

  private send(message: HubMessage): void {
    this.sendEncoded(encode(message))
  }

  private sendEncoded(message: EncodedMessage): void {
    this.connection.send(message)
  }

  private tellTime({ sentAt, health }: Clock, now: Instant): void {
    const receivedAt = hundredths(now)
    this.send({ type: 'clock', sentAt, receivedAt, answeredAt: hundredths(this.hub.now()) })
    if (this.deviceId !== null && this.isWelcome)
      this.hub.presence.displayAsked(this.deviceId, this)
    if (health) this.takeHealth(health)
  }

  /** Of a display alone: nobody else is a device. */
  private hearDevice(message: OfDevice): void {
    if (this.deviceId !== null && this.isWelcome) {
      this.hub.presence.deviceSaid(this.deviceId, message)
    }
  }

  private takeHealth({ painted, fault, frames, ...health }: NonNullable<Clock['health']>): void {
    const { deviceId, heardAt } = this
    // An older page says neither, and nothing is known of how it paints.
    if (deviceId !== null && this.feed.hasView && (painted !== undefined || fault)) {
      const isGood = painted != null && this.feed.includes(painted, heardAt)
      this.hub.presence.displaySaid(deviceId, isGood, fault ?? null)
    }
    if (deviceId !== null && frames !== undefined) {
      this.hub.presence.displayPainted(deviceId, frames, this.claimed.ageMs(heardAt))
    }
    this.claimed.take(health, heardAt)
    this.hub.presence.healthChanged()
  }

  private askToPair(): void {
    const code = this.pairingCode ?? this.hub.pairingCodeFor(this.deviceId ?? '')
    this.showsCode(code)
    this.feed.showPairing(code, this.hub.playback)
  }

  private showsCode(code: string | null): void {
    if (code === this.pairingCode) return
    this.pairingCode = code
    this.hub.presence.changed()
  }
}

/** The display that a command gives a room to, whose code a desk has read; `null`: it is no such one. */
function hungBy(command: AnyCommand): string | null {
  if (command.type === 'pairDisplay') return command.deviceId
  return command.type === 'replaceDisplay' ? command.by : null
}

/** More digits than a network has truth, and all day long they would be a phone's only traffic. */
function hundredths(ms: number): number {
  return Math.round(ms * 100) / 100
}
