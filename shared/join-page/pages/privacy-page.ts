// SPDX-License-Identifier: EUPL-1.2
import type { Organiser } from '../../day/day.ts'
import { joinPagesWords } from '../../i18n/join/join-pages.ts'
import { privacyWords } from '../../i18n/join/privacy.ts'
import { taggedIn } from '../../tagged-text.ts'
import type { Language } from '../../text.ts'
import { VERSION } from '../../version.ts'
import { taggedLine } from '../html/day-text.ts'
import { html } from '../html/html.ts'
import { type PageAssets, pageDocument } from './page-document.ts'

/** What is kept about a person, by whom, why, and for how long (GDPR art. 13). */
export function privacyPage({
  language,
  organiser,
  wipedAt,
  assets,
}: {
  language: Language
  /** `undefined`: the day names none. */
  organiser: Organiser | undefined
  /** When all of it is wiped, in words; `null`: it was. */
  wipedAt: string | null
  assets: PageAssets
}): string {
  const words = privacyWords[language]
  const { statement } = words
  const url = organiser?.privacyUrl
  return pageDocument({
    language,
    title: words.title,
    path: '/privacy',
    assets,
    main: html`<h1>${words.title}</h1>${privacyNote(language, organiser, wipedAt).map((part) => html`<p>${taggedLine(part)}</p>`)}
${url !== undefined && html`<p><a href="${url}">${statement}</a></p>`}
<p><a href="/">${joinPagesWords[language].startOver}</a></p>
<p>Zaalscherm ${VERSION}</p>`,
  })
}

/** The note's paragraphs. */
export function privacyNote(
  language: Language,
  organiser: Organiser | undefined,
  wipedAt: string | null,
): string[] {
  const words = privacyWords[language]
  const officer = organiser?.dataProtectionOfficer
  const who = [
    words.responsible(organiser ? taggedIn(organiser.name, language) : null),
    words.ask(organiser?.contact ?? null),
    ...(officer ? [words.officer(officer)] : []),
  ]
  // Nobody has said why it may be kept where nobody is named.
  const ground = organiser ? [words.ground[organiser.legalGround ?? 'public-task']] : []
  return [
    who.join(' '),
    words.kept,
    words.cookies,
    [...ground, words.complaint].join(' '),
    words.seen,
    words.erased(wipedAt),
  ]
}
