// SPDX-License-Identifier: EUPL-1.2
import { type Browser, type BrowserContext, chromium } from 'playwright'
import { CHROMIUM_ARGS, findChromium } from '../../chromium.ts'

let browser: Pick<Browser, 'close'> | null = null
let context: BrowserContext | null = null

/** One browser with one profile for the whole app, as Electron has one session. */
export async function openBrowser(): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium here: name one in CHROMIUM')
  const launch = {
    executablePath,
    args: CHROMIUM_ARGS,
    handleSIGINT: false,
    handleSIGTERM: false,
  }
  const page = { viewport: null, acceptDownloads: true }
  const { STAND_IN_PROFILE } = process.env
  if (STAND_IN_PROFILE) {
    context = await chromium.launchPersistentContext(STAND_IN_PROFILE, { ...launch, ...page })
    browser = context
    return
  }
  const fresh = await chromium.launch(launch)
  browser = fresh
  context = await fresh.newContext(page)
}

/** The profile that all windows share. */
export function profile(): BrowserContext {
  if (!context) throw new Error('the app is not ready yet')
  return context
}

export async function closeBrowser(): Promise<void> {
  await browser?.close()
}
