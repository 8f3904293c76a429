// SPDX-License-Identifier: EUPL-1.2

import { unknownHostWords } from '../../i18n/join/unknown-host.ts'
import { LANGUAGES } from '../../text.ts'
import { html, styleElement } from '../html/html.ts'
import type { PageAssets } from './page-document.ts'

/** What was asked, by which name, and where it is to be had. */
export type UnknownHostPage = { name: string; address: string; assets: PageAssets }

/**
 * For whoever opened the hub by a name that isn't its own. In both languages, and without links to
 * other pages: by this name there are none.
 */
export function unknownHostPage({ name, address, assets }: UnknownHostPage): string {
  const parts = LANGUAGES.map((language) => {
    const words = unknownHostWords[language]
    return html`<section lang="${language}"><h1>${words.title}</h1>
<p>${words.sentence(name)}</p><p>${words.goTo} <a href="${address}">${address}</a></p></section>`
  })
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Zaalscherm</title>
<link rel="icon" href="data:,">
${styleElement(assets.css, assets.nonce)}
</head>
<body><main>${parts}</main></body>
</html>`.toString()
}
