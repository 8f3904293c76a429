// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'))

// Takes as long as all the others together: beside them if it comes first, after them otherwise.
const LONGEST = 'shared/state/random-days/any-day.test.ts'

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST)
    return [...sorted.filter(isLongest), ...sorted.filter((one) => !isLongest(one))]
  }
}

/** Tests that need no browser and no built product; playwright.config.ts names the others. */
export default defineConfig({
  // As `build.ts` does.
  define: { ZAALSCHERM_VERSION: JSON.stringify(version) },
  test: {
    environment: 'node',
    // A limit for what hangs; it says nothing about speed.
    testTimeout: 600_000,
    // No test leaves anything in a module that another could find, and loading all anew for each file
    // takes a quarter of the time.
    isolate: false,
    // Left to itself it keeps a core free, which on two cores is half of them.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    setupFiles: ['e2e/seeded.ts'],
    include: ['{shared,electron,renderer,e2e}/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'dist/**', 'e2e/browser/**', 'e2e/app/**'],
  },
})
