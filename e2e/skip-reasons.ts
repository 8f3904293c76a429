// SPDX-License-Identifier: EUPL-1.2
import type { Reporter, TestCase } from 'playwright/types/testReporter'

/** Says at the end why tests were skipped, once for each reason: the list of tests names them only. */
export default class SkipReasons implements Reporter {
  private readonly counts = new Map<string, number>()

  onTestEnd({ annotations, expectedStatus }: TestCase): void {
    if (expectedStatus !== 'skipped') return
    const { description } = annotations.findLast(({ type }) => type === 'skip') ?? {}
    const reason = (description ?? 'no reason given').replace(/^skipped: /, '')
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1)
  }

  onEnd(): void {
    for (const [reason, count] of this.counts) console.log(`${count} skipped: ${reason}`)
  }
}
