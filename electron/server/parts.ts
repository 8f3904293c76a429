// SPDX-License-Identifier: EUPL-1.2
import type { DeskAccess } from '../hub/access/desk-access.ts'
import type { Hub } from '../hub/hub.ts'
import type { RateLimiter } from '../hub/links/rate-limiter.ts'
import type { Secrets } from '../hub/ports.ts'
import type { Line } from './limits/line.ts'
import type { Newcomers } from './limits/newcomers.ts'
import type { RoomCodes } from './limits/room-codes.ts'
import type { PageCache } from './routes/page-cache.ts'
import type { Pages } from './routes/pages.ts'
import type { PhoneSecrets } from './senders/phone-secrets.ts'

export type ServerOptions = {
  hub: Hub
  desks: DeskAccess
  secrets: Secrets
  /** Marks the cookies of phones; the same whenever the hub of this day starts. */
  phoneKey: string
  /** The folder with the built pages. */
  pagesFolder: string
  host: string
  port: number
  /** Whether this machine goes by that name. */
  isOwnName(name: string): boolean
  /** Told of a fault that a person should look at. */
  onFault(what: string, error: unknown): void
}

/** What routes are made from. */
export type Parts = Pick<ServerOptions, 'hub' | 'desks' | 'secrets' | 'onFault'> & {
  wrongKeys: RateLimiter
  roomCodes: RoomCodes
  line: Line
  newcomers: Newcomers
  phoneSecrets: PhoneSecrets
  pages: Pages
  made: PageCache
}
