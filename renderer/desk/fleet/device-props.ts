// SPDX-License-Identifier: EUPL-1.2
import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { AnyCommand } from '../../../shared/features/commands.ts'
import type { DisplayStatus } from '../../../shared/features/displays/views.ts'
import type { Ask } from '../../../shared/features/fleet/device.ts'
import type { Instant } from '../../../shared/instant.ts'
import type { Desk } from '../shell/desk.ts'

/** What the parts of one screen on the page are told, and how they ask something of it. */
export type DeviceProps = {
  desk: Desk
  display: DisplayStatus
  playback: LivePlayback
  hubNow: Instant | null
  ask(command: AnyCommand): void
  request(what: Ask): void
}
