// SPDX-License-Identifier: EUPL-1.2

import { SHELL_WORDS } from '../../../shared/i18n/shell.ts'
import type { Language } from '../../../shared/text.ts'

/**
 * The address of a page that needs no file, no hub and no script: what a window shows while its own
 * page can't be loaded, where Electron would show nothing.
 * @param reason Chromium's, such as `ERR_CONNECTION_REFUSED`
 */
export function faultPage(reason: string, language: Language): string {
  const words = SHELL_WORDS[language]
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Zaalscherm</title>
<body style="${BODY}"><main><h1 style="font-size:8vmin;margin:0 0 3vmin">${words.loadsAgain}</h1>
<p style="font-size:4vmin;margin:0;color:#b3bcd3">${words.notLoaded(escaped(reason))}</p></main></body></html>`
  return `data:text/html;charset=utf-8,${encodeURIComponent(html)}`
}

const BODY =
  'margin:0;height:100vh;display:grid;align-items:center;padding:0 8vmin;box-sizing:border-box;background:#0b1020;color:#f5f7fc;font-family:system-ui,sans-serif'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
