// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../../day/day.ts'
import { joinPagesWords } from '../../i18n/join/join-pages.ts'
import type { Language } from '../../text.ts'
import { dayText, textList } from '../html/day-text.ts'
import { type Html, html } from '../html/html.ts'

/** What people look up in the course of the day; each a line until it is opened. */
export function lookUpSection(day: EventDay, language: Language): Html | null {
  const words = joinPagesWords[language]
  const folds = [
    fold(words.introduction, introductionTexts(day, language)),
    fold(words.jury, juryTexts(day, language)),
    fold(words.dayTips, textList(day.tips, language)),
    fold(words.about, aboutTexts(day, language)),
  ]
  return folds.every((part) => part === null)
    ? null
    : html`<section><h2>${words.lookUp}</h2>${folds}</section>`
}

function fold(title: string, contents: Html | null): Html | null {
  return contents && html`<details><summary>${title}</summary>${contents}</details>`
}

function introductionTexts(day: EventDay, language: Language): Html | null {
  const list = textList(day.introductionQuestions, language)
  return list && html`<p>${joinPagesWords[language].aloud}</p>${list}`
}

/** Nothing where all of it is unknown: an empty heading would promise what isn't there. */
function juryTexts({ jury }: EventDay, language: Language): Html | null {
  if (!jury) return null
  const words = joinPagesWords[language]
  const { members, criteria, pitchMinutes } = jury
  if (!members && !criteria && pitchMinutes === null) return null
  return html`${labelled(words.juryMembers, textList(members ?? [], language))}
${labelled(
  words.juryCriteria,
  textList(
    (criteria ?? []).map(({ title }) => title),
    language,
  ),
)}
${pitchMinutes !== null && html`<p>${words.pitchMinutes(pitchMinutes)}</p>`}`
}

function aboutTexts({ about }: EventDay, language: Language): Html | null {
  if (!about) return null
  const words = joinPagesWords[language]
  const { intro, location, audience, cost, hashtag } = about
  return html`${intro ? html`<p>${dayText(intro, language)}</p>` : null}
${location ? html`<p><strong>${words.location}:</strong> ${dayText(location, language)}</p>` : null}
${labelled(words.audience, textList(audience, language))}
${cost ? html`<p><strong>${words.cost}:</strong> ${dayText(cost, language)}</p>` : null}
${hashtag ? html`<p>#${hashtag}</p>` : null}`
}

function labelled(label: string, list: Html | null): Html | null {
  return list && html`<p class="label">${label}</p>${list}`
}
