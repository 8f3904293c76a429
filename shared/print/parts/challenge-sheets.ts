// SPDX-License-Identifier: EUPL-1.2
import type { Challenge } from '../../day/day.ts'
import { dayText, textList } from '../../join-page/html/day-text.ts'
import { type Html, html } from '../../join-page/html/html.ts'
import { type Language, textIn } from '../../text.ts'
import { type PrintInput, type PrintPart, partOf } from '../print-part.ts'
import { printWords } from '../print-words.ts'
import { sizeClass, sizeToFit } from '../type-size.ts'

/** Each challenge to hang on a wall: its question large, and all else that its brief says. */
export function challengeSheets({ day, language }: PrintInput): PrintPart {
  return partOf(
    day.challenges.map((challenge) => challengeSheet(challenge, language)),
    printWords[language].nothing.challenges,
  )
}

function challengeSheet(challenge: Challenge, language: Language): Html {
  const words = printWords[language]
  const { number, title, question, teaser, alsoConsider, sections } = challenge
  const name = textIn(title, language)
  const size = sizeToFit(name, { width: 182, height: 42 })
  return html`<section class="sheet challenge">
<p class="kicker">${words.challenge(number)}</p>
<h2 class="${sizeClass(size)}">${dayText(title, language)}</h2>
${question ? html`<p class="question">${dayText(question, language)}</p>` : null}
${teaser ? html`<p class="teaser">${dayText(teaser, language)}</p>` : null}
${alsoConsider.length > 0 ? html`<h3>${words.alsoConsider}</h3>${textList(alsoConsider, language)}` : null}
${sections.map((section) => html`<h3>${dayText(section.title, language)}</h3>${textList(section.points, language)}`)}
</section>`
}
