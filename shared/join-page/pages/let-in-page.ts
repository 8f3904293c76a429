// SPDX-License-Identifier: EUPL-1.2
import { letInWords } from '../../features/facilitators/let-in-words.ts'
import { FACILITATOR_PATHS } from '../../features/facilitators/paths.ts'
import type { Language } from '../../text.ts'
import { html } from '../html/html.ts'
import { BEHIND_HASH_PATH } from './behind-hash-script.ts'
import { type PageAssets, pageDocument } from './page-document.ts'

type Page = { language: Language; assets: PageAssets }

// Longer than any key, with room for what was copied along.
const LONGEST_PASTED = 200

/**
 * Asks once more before a key is spent: a messenger that looks at a link must not take it. The key
 * goes in from behind the `#` by itself; where no script runs it is pasted.
 */
export function letInPage({ language, assets }: Page): string {
  const words = letInWords[language]
  const path = FACILITATOR_PATHS.letIn
  return pageDocument({
    language,
    title: words.title,
    path,
    assets,
    main: html`<h1>${words.title}</h1><p>${words.sentence}</p>
<form method="post" action="${path}">
<p><label for="key">${words.key}</label>
<input id="key" name="key" required maxlength="${LONGEST_PASTED}" autocomplete="off" spellcheck="false"></p>
<button id="let-in">${words.button}</button></form>
<script src="${BEHIND_HASH_PATH}"></script>`,
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
