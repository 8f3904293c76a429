// SPDX-License-Identifier: EUPL-1.2
import { defineConfig } from 'playwright/test'
import { CHROMIUM_ARGS, findChromium } from './e2e/chromium.ts'

const executablePath = findChromium()

/** Browser and app tests run on the built product in `dist/`, one at a time: they kill hubs. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: ['hub/**/*.spec.ts', 'browser/**/*.spec.ts', 'app/**/*.spec.ts'],
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  // On two busy cores a first window takes seconds; how fast things are is for the benches.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    // The desk speaks the browser's language; whoever tests another says so.
    locale: 'nl-NL',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
})
