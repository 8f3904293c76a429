// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { defineConfig } from 'playwright/test'
import { CHROMIUM_ARGS, findChromium } from './e2e/chromium.ts'

const executablePath = findChromium()

// Some two hundred hubs and apps are started here: each reads its scripts as the first has compiled them.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/compiled')

/**
 * Browser and app tests run on the built product in `dist/`. Each has hubs of its own, on ports of
 * their own, so files go on side by side: one more than the cores of CI's machine, since most of a test is
 * waiting.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: ['hub/**/*.spec.ts', 'browser/**/*.spec.ts', 'app/**/*.spec.ts'],
  outputDir: 'test-results',
  workers: 3,
  // What fails once and then holds is printed as flaky, by name, and is a fault to be found: these are
  // real browsers on a machine that may be busy with something else.
  retries: 1,
  // Limits for what hangs, far past what a machine under a load of 24 takes, and the only ones: how
  // fast things are is for the benches.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['./e2e/skip-reasons.ts']],
  use: {
    browserName: 'chromium',
    // The desk speaks the browser's language; whoever tests another says so.
    locale: 'nl-NL',
    // As an expectation: what can't be pressed is told before the whole test has run out.
    actionTimeout: 60_000,
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) },
  },
})
