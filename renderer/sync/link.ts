// SPDX-License-Identifier: EUPL-1.2
import { HubMessage } from '../../shared/protocol/messages.ts'
import type { RehearsalAsk } from '../../shared/protocol/rehearsal-ask.ts'
import type { HubAddress } from '../../shared/views/network.ts'
import { DISPLAY_PART } from './display-part.ts'
import { type Link, linkWith, type Reading } from './link-client.ts'
import type { Ports } from './ports.ts'
import type { CommandResult, SurfaceKind } from './surface.ts'

const BY_SCHEMA: Reading = {
  message: (json) => {
    const read = HubMessage.safeParse(json)
    return read.success ? read.data : null
  },
}

/** A link with what only a desk asks: no phone and no wall loads it. */
export type FullLink<K extends SurfaceKind> = Link<K> & {
  /** Begins, moves or ends a rehearsal. */
  rehearse(ask: RehearsalAsk): Promise<CommandResult>
  /** Has all codes name this address; `null`: the hub chooses. */
  pickAddress(address: HubAddress | null): Promise<CommandResult>
}

/** Links a surface to the hub; all that comes from outside is read by its whole schema. */
export function openLink<K extends SurfaceKind>(kind: K, ports: Ports): FullLink<K> {
  const link = linkWith(kind, ports, BY_SCHEMA, kind === 'display' ? DISPLAY_PART : null)
  return {
    ...link,
    rehearse: (ask) => link.ask({ type: 'rehearse', ask, stage: link.clock.stage.id }),
    pickAddress: (address) => link.ask({ type: 'pickAddress', address }),
  }
}
