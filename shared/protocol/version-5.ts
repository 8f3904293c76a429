// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { StepBack } from '../features/history/views.ts'
import type { View } from '../views/view.ts'
import type { HubMessage } from './messages.ts'

/** A message as surfaces of version 5 read it. */
export function asVersion5(message: HubMessage): object {
  if (message.type === 'day') return { ...message, day: dayOfVersion5(message.day) }
  return message.type === 'view' ? { ...message, view: viewOfVersion5(message.view) } : message
}

/**
 * Walls made their codes themselves, and a hall was told nothing of the other rooms; a start signal
 * was told as any other step.
 */
function viewOfVersion5(view: View): object {
  if (view.kind === 'desk') {
    return { ...view, undo: view.undo.map(stepOfVersion5), redo: view.redo.map(stepOfVersion5) }
  }
  if (view.kind !== 'display') return view
  const { codes, elsewhere, ...room } = view.room
  return { ...view, room }
}

function stepOfVersion5(step: StepBack): object {
  if (step.command.type !== 'next') return step
  const { isSignal, ...command } = step.command
  return { ...step, command }
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
