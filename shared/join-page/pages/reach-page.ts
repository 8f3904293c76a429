// SPDX-License-Identifier: EUPL-1.2
import { reachPhoneWords } from '../../features/network/phone-words.ts'
import type { Language } from '../../text.ts'
import { html } from '../html/html.ts'
import { type PageAssets, pageDocument } from './page-document.ts'

export type ReachPage = {
  /**
   * `loads`: a phone that counts once the page is whole; `itself`: the hub's own machine, or a desk;
   * `in-line`: others at its address have guessed, and too many wait.
   */
  kind: 'loads' | 'itself' | 'used' | 'unknown' | 'in-line'
  /** What only this page names. */
  mark?: string
}

/** What a phone reads that scanned the code with which a desk tries the network. */
export function reachPage({
  language,
  assets,
  path,
  kind,
  mark,
}: ReachPage & { language: Language; assets: PageAssets; path: string }): string {
  const { title, sentence } = reachPhoneWords[language][kind]
  const dot = mark === undefined ? null : html`<img src="${path}/${mark}" alt="">`
  return pageDocument({
    ...{ language, title, path, assets },
    main: html`<h1>${title}</h1><p>${sentence}</p>${dot}`,
  })
}
