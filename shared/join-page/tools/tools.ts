// SPDX-License-Identifier: EUPL-1.2
import { teamWords } from '../../i18n/join/team.ts'
import { helpSection } from '../help/help-section.ts'
import { type Html, html } from '../html/html.ts'
import { LIVE_IDS, type Live } from '../live/live.ts'
import { namingTool } from '../naming/naming-tool.ts'
import { turnsTool } from '../pitches/turns-tool.ts'
import { isRaceOn, raceTool } from '../race/race-tool.ts'
import { revealSection } from '../reveal/reveal-section.ts'
import { sheetLink } from '../sheet/sheet-section.ts'

/** What a phone can do or look up now; gives nothing where it isn't of use. */
type Tool = {
  draw(live: Live): Html | null
  /** Whether a phone is for that now, so that it stands over what goes on and not under it. */
  isFirst?(live: Live): boolean
}

/**
 * In the order in which they stand. Read by the hub's page and again, once a second, by what comes
 * after the page's own script: the same `live` gives the same text.
 */
export const TOOLS: readonly Tool[] = [
  { draw: revealSection, isFirst: () => true },
  { draw: turnsTool },
  { draw: raceTool, isFirst: isRaceOn },
  { draw: namingTool },
  { draw: helpSection },
  { draw: sheetLink },
]

/**
 * All that stand over what goes on, or under it. A form that something is filled in to has the class
 * `fills`: on a page that loads itself anew it would be lost, so it stands on another, one tap away.
 */
export function toolsSection(live: Live, id: 'first' | 'tools'): Html {
  const isFirst = id === LIVE_IDS.first
  const shown = TOOLS.filter((tool) => (tool.isFirst?.(live) ?? false) === isFirst)
  const tools = html`${shown.map(({ draw }) => draw(live))}`
  const { formsPath, language } = live
  if (formsPath === undefined || !tools.toString().includes(`class="${FILLS}"`)) return tools
  return html`<noscript><p><a href="${formsPath}#${id}">${teamWords[language].fillIn}</a></p></noscript>${tools}`
}

/** The class of a form that something is filled in to. */
export const FILLS = 'fills'
