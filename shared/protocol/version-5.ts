// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { View } from '../views/view.ts'
import type { HubMessage } from './messages.ts'

/** A message as surfaces of version 5 read it. */
export function asVersion5(message: HubMessage): object {
  if (message.type === 'day') return { ...message, day: dayOfVersion5(message.day) }
  return message.type === 'view' ? { ...message, view: viewOfVersion5(message.view) } : message
}

/**
 * Walls made their codes themselves, a hall was told nothing of the other rooms, and how far people sit
 * stood in the day. Desks of that version load anew and hear none of this.
 */
function viewOfVersion5(view: View): object {
  if (view.kind !== 'display') return view
  const { codes, elsewhere, viewing, ...room } = view.room
  return { ...view, room }
}

/** Only phases had materials. */
function dayOfVersion5(day: EventDay): object {
  const phases = day.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.map((step) => ({
      ...step,
      activities: step.activities.map(({ materials, ...activity }) => activity),
    })),
  }))
  return { ...day, phases }
}
