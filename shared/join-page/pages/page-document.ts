// SPDX-License-Identifier: EUPL-1.2

import { joinPagesWords } from '../../i18n/join/join-pages.ts'
import type { Language } from '../../text.ts'
import { type Html, html, styleElement } from '../html/html.ts'

/** What the hub gives every page to look like something. */
export type PageAssets = {
  /** The text of the style sheet, which goes into the page: one request less on a bad network. */
  css: string
  /** Names the style sheet in the content security policy. */
  nonce: string
}

type PageParts = {
  language: Language
  title: string
  /** Where the page is, for the other language; a form's answer stands at another address. */
  path: string
  assets: PageAssets
  /** Beside what every page has. */
  head?: Html
  /** Stands beside the links that every page has. */
  heading?: Html
  /** Under them. */
  header?: Html
  /** The id of what most people came for, past the rest. */
  skipTo?: string
  main: Html
}

/** A whole page, with the other language and the privacy note one tap away. */
export function pageDocument({
  language,
  title,
  path,
  assets,
  head,
  heading,
  header,
  skipTo,
  main,
}: PageParts): string {
  const words = joinPagesWords[language]
  const other = language === 'nl' ? 'en' : 'nl'
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
${styleElement(assets.css, assets.nonce)}
${head ?? null}
</head>
<body>
<header>
${skipTo ? html`<a class="skip" href="#${skipTo}">${words.skip}</a>` : null}
<div class="head">${heading ?? null}<nav><a href="/privacy">${words.privacy}</a>
<a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></nav></div>
${header ?? null}
</header>
<main>${main}</main>
</body>
</html>`
  return page.toString()
}
