// SPDX-License-Identifier: EUPL-1.2
import { type Language, type Text, textIn } from '../text.ts'
import { type Html, html } from './html.ts'

/** A text of the day; where it isn't there in `language`, marked so that it is read aloud well. */
export function dayText(text: Text, language: Language): Html {
  const said = textIn(text, language)
  if (text[language] !== undefined) return html`${said}`
  return html`<span lang="${text.nl === undefined ? 'en' : 'nl'}">${said}</span>`
}

/** A list of texts, or nothing where there are none. */
export function textList(texts: readonly Text[] | undefined, language: Language): Html | null {
  if (!texts || texts.length === 0) return null
  return html`<ul>${texts.map((text) => html`<li>${dayText(text, language)}</li>`)}</ul>`
}
