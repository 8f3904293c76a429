// SPDX-License-Identifier: EUPL-1.2
import type { Stage } from '../../../shared/clock/stage-time.ts'
import { HOUR, type Instant, SECOND } from '../../../shared/instant.ts'
import { type HubMessage, SurfaceMessage } from '../../../shared/protocol/messages.ts'
import type { RehearsalAsk } from '../../../shared/protocol/rehearsal-ask.ts'
import { OLDEST_PROTOCOL, PROTOCOL } from '../../../shared/protocol/version.ts'
import type { Actor, Entry } from '../../../shared/state/entry.ts'
import type { Refusal } from '../../../shared/state/refusal.ts'
import type { HubAddress } from '../../../shared/views/network.ts'
import type { DisplayHealth } from '../../../shared/views/presence.ts'
import type { Audience } from '../../../shared/views/view.ts'
import type { Answer } from '../playback/playback.ts'
import type { Connection } from '../ports.ts'
import type { PresenceTracker } from '../presence/presence-tracker.ts'
import type { ViewAndDay } from '../views/views.ts'
import { type EncodedMessage, encode } from './encoded-message.ts'
import type { OlderMessages } from './older-messages.ts'
import { SentViews } from './sent-views.ts'
import { TokenBucket } from './token-bucket.ts'

// A surface asks for the time in bursts of eight and once in five seconds; people press keys.
const MESSAGES = { burst: 60, perSecond: 10 }
// So much nonsense is no accident: the link is closed.
const MOST_UNREADABLE = 20
// A sender that was told so often isn't listening.
const MOST_TOO_MANY = 200

// What a clock claimed longer ago is red, whatever it was.
const HEALTH_LIVES_MS = 30 * SECOND

// Far more than any clock is off that says so, and few enough digits for the desk.
const MOST_CLAIMED_MS = 24 * HOUR

type SaidHealth = NonNullable<Extract<SurfaceMessage, { type: 'clock' }>['health']>

const NO_HEALTH: DisplayHealth = { clockErrorMs: null, roundTripMs: null, size: null }

/** What a link asks of the hub. */
export type LinkedHub = {
  readonly stage: Stage
  readonly olderMessages: OlderMessages
  readonly presence: Pick<
    PresenceTracker,
    'changed' | 'healthChanged' | 'displaySaid' | 'displayLinkedAnew' | 'newcomerRefused'
  >
  now(): Instant
  disconnect(link: HubLink): void
  submit(by: Actor, commandId: string, command: Entry['command'], sender?: string): Answer
  rehearse(ask: RehearsalAsk): Answer
  pickAddress(address: HubAddress | null): Answer
  broadcastAfter(by: Actor): void
  messagesOf(audience: Audience): ViewAndDay | null
  isLinked(deviceId: string): boolean
  isNewcomer(by: Actor, command: Entry['command']): boolean
  newPairingCode(): string
}

/** One surface's link at the hub's end. */
export class HubLink {
  readonly audience: Audience
  heardAt: Instant
  /** The code that an unpaired display shows, or `null`. */
  pairingCode: string | null = null
  private said: { health: DisplayHealth; at: Instant } | null = null
  private readonly hub: LinkedHub
  private readonly actor: Actor | null
  private readonly connection: Connection
  private readonly bucket: TokenBucket
  private isWelcome = false
  /** Whether the surface speaks the version before. */
  private isOlder = false
  private unreadable = 0
  private tooMany = 0
  private sentView: EncodedMessage | null = null
  private readonly sentViews = new SentViews()
  private sentDay: EncodedMessage | null = null
  /** The stage and the code that an unpaired display was told last. */
  private sentPairing = ''
  private isOwed = false

  constructor(hub: LinkedHub, audience: Audience, actor: Actor | null, connection: Connection) {
    this.hub = hub
    this.audience = audience
    this.actor = actor
    this.connection = connection
    this.heardAt = hub.now()
    this.bucket = new TokenBucket(MESSAGES, this.heardAt)
  }

  /** What a display said of itself, as long as that says anything. */
  get health(): DisplayHealth {
    return this.said?.health ?? NO_HEALTH
  }

