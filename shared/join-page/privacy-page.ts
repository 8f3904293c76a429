// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../text.ts'
import { joinPagesWords } from '../words/join-pages.ts'
import { html } from './html.ts'
import { type PageAssets, pageDocument } from './page-document.ts'

/** What is kept about a person, by whom, for how long. */
export function privacyPage({
  language,
  assets,
}: {
  language: Language
  assets: PageAssets
}): string {
  const words = joinPagesWords[language]
  return pageDocument({
    language,
    title: words.privacyTitle,
    path: '/privacy',
    assets,
    main: html`<h1>${words.privacyTitle}</h1>${words.privacyNote.map((part) => html`<p>${part}</p>`)}
<p><a href="/">${words.startOver}</a></p>`,
  })
}
