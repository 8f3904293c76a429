// SPDX-License-Identifier: EUPL-1.2
import type { Activity, EventDay, Jury, Phase, Room, Team } from '../day/day.ts'
import type { HubMessage } from './messages.ts'

/** A message as surfaces of version 7 read it. */
export function asVersion7(message: HubMessage): object {
  if (message.type === 'view' && message.view.kind === 'display') {
    // Its page shows its own room, and the desk says so.
    const { allRooms, ...own } = message.view.own
    return { ...message, view: { ...message.view, own } }
  }
  return message.type === 'day' ? { ...message, day: dayOfVersion7(message.day) } : message
}

/** The day in its second version: without seats, teams' codes and races, and with criteria that are texts. */
function dayOfVersion7({ teamSize, teamNames, ...day }: EventDay): object {
  return {
    ...day,
    version: 2,
    rooms: day.rooms.map(({ seats, ...room }: Room) => room),
    teams: day.teams.map(({ joinCode, seats, table, ...team }: Team) => team),
    phases: day.phases.map(phaseOfVersion7),
    jury: day.jury && juryOfVersion7(day.jury),
  }
}

function phaseOfVersion7(phase: Phase): object {
  const steps = phase.steps.map((step) => ({
    ...step,
    activities: step.activities.map(({ isCounted, ...activity }: Activity) => activity),
  }))
  return { ...phase, steps }
}

function juryOfVersion7({ places, mentions, criteria, ...jury }: Jury): object {
  return { ...jury, criteria: criteria === null ? null : criteria.map(({ title }) => title) }
}
