// SPDX-License-Identifier: EUPL-1.2

type Order = { id: number; source: string; value: unknown }

/**
 * Runs a test's functions in the app's main process, as Playwright's `_electron` does:
 * `(electron, value) => …`, sent as text over the process's own channel.
 * @param left the test is gone
 */
export function takeOrders(electron: Record<string, unknown>, left: () => void): void {
  process.on('message', async ({ id, source, value }: Order) => {
    try {
      const run: unknown = new Function(`return (${source})`)()
      if (typeof run !== 'function') throw new Error('not a function')
      process.send?.({ id, answer: await run(electron, value) })
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? error.message : String(error) })
    }
  })
  // A test that was cut short leaves no app behind.
  process.once('disconnect', left)
}
