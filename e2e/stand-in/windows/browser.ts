// SPDX-License-Identifier: EUPL-1.2
import { type Browser, type BrowserContext, chromium } from 'playwright'
import { CHROMIUM_ARGS, findChromium } from '../../chromium.ts'

let browser: Browser | null = null
let context: BrowserContext | null = null

/** One browser with a fresh profile for the whole app, as Electron has one session. */
export async function openBrowser(): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium here: name one in CHROMIUM')
  browser = await chromium.launch({
    executablePath,
    args: CHROMIUM_ARGS,
    handleSIGINT: false,
    handleSIGTERM: false,
  })
  context = await browser.newContext({ viewport: null, acceptDownloads: true })
}

/** The profile that all windows share. */
export function profile(): BrowserContext {
  if (!context) throw new Error('the app is not ready yet')
  return context
}

export async function closeBrowser(): Promise<void> {
  await browser?.close()
}
