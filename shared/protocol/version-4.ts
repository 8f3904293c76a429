// SPDX-License-Identifier: EUPL-1.2
import type { View } from '../views/view.ts'
import type { HubMessage } from './messages.ts'

/** A message as surfaces of version 4 read it. */
export function asVersion4(message: HubMessage): object {
  if (message.type !== 'view') return message
  const { effectiveAt, view, ...rest } = message
  const flat = { ...rest, view: asFlat(view) }
  return effectiveAt === undefined ? flat : { ...flat, landsAt: effectiveAt }
}

/** What all in a room see and what is one's own were not told apart. */
function asFlat(view: View): object {
  if (view.kind === 'desk') return view
  return { kind: view.kind, ...view.room, ...view.own }
}
