// SPDX-License-Identifier: EUPL-1.2

import { datesInWords } from '../../day/dates.ts'
import type { EventDay } from '../../day/day.ts'
import { timeOfDay } from '../../day/time-of-day.ts'
import { reportWords } from '../../i18n/report/report.ts'
import { dayText } from '../../join-page/html/day-text.ts'
import { html, styleElement } from '../../join-page/html/html.ts'
import { type Language, textIn } from '../../text.ts'
import { VERSION } from '../../version.ts'
import { WIPE_PATH } from '../../wipe-page/wipe-path.ts'
import { wipeWords } from '../../wipe-page/wipe-words.ts'
import type { LogLine } from '../log.ts'
import type { Report } from '../report.ts'
import { REPORT_PATHS } from '../report-paths.ts'
import { barScaleOf } from './bar-scale.ts'
import { daySection } from './day-section.ts'
import { logSection } from './log-section.ts'
import { raceSection } from './race-section.ts'
import { barPatterns } from './room-bars.ts'
import { roomSection } from './room-section.ts'
import { runningLineCss } from './running-line.ts'
import { winnersSection } from './winners-section.ts'

export type ReportPage = {
  day: EventDay
  report: Report
  log: readonly LogLine[]
  language: Language
  isRehearsal: boolean
  /** The address of the script that prints; the page is complete without it. */
  script: string
  css: string
  /** Names the style sheet in the content security policy. */
  nonce: string
}

/** The report as a page: on a screen, and on A4 with a room to a sheet. */
export function reportPage(parts: ReportPage): string {
  const { day, report, log, language, isRehearsal, script, css, nonce } = parts
  const words = reportWords[language]
  const other = language === 'nl' ? 'en' : 'nl'
  const scale = barScaleOf(day, report.rooms)
  const time = timeOfDay(report.until, day.timeZone)
  const now = report.isSoFar ? report.until : null
  const title = textIn(day.title, language)
  const date = datesInWords(day, language)
  const running = [title, date, ...(isRehearsal ? [words.rehearsal.toUpperCase()] : [])].join(' · ')
  const inLanguage = `?lang=${language}`
  const page = html`<!doctype html>
<html lang="${language}" data-ground="paper">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title} · ${title}</title>
<link rel="icon" href="data:,">
${styleElement(css, nonce)}
${styleElement(runningLineCss(running), nonce)}
<script type="module" src="${script}"></script>
</head>
<body>
<nav><a href="/desk">${words.backToDesk}</a>
<a href="${REPORT_PATHS.csv}${inLanguage}" download>${words.asTable}</a>
<a href="${REPORT_PATHS.logCsv}${inLanguage}" download>${words.logAsTable}</a>
<a href="${WIPE_PATH}${inLanguage}">${wipeWords[language].title}</a>
<a href="${REPORT_PATHS.page}?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
<button type="button" id="print" hidden>${words.print}</button></nav>
<header>
<p class="kicker">${words.title}</p>
<h1>${dayText(day.title, language)}</h1>
<p>${date} · ${report.isSoFar ? words.soFar(time) : words.wholeDay(time)}</p>
${isRehearsal ? html`<p class="rehearsal"><strong>${words.rehearsal}</strong> ${words.rehearsalMore}</p>` : null}
</header>
<main>
${barPatterns()}
${daySection({ day, report, scale, language })}
${winnersSection(day, report.revealed, language)}
${report.races.map((race) => raceSection(race, language))}
${report.rooms.map((room) => roomSection({ day, room, scale, now, language }))}
${logSection(log, language)}
</main>
<footer><p>${words.colophon} Zaalscherm ${VERSION}.</p></footer>
</body>
</html>`
  return page.toString()
}
