// SPDX-License-Identifier: EUPL-1.2
import type { Phase, Step } from '../../day/day.ts'
import { joinWords } from '../../i18n/join/join.ts'
import { dayText, labelled, textList } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'
import type { Live } from '../live/live.ts'

/** The rules and tips of a step. */
export function stepBrief({ language }: Live, step: Step): Html {
  const words = joinWords[language]
  return html`${labelled(words.rules, textList(step.rules, language))}
    ${labelled(words.tips, textList(step.tips, language))}`
}

/** What a phase is for, what comes out of it, and what one needs. */
export function phaseBrief({ language }: Live, phase: Phase): Html {
  const words = joinWords[language]
  const { goal, result, materials } = phase
  return html`<h3>${words.aboutPhase}</h3>
    ${goal ? html`<p><strong>${words.goal}:</strong> ${dayText(goal, language)}</p>` : null}
    ${result ? html`<p><strong>${words.result}:</strong> ${dayText(result, language)}</p>` : null}
    ${labelled(words.listed, textList(materials.listed, language))}
    ${labelled(words.used, textList(materials.used, language))}
    ${labelled(words.examples, textList(phase.examples, language))}
    ${labelled(words.tips, textList(phase.tips, language))}`
}
