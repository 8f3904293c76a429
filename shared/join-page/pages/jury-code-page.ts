// SPDX-License-Identifier: EUPL-1.2
import { type JuryCodeProblem, juryCodeWords } from '../../features/jury/code-words.ts'
import { JURY_PATHS } from '../../features/jury/paths.ts'
import { joinPagesWords } from '../../i18n/join/join-pages.ts'
import type { Language } from '../../text.ts'
import { html } from '../html/html.ts'
import { BEHIND_HASH_PATH } from './behind-hash-script.ts'
import { type PageAssets, pageDocument } from './page-document.ts'

// Room for the gaps and dots with which people copy a code.
const LONGEST_TYPED = 24

export type JuryCodePage = {
  language: Language
  assets: PageAssets
  isRehearsal: boolean
  problem: JuryCodeProblem | null
  /** What was typed before, to be put right. */
  typed: string
}

/** Where a juror types the code that the desk gave them; one behind the `#` goes in by itself. */
export function juryCodePage(page: JuryCodePage): string {
  const { language, assets, isRehearsal, problem, typed } = page
  const words = juryCodeWords[language]
  return pageDocument({
    language,
    title: words.title,
    path: JURY_PATHS.code,
    assets,
    header: html`${isRehearsal && html`<p class="rehearsal">${joinPagesWords[language].rehearsal}</p>`}`,
    main: html`<h1>${words.title}</h1>
<form method="post" action="${JURY_PATHS.code}" data-at-once>
<label for="code">${words.enter}</label>
<p class="hint" id="hint">${words.hint}</p>
${problem ? html`<p class="problem" id="problem" role="alert">${words.problems[problem]}</p>` : null}
<input class="code" id="code" name="code" value="${typed}" required maxlength="${LONGEST_TYPED}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${problem ? 'problem hint' : 'hint'}"${problem === 'unknown-code' && html` aria-invalid="true"`}>
<button>${words.open}</button></form>
<script src="${BEHIND_HASH_PATH}"></script>`,
  })
}
