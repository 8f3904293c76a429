// SPDX-License-Identifier: EUPL-1.2
import { partsOfTagged, standsOut } from '../../tagged-text.ts'
import { type Language, languageIn, type Text, textIn } from '../../text.ts'
import { type Html, html } from './html.ts'

/**
 * A text of the day. Where it isn't there in `language`, or runs from right to left, it says so: it is
 * read aloud well, and its marks stand at its own ends.
 */
export function dayText(text: Text, language: Language): Html {
  const said = textIn(text, language)
  return standsOut(text, language) ? inOwn(languageIn(text, language), said) : html`${said}`
}

/** A line with texts of the day in it, as {@link dayText} shows each. */
export function taggedLine(line: string): Html {
  return html`${partsOfTagged(line).map(({ text, isApart, language }) =>
    isApart ? inOwn(language, text) : text,
  )}`
}

function inOwn(language: string | null, said: string): Html {
  return html`<span${language && html` lang="${language}"`} dir="auto">${said}</span>`
}

/** Texts in one line, or nothing where there are none. */
export function textLine(texts: readonly Text[] = [], language: Language): Html | null {
  if (texts.length === 0) return null
  return html`${texts.map((text, index) => html`${index > 0 && ', '}${dayText(text, language)}`)}`
}

/** A list of texts, or nothing where there are none. */
export function textList(texts: readonly Text[] | undefined, language: Language): Html | null {
  if (!texts || texts.length === 0) return null
  return html`<ul>${texts.map((text) => html`<li>${dayText(text, language)}</li>`)}</ul>`
}

/** A list under what it is of; nothing for an empty one. */
export function labelled(label: string, list: Html | null): Html | null {
  return list && html`<p class="label">${label}</p>${list}`
}
