// SPDX-License-Identifier: EUPL-1.2
import type { View } from '../views/view.ts'
import type { HubMessage } from './messages.ts'

/** A message as surfaces of version 5 read it. */
export function asVersion5(message: HubMessage): object {
  return message.type === 'view' ? { ...message, view: ofVersion5(message.view) } : message
}

/** Walls made their codes themselves. */
function ofVersion5(view: View): object {
  if (view.kind !== 'display') return view
  const { codes, ...room } = view.room
  return { ...view, room }
}
