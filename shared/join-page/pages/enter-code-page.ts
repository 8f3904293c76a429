// SPDX-License-Identifier: EUPL-1.2

import { joinPagesWords } from '../../i18n/join/join-pages.ts'
import { CODE_LENGTH } from '../../join-code.ts'
import type { Language } from '../../text.ts'
import { html } from '../html/html.ts'
import { type PageAssets, pageDocument } from './page-document.ts'

// Room for the gaps and dots with which people copy a code.
const LONGEST_TYPED = CODE_LENGTH * 3

export type EnterCodePage = {
  language: Language
  assets: PageAssets
  isRehearsal: boolean
  problem?: 'unknown-code' | 'other-day' | 'too-many'
  /** What was typed before, to be put right. */
  typed?: string
}

/** Where people type the code that a wall shows; the form asks for `/T?code=…`. */
export function enterCodePage({
  language,
  assets,
  isRehearsal,
  problem,
  typed,
}: EnterCodePage): string {
  const words = joinPagesWords[language]
  const describedBy = problem ? 'problem hint' : 'hint'
  return pageDocument({
    language,
    title: words.enterTitle,
    path: '/',
    assets,
    header: html`${isRehearsal && html`<p class="rehearsal">${words.rehearsal}</p>`}`,
    main: html`<h1>${words.enterTitle}</h1>
<form action="/T">
<label for="code">${words.enterCode}</label>
<p class="hint" id="hint">${words.enterHint}</p>
${problem ? html`<p class="problem" id="problem" role="alert">${words.problems[problem]}</p>` : null}
<input class="code" id="code" name="code" value="${typed ?? ''}" required maxlength="${LONGEST_TYPED}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${describedBy}"${problem === 'unknown-code' && html` aria-invalid="true"`}>
<button>${words.enter}</button></form>
<p>${words.stayConnected}</p>`,
  })
}
