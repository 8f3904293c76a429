// SPDX-License-Identifier: EUPL-1.2
import { dateInWords } from '../day/time-of-day.ts'
import { dayText } from '../join-page/html/day-text.ts'
import { type Html, html, styleElement } from '../join-page/html/html.ts'
import { runningLineCss } from '../report/page/running-line.ts'
import { textIn } from '../text.ts'
import { challengeSheets } from './parts/challenge-sheets.ts'
import { doorSigns } from './parts/door-signs.ts'
import { jurorCards } from './parts/juror-cards.ts'
import { jurySheets } from './parts/jury-sheets.ts'
import { packingList } from './parts/packing-list.ts'
import { posters } from './parts/posters.ts'
import { runSheet } from './parts/run-sheet.ts'
import { tableTents } from './parts/table-tents.ts'
import type { PrintInput, PrintPart } from './print-part.ts'
import {
  NOT_AMONG_ALL,
  PAPERS,
  type Paper,
  PRINT_PARTS,
  type PrintPartId,
  printPath,
} from './print-paths.ts'
import { printWords } from './print-words.ts'
import { sizesCss } from './type-size.ts'

const MAKERS: Record<PrintPartId, (input: PrintInput) => PrintPart> = {
  ...{ posters, doors: doorSigns, tents: tableTents, 'run-sheet': runSheet },
  ...{
    packing: packingList,
    challenges: challengeSheets,
    jury: jurySheets,
    'juror-cards': jurorCards,
  },
}

/** One part's sheets, or why it has none. */
export function printPart(id: PrintPartId, input: PrintInput): PrintPart {
  return MAKERS[id](input)
}

export type PrintPage = PrintInput & {
  part: PrintPartId | 'all'
  paper: Paper
  /** The address of the script that prints; the page is complete without it. */
  script: string
  css: string
  /** Names the style sheet in the content security policy. */
  nonce: string
}

/** A part of the print pack, or all of it, as a page that any browser prints. */
export function printPage(page: PrintPage): string {
  const { day, language, part, paper, script, css, nonce } = page
  const words = printWords[language]
  const ids = part === 'all' ? PRINT_PARTS.filter((id) => id !== NOT_AMONG_ALL) : [part]
  const parts = ids.map((id) => printPart(id, page))
  const missing = parts.flatMap(({ missing }) => missing ?? [])
  const title = textIn(day.title, language)
  const running = `${title} · ${dateInWords(day.date, language)}`
  const made = html`<!doctype html>
<html lang="${language}" data-ground="paper" data-paper="${paper}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.parts[part]} · ${title}</title>
<link rel="icon" href="data:,">
${styleElement(css, nonce)}
${styleElement(paperCss(paper), nonce)}
${styleElement(runningLineCss(running, 'reading'), nonce)}
<script type="module" src="${script}"></script>
</head>
<body>
<div class="beside">
<nav><a href="/desk">${words.backToDesk}</a>${choices(page)}
<button type="button" id="print" hidden>${words.print}</button></nav>
<header><p class="kicker">${dayText(day.title, language)}</p>
<h1>${words.parts[part]}</h1><p>${words.hint}</p>
${missing.map((sentence) => html`<p class="missing">${sentence}</p>`)}</header>
</div>
<main>${parts.flatMap(({ sheets }) => sheets)}</main>
</body>
</html>`
  return made.toString()
}

/** The same part on other paper, and in the other language. */
function choices({ part, paper, language }: PrintPage): Html {
  const words = printWords[language]
  const other = language === 'nl' ? 'en' : 'nl'
  return html`<span>${words.paper}: ${PAPERS.map((one) =>
    one === paper
      ? html`<b aria-current="true">${one.toUpperCase()}</b> `
      : html`<a href="${printPath(part, { paper: one, language })}">${one.toUpperCase()}</a> `,
  )}</span>
<a href="${printPath(part, { paper, language: other })}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>`
}

// A3 is A4 with both sides √2 as long: what fits on the one fits on the other.
const SIZES: Record<Paper, { unit: string; margin: string }> = {
  a4: { unit: '1mm', margin: '14mm' },
  a3: { unit: '1.4142mm', margin: '19.8mm' },
}

function paperCss(paper: Paper): string {
  const { unit, margin } = SIZES[paper]
  return `@page{size:${paper.toUpperCase()};margin:${margin}}:root{--u:${unit}}${sizesCss()}`
}
