// SPDX-License-Identifier: EUPL-1.2
import { test as base } from 'playwright/test'

/**
 * A test in a browser that closes what it opened. Walls and desks that stay open go on drawing, and
 * each would make all tests after it slower.
 */
export const test = base.extend<{ closesItsPages: undefined }>({
  closesItsPages: [
    async ({ browser }, use) => {
      const before = new Set(browser.contexts())
      await use(undefined)
      const opened = browser.contexts().filter((context) => !before.has(context))
      await Promise.all(opened.map((context) => context.close()))
    },
    { auto: true },
  ],
})
