// SPDX-License-Identifier: EUPL-1.2
import { letInWords } from '../../features/facilitators/let-in-words.ts'
import type { Language } from '../../text.ts'
import { html } from '../html/html.ts'
import { type PageAssets, pageDocument } from './page-document.ts'

type Page = { language: Language; assets: PageAssets }

/** Asks once more before a key is spent: a messenger that looks at a link must not take it. */
export function letInPage({ language, assets, path }: Page & { path: string }): string {
  const words = letInWords[language]
  return pageDocument({
    language,
    title: words.title,
    path,
    assets,
    main: html`<h1>${words.title}</h1><p>${words.sentence}</p>
<form method="post" action="${path}"><button id="let-in">${words.button}</button></form>`,
  })
}

/** Why a phone isn't let in, and what to do about it. */
export function notLetInPage({
  language,
  assets,
  path,
  why,
}: Page & { path: string; why: NotLetIn }): string {
  const { title, sentence } = letInWords[language].notLetIn[why]
  return pageDocument({
    language,
    title,
    path,
    assets,
    main: html`<h1>${title}</h1><p>${sentence}</p>`,
  })
}

/** `unknown`: its cookie is none of this day's; `withdrawn`: it was in; `wrong-key`: spent or made up. */
export type NotLetIn = 'unknown' | 'withdrawn' | 'wrong-key' | 'too-many'
