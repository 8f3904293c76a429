// SPDX-License-Identifier: EUPL-1.2
import { HubMessage } from '../../shared/protocol/messages.ts'
import { DISPLAY_PART } from './display-part.ts'
import { type Link, linkWith, type Reading } from './link-client.ts'
import type { Ports } from './ports.ts'
import type { SurfaceKind } from './surface.ts'

const BY_SCHEMA: Reading = {
  message: (json) => {
    const read = HubMessage.safeParse(json)
    return read.success ? read.data : null
  },
}

/** Links a surface to the hub; all that comes from outside is read by its whole schema. */
export function openLink<K extends SurfaceKind>(kind: K, ports: Ports): Link<K> {
  return linkWith(kind, ports, BY_SCHEMA, kind === 'display' ? DISPLAY_PART : null)
}
