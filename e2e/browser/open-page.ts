// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright/test'
import type { HubProcess } from '../processes/hub-process.ts'
import type { RawDevice } from '../processes/raw-device.ts'

const SIZES = {
  wall: { width: 1920, height: 1080 },
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  tablet: { width: 1024, height: 768 },
}

/** Opens a page in a browser of its own, which may hold what lets a device in. */
export async function openPage(
  browser: Browser,
  hub: HubProcess,
  surface: keyof typeof SIZES,
  path: string,
  device: RawDevice | null = null,
): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZES[surface] })
  if (device) {
    const [name = '', ...value] = device.cookie.split('=')
    await context.addCookies([{ name, value: value.join('='), url: hub.join }])
  }
  const page = await context.newPage()
  await page.goto(new URL(path, hub.join).href)
  // Its keys work once it knows the day.
  if (surface === 'desk') await page.getByText('Verbonden', { exact: true }).waitFor()
  return page
}
