// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../../shared/instant.ts'
import { SurfaceMessage } from '../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../shared/state/refusal.ts'
import { TokenBucket } from './token-bucket.ts'

// A surface asks for the time in bursts of eight and once in five seconds; people press keys.
const MESSAGES = { burst: 60, perSecond: 10 }
// So much nonsense is no accident: the link is closed.
const MOST_UNREADABLE = 20
// A sender that was told so often isn't listening.
const MOST_TOO_MANY = 200

/** Why something was not taken. `isLast`: its sender isn't listening, and is to be let go. */
export type Rejected = { refusal: Refusal; isLast: boolean }

/** Reads what comes over a link, and bounds how much may come. */
export class Inbox {
  private readonly bucket: TokenBucket
  private unreadable = 0
  private tooMany = 0

  constructor(now: Instant) {
    this.bucket = new TokenBucket(MESSAGES, now)
  }

  /** One message as it came off the socket. Never throws on what it says. */
  read(data: string, now: Instant): { message: SurfaceMessage } | Rejected {
    const refused = this.count(now)
    if (refused) return refused
    const read = SurfaceMessage.safeParse(jsonOf(data))
    if (read.success) return { message: read.data }
    this.unreadable += 1
    const field = read.error.issues[0]?.path.join('.') ?? ''
    const isLast = this.unreadable >= MOST_UNREADABLE
    return { refusal: { name: 'malformed', field }, isLast }
  }

  /** Something came, which counts as a message; `null` where it may. */
  count(now: Instant): Rejected | null {
    if (this.bucket.take(now)) return null
    this.tooMany += 1
    return { refusal: { name: 'too-many' }, isLast: this.tooMany >= MOST_TOO_MANY }
  }
}

function jsonOf(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    // Not JSON: the schema says the same in its own words.
    return undefined
  }
}
