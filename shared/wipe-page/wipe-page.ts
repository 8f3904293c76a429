// SPDX-License-Identifier: EUPL-1.2

import { dateAt } from '../day/dates.ts'
import type { EventDay } from '../day/day.ts'
import { dateInWords, timeOfDay } from '../day/time-of-day.ts'
import type { Held, Receipt, WipeInfo } from '../features/wipe/receipt.ts'
import { reportWords } from '../i18n/report/report.ts'
import type { Instant } from '../instant.ts'
import { dayText } from '../join-page/html/day-text.ts'
import { type Html, html, styleElement } from '../join-page/html/html.ts'
import { ownOf } from '../own.ts'
import { type Language, textIn } from '../text.ts'
import { WIPE_PATH } from './wipe-path.ts'
import { wipeWords } from './wipe-words.ts'

/** The name of the field that says that somebody is sure. */
export const SURE = 'sure'

// Beside the report's: text to be read before a button is pressed.
const OWN_CSS = `
main { max-width: 42rem; margin-top: 1rem; }
main p { margin: 0 0 0.9rem; line-height: 1.5; }
main ul { margin: 0 0 1.4rem; padding: 0; list-style: none; font-size: 1.2rem; }
main li { padding: 0.2rem 0; }
main form { margin-top: 1.8rem; }
main label { display: inline-block; padding: 0.4rem 0; }
main button { padding: 0.6rem 1.2rem; border: 2px solid; border-radius: 4px; background: none;
  color: inherit; font: inherit; font-weight: 700; cursor: pointer; }
`

type WipePage = {
  day: EventDay
  wipe: WipeInfo
  language: Language
  /** Of a rehearsal that is kept, and no real day. */
  isRehearsal: boolean
  /** Why it wasn't done just now, as a sentence. */
  problem: string | null
  /** The address of the script that prints; the page is complete without it. */
  script: string
  css: string
  nonce: string
}

/** What a wipe takes with a button for it, or its receipt: on a screen and on paper. */
export function wipePage(parts: WipePage): string {
  const { day, wipe, language, isRehearsal, problem, script, css, nonce } = parts
  const words = wipeWords[language]
  const report = reportWords[language]
  const other = language === 'nl' ? 'en' : 'nl'
  const title = wipe.receipt ? words.receipt : words.title
  const page = html`<!doctype html>
<html lang="${language}" data-ground="paper">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${textIn(day.title, language)}</title>
<link rel="icon" href="data:,">
${styleElement(css, nonce)}
${styleElement(OWN_CSS, nonce)}
<script type="module" src="${script}"></script>
</head>
<body>
<nav><a href="/desk">${report.backToDesk}</a>
<a href="${WIPE_PATH}?lang=${other}" lang="${other}" hreflang="${other}">${report.otherLanguage}</a>
<button type="button" id="print" hidden>${report.print}</button></nav>
<header>
<p class="kicker">${title}</p>
<h1>${dayText(day.title, language)}</h1>
${wipe.receipt ? html`<p>${words.wipedAt(inWords(wipe.receipt.at, day, language))}</p>` : null}
${isRehearsal ? html`<p class="rehearsal"><strong>${report.rehearsal}</strong></p>` : null}
</header>
<main>
${problem === null ? null : html`<p role="alert"><strong>${problem}</strong></p>`}
${wipe.receipt ? receiptOf(wipe.receipt, language) : askFor(wipe, day, language)}
</main>
</body>
</html>`
  return page.toString()
}

function receiptOf(receipt: Receipt, language: Language): Html {
  const words = wipeWords[language]
  return html`<p>${words.way[receipt.way]}</p>
<h2>${words.wiped}</h2>
${listOf([...heldIn(receipt, language), ...commandsIn(receipt, language), words.files(receipt.files)])}
<p>${words.stays}</p>
<p>${words.limits}</p>`
}

function askFor({ at, holds }: WipeInfo, day: EventDay, language: Language): Html {
  const words = wipeWords[language]
  if (at === null) return html`<p>${words.notOpen}</p>`
  const held = heldIn(holds, language)
  return html`<p>${words.willBe(inWords(at, day, language))}</p>
<h2>${words.holds}</h2>
${held.length === 0 ? html`<p>${words.nothing}</p>` : listOf(held)}
<p>${words.goes}</p>
<p>${words.stays}</p>
<form method="post" action="${WIPE_PATH}">
<p><strong>${words.final}</strong></p>
<p><label><input type="checkbox" name="${SURE}" value="yes" required> ${words.sure}</label></p>
<p><button type="submit">${words.wipeNow}</button></p>
</form>`
}

function heldIn({ people, texts }: Held, language: Language): string[] {
  const words = wipeWords[language]
  const typed = Object.entries(texts).map(([feature, count]) =>
    (ownOf(words.texts, feature) ?? words.otherTexts)(count),
  )
  return people === 0 ? typed : [words.people(people), ...typed]
}

/** Those that have a word of their own, and how many others there were. */
function commandsIn({ commands }: Receipt, language: Language): string[] {
  const words = wipeWords[language]
  const lines: string[] = []
  let others = 0
  for (const [type, count] of Object.entries(commands)) {
    const word = ownOf(words.commands, type)
    if (word) lines.push(word(count))
    else others += count
  }
  return others === 0 ? lines : [...lines, words.otherCommands(others)]
}

function listOf(lines: readonly string[]): Html {
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
}

/** Date and time of the day's own place: `vrijdag 14 maart 2026, 17:30`. */
export function inWords(at: Instant, { timeZone }: EventDay, language: Language): string {
  return `${dateInWords(dateAt(at, timeZone), language)}, ${timeOfDay(at, timeZone)}`
}
