// SPDX-License-Identifier: EUPL-1.2

import { joinPagesWords } from '../../i18n/join/join-pages.ts'
import type { Language } from '../../text.ts'
import { html } from '../html/html.ts'
import { type PageAssets, pageDocument } from './page-document.ts'

export type ProblemPage = {
  language: Language
  assets: PageAssets
  title: string
  sentence: string
  /** The answer's HTTP status, which somebody who helps may ask for. */
  status: number
}

/** Says what went wrong, and where to go on. */
export function problemPage({ language, assets, title, sentence, status }: ProblemPage): string {
  return pageDocument({
    language,
    title,
    path: '/',
    assets,
    main: html`<h1>${title}</h1><p>${sentence}</p>
<p><a href="/">${joinPagesWords[language].startOver}</a></p><p class="hint">${status}</p>`,
  })
}
