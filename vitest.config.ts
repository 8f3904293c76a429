// SPDX-License-Identifier: EUPL-1.2
import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that need no browser and no built product; playwright.config.ts names the others. */
export default defineConfig({
  test: {
    environment: 'node',
    // A busy machine of two cores plays a simulated day in this; it says nothing about speed.
    testTimeout: 60_000,
    include: ['{shared,electron,renderer,e2e}/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'dist/**', 'e2e/browser/**', 'e2e/app/**'],
  },
})