  /** Forgets what was said too long ago, and tells whether there was any. */
  forgetsHealth(now: Instant): boolean {
    if (!this.said || now - this.said.at <= HEALTH_LIVES_MS) return false
    this.said = null
    return true
  }

  get actorId(): string | null {
    if (!this.actor) return null
    return this.actor.kind === 'desk' ? this.actor.deskId : this.actor.personId
  }

  get deviceId(): string | null {
    return this.audience.kind === 'display' ? this.audience.deviceId : null
  }

  /** Takes one message as it came off the socket. Never throws on what it says. */
  receive(data: string): void {
    const now = this.hub.now()
    this.heardAt = now
    if (!this.mayTake(now)) return
    const read = SurfaceMessage.safeParse(jsonOf(data))
    if (!read.success) {
      this.unreadable += 1
      const field = read.error.issues[0]?.path.join('.') ?? ''
      this.refuse(null, { name: 'malformed', field })
      if (this.unreadable >= MOST_UNREADABLE) this.close()
      return
    }
    this.take(read.data, now)
  }

  /** Something came that is no message: it says nothing, and counts as one. */
  receiveOther(): void {
    this.mayTake(this.hub.now())
  }

  /**
   * Sends the view as it is now, if it differs from what was sent last. While that is still on
   * its way out, nothing is put behind it: the surface then gets what is so by that time.
   */
  update(): void {
    if (!this.isWelcome) return
    this.isOwed = this.connection.isBehind()
    if (this.isOwed) return
    const messages = this.hub.messagesOf(this.audience)
    if (messages === null) return this.askToPair()
    const { view, day } = messages
    this.showsCode(null)
    this.sentPairing = ''
    this.sendDay(day)
    // Its owner's part is made anew with every change among people, and is mostly the same.
    if (view.text === this.sentView?.text) return
    this.sentView = view
    if (view.seq !== undefined) this.sentViews.add(view.seq, this.hub.now())
    this.sendEncoded(view)
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

  /** Whether one more may come by now; a sender that doesn't listen to that is let go. */
  private mayTake(now: Instant): boolean {
    if (this.bucket.take(now)) return true
    this.tooMany += 1
    if (this.tooMany < MOST_TOO_MANY) this.refuse(null, { name: 'too-many' })
    else this.close()
    return false
  }

  private take(message: SurfaceMessage, now: Instant): void {
    switch (message.type) {
      case 'hello':
        return this.hello(message.protocol)
      case 'clock': {
        const { sentAt } = message
        const receivedAt = hundredths(now)
        this.send({ type: 'clock', sentAt, receivedAt, answeredAt: hundredths(this.hub.now()) })
        if (message.health) this.takeHealth(message.health)
        return
      }
      case 'command':
        return this.command(message, now)
      case 'rehearse':
        return this.rehearse(message, now)
      case 'pickAddress':
        return this.pickAddress(message, now)
      default:
        return message satisfies never
    }
  }

  private hello(protocol: number): void {
    // A desk's page comes from this very hub, and reads the day by its schema: nothing left out.
    const oldest = this.audience.kind === 'desk' ? PROTOCOL : OLDEST_PROTOCOL
    if (protocol < oldest || protocol > PROTOCOL) {
      this.send({ type: 'reload', protocol: PROTOCOL })
      return
    }
    this.isWelcome = true
    this.isOlder = protocol < PROTOCOL
    if (this.deviceId !== null) this.hub.presence.displayLinkedAnew(this.deviceId)
    this.sentView = null
    this.sentDay = null
    this.sentPairing = ''
    this.send({ type: 'welcome', protocol: PROTOCOL })
    this.update()
    this.hub.presence.changed()
  }

  private command(message: Extract<SurfaceMessage, { type: 'command' }>, now: Instant): void {
    const { commandId, command, stage } = message
    if (!this.actor || !this.isWelcome) return this.refuse(commandId, { name: 'not-allowed' })
    if (now > message.expiresAt) return this.refuse(commandId, { name: 'expired' })
    if (stage !== undefined && stage !== this.hub.stage.id) {
      return this.refuse(commandId, { name: 'other-stage' })
    }
    if (command.type === 'pairDisplay' && !this.hub.isLinked(command.deviceId)) {
      return this.refuse(commandId, { name: 'unknown-display', deviceId: command.deviceId })
    }
    if (this.hub.isNewcomer(this.actor, command) && !this.connection.mayJoin()) {
      this.hub.presence.newcomerRefused()
      return this.refuse(commandId, { name: 'too-many' })
    }
    this.answer(
      this.actor,
      commandId,
      this.hub.submit(this.actor, commandId, command, this.connection.sender),
    )
  }

  private rehearse(message: Extract<SurfaceMessage, { type: 'rehearse' }>, now: Instant): void {
    const { commandId, expiresAt, stage, ask } = message
    if (this.actor?.kind !== 'desk' || !this.isWelcome) {
      return this.refuse(commandId, { name: 'not-allowed' })
    }
    if (now > expiresAt) return this.refuse(commandId, { name: 'expired' })
    if (stage !== undefined && stage !== this.hub.stage.id) {
      return this.refuse(commandId, { name: 'other-stage' })
    }
    this.answer(this.actor, commandId, this.hub.rehearse(ask))
  }

  private pickAddress(message: Extract<SurfaceMessage, { type: 'pickAddress' }>, now: Instant) {
    const { commandId, expiresAt, address } = message
    if (this.actor?.kind !== 'desk' || !this.isWelcome) {
      return this.refuse(commandId, { name: 'not-allowed' })
    }
    if (now > expiresAt) return this.refuse(commandId, { name: 'expired' })
    this.answer(this.actor, commandId, this.hub.pickAddress(address))
  }

  /** Acknowledges first, then shows everybody what has changed; a phone that joins at once. */
  private answer(actor: Actor, commandId: string, answer: Answer): void {
    if ('refusal' in answer) return this.refuse(commandId, answer.refusal)
    this.send({ type: 'accepted', commandId, seq: answer.seq })
    if (actor.kind === 'attendee') this.update()
    this.hub.broadcastAfter(actor)
  }

  private refuse(commandId: string | null, refusal: Refusal): void {
    this.send({ type: 'refused', commandId, refusal })
  }

  private send(message: HubMessage): void {
    this.sendEncoded(encode(message))
  }

  private sendEncoded(message: EncodedMessage): void {
    this.connection.send(this.isOlder ? this.hub.olderMessages.of(message) : message)
  }

  private takeHealth({ painted, fault, ...health }: SaidHealth): void {
    const { deviceId } = this
    // An older page says neither, and nothing is known of how it paints.
    if (deviceId !== null && this.sentView && (painted !== undefined || fault)) {
      const isGood = painted != null && this.sentViews.includes(painted, this.heardAt)
      this.hub.presence.displaySaid(deviceId, isGood, fault ?? null)
    }

    const rough = {
      clockErrorMs: rounded(health.clockErrorMs),
      roundTripMs: rounded(health.roundTripMs),
      size: health.size,
    }
    this.said = { health: rough, at: this.heardAt }
    this.hub.presence.healthChanged()
  }

  private askToPair(): void {
    const { stage } = this.hub
    const code = this.pairingCode ?? this.hub.newPairingCode()
    this.showsCode(code)
    const text = JSON.stringify([stage, code])
    if (text === this.sentPairing) return
    this.sentPairing = text
    this.sentView = null
    this.sentDay = null
    this.send({ type: 'pairing', code, stage })
  }

  private showsCode(code: string | null): void {
    if (code === this.pairingCode) return
    this.pairingCode = code
    this.hub.presence.changed()
  }

  /** The day goes ahead of a first view, one of another room, and one of another day. */
  private sendDay(day: EncodedMessage): void {
    if (day === this.sentDay) return
    this.sentDay = day
    // Surfaces take the day with the view that follows it, so one follows.
    this.sentView = null
    this.sendEncoded(day)
  }
}

/** `null` as well for what can't be: less than nothing would pass for the best of clocks. */
function rounded(ms: number | null): number | null {
  return ms === null || ms < 0 || ms > MOST_CLAIMED_MS ? null : Math.round(ms * 10) / 10
}

/** More digits than a network has truth, and all day long they would be a phone's only traffic. */
function hundredths(ms: number): number {
  return Math.round(ms * 100) / 100
}

function jsonOf(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    // Not JSON: the schema says the same in its own words.
    return undefined
  }
}
