// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '../../day/day.ts'
import { joinWords } from '../../i18n/join/join.ts'
import type { Language } from '../../text.ts'
import { dayText, labelled, textList } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'

/** All that the workbook says of an activity, under its title. */
export function activityBlock(activity: Activity, language: Language): Html {
  const words = joinWords[language]
  const facts = factsOf(activity, language)
  const say = (label: string, text: Activity['reward']) =>
    text && html`<p>${label}: ${dayText(text, language)}</p>`
  return html`${activity.instruction ? html`<p>${dayText(activity.instruction, language)}</p>` : null}
    ${facts.length > 0 && html`<p class="facts">${facts.join(' · ')}</p>`}
    ${labelled(words.listed, textList(activity.materials, language))}
    ${questionList(activity, language)}
    ${activity.tieBreak ? html`<p>${dayText(activity.tieBreak, language)}</p>` : null}
    ${say(words.reward, activity.reward) ?? null}
    ${say(words.missingFigure, activity.missingFigure) ?? null}`
}

function factsOf(activity: Activity, language: Language): string[] {
  const words = joinWords[language]
  const { minutes, mode, dots, mostIdeas } = activity
  return [
    minutes && words.minutes(minutes.value, minutes.isAbout),
    mode && words.mode[mode],
    activity.isSilent && words.silent,
    activity.pace === 'signal' && words.startSignal,
    dots && words.dots(dots.perPerson, dots.canStack),
    mostIdeas && words.mostIdeas(mostIdeas),
  ].filter((fact) => typeof fact === 'string')
}

function questionList({ questions = [] }: Activity, language: Language): Html | null {
  if (questions.length === 0) return null
  const { example: label } = joinWords[language]
  return html`<ul>${questions.map(
    ({ topic, text, example }) =>
      html`<li>${
        topic ? html`<strong>${dayText(topic, language)}:</strong> ` : null
      }${dayText(text, language)}${
        example ? html` <span class="hint">${label}: ${dayText(example, language)}</span>` : null
      }</li>`,
  )}</ul>`
}
