// SPDX-License-Identifier: EUPL-1.2
import type { Activity, EventDay, Slot, Step, Team } from './day.ts'
import { isForEverybody } from './presence.ts'

/**
 * Turns as steps, one for each team, with the parts of a turn as its activities, so that they are
 * laid out, steered and told as steps are. The next team's begins by hand: nobody pitches by the clock.
 * @param teams those whose turns they are, in order
 */
export function turnSteps({ turns }: Slot, teams: readonly Team[]): Step[] {
  if (!turns) return []
  const { parts, gap = 0 } = turns
  const ownMinutes = parts.reduce((sum, { minutes }) => sum + minutes, 0)
  return teams.map(({ id, name }, index): Step => {
    const isLast = index === teams.length - 1
    return {
      id,
      title: name,
      minutes: ownMinutes + (isLast ? 0 : gap),
      // The first begins with its item.
      ...(index > 0 && { pace: 'facilitator' as const }),
      activities: parts.map(
        ({ title, minutes, marks, id: partId }): Activity => ({
          id: partId,
          title: parts.length > 1 ? ofTeam(name, title) : name,
          minutes: { value: minutes, isAbout: false },
          pace: 'clock',
          ...(marks && { marks }),
        }),
      ),
    }
  })
}

/** The teams that have a turn in a room: its own, or, where everybody is together, all of them. */
export function teamsWithTurns(day: EventDay, slot: Slot, roomId: string): Team[] {
  const { turns, groups } = slot
  if (!turns) return []
  const inOrder =
    turns.order === 'teams'
      ? day.teams
      : turns.order.flatMap((id) => day.teams.find((team) => team.id === id) ?? [])
  const asked = inOrder.filter(({ group }) => !groups || !group || groups.includes(group))
  if (isForEverybody(day, slot)) return asked
  const own = asked.filter(({ room }) => room === roomId)
  // Finals are in a room that is nobody's own.
  return own.length > 0 ? own : asked
}

/** `Heron: Vragen`, in each language that the part has a title in. */
function ofTeam(team: Team['name'], part: Team['name']): Team['name'] {
  const titled = (tag: string) => `${team[tag] ?? Object.values(team)[0]}: ${part[tag]}`
  return Object.fromEntries(Object.keys(part).map((tag) => [tag, titled(tag)]))
}
