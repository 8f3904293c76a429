// SPDX-License-Identifier: EUPL-1.2
import type { HubInfo } from '../../shared/hub-info.ts'
import type { DeskAccess } from '../hub/access/desk-access.ts'
import type { FacilitatorKeys } from '../hub/access/facilitator-keys.ts'
import type { Hub } from '../hub/hub.ts'
import type { DayFilesOfLibrary } from '../hub/library.ts'
import type { RateLimiter } from '../hub/links/rate-limiter.ts'
import type { Secrets } from '../hub/ports.ts'
import type { SeenNetwork } from '../network/seen-network.ts'
import type { JurorCodes } from './limits/juror-codes.ts'
import type { Line } from './limits/line.ts'
import type { Newcomers } from './limits/newcomers.ts'
import type { RoomCodes } from './limits/room-codes.ts'
import type { PageCache } from './routes/page-cache.ts'
import type { Pages } from './routes/pages.ts'
import type { JurorMarks } from './senders/juror-marks.ts'
import type { PhoneSecrets } from './senders/phone-secrets.ts'
import type { TlsIdentity } from './tls-entrance.ts'

export type ServerOptions = {
  hub: Hub
  desks: DeskAccess
  secrets: Secrets
  /** Marks the cookies of phones; the same whenever the hub of this day starts. */
  phoneKey: string
  /** The days that can be opened beside the one that is; `null`: the hub is for one day. */
  library: DayFilesOfLibrary | null
  /** The folder with the built pages. */
  pagesFolder: string
  host: string
  port: number
  /** What the same port answers TLS with. */
  tls: TlsIdentity
  /** Who the hub is, and where it may be reached now. */
  hubInfo(): HubInfo
  /** Whether this machine goes by that name. */
  isOwnName(name: string): boolean
  /**
   * Whether a page from there is one of ours, whichever of our addresses it was loaded by.
   * @param port that the hub listens on
   */
  isOwnBase?(origin: string, port: number): boolean
  /** What can be seen of the network around; left out: what this system tells. */
  seen?: SeenNetwork
  /** Told of a fault that a person should look at. */
  onFault(what: string, error: unknown): void
}

/** What routes are made from. */
export type Parts = Pick<ServerOptions, 'hub' | 'desks' | 'secrets' | 'library' | 'onFault'> & {
  wrongKeys: RateLimiter
  facilitatorKeys: FacilitatorKeys
  roomCodes: RoomCodes
  jurorCodes: JurorCodes
  /** By what a juror's devices are known once they are in. */
  jurorMarks: JurorMarks
  /** Of who has typed wrong codes of rooms. */
  line: Line
  /** Of who shares an address with wrong codes of jurors. */
  jurorLine: Line
  /** Of phones that show that they get here, and share an address with wrong codes. */
  reachLine: Line
  newcomers: Newcomers
  phoneSecrets: PhoneSecrets
  pages: Pages
  made: PageCache
}
