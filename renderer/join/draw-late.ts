// SPDX-License-Identifier: EUPL-1.2
import type { Html } from '../../shared/join-page/html/html.ts'
import type { Live } from '../../shared/join-page/live/live.ts'
import { spokenBetween } from '../../shared/join-page/live/spoken.ts'
import { peopleSection, teamSection } from '../../shared/join-page/people/people-section.ts'
import { programmeSection } from '../../shared/join-page/programme/programme-section.ts'
import { toolsSection } from '../../shared/join-page/tools/tools.ts'
import type { Parts } from './live-part.ts'

/**
 * Draws all that isn't of the first second, as it is now.
 * @param drawn how the page is; `null` where nothing was drawn yet
 * @returns what is to be said aloud of what is otherwise
 */
export function drawLate(parts: Parts, drawn: Live | null, live: Live): Html | null {
  if (drawn?.moment !== live.moment) {
    parts.people.want(peopleSection(live).toString())
    parts.team.want(teamSection(live).toString())
    parts.programme.want(programmeSection(live).toString())
  }
  // What tools show may depend on the second.
  parts.first.want(toolsSection(live, 'first').toString())
  parts.tools.want(toolsSection(live, 'tools').toString())
  return drawn && spokenBetween(drawn, live)
}
