// SPDX-License-Identifier: EUPL-1.2

/** One figure of a benchmark, held against the bar that it must not pass. */
export type Result = {
  bench: string
  case: string
  /** What was measured, with its unit: `ready p50 ms`. */
  metric: string
  value: number
  /** The most that it may be; `null`: told for interest. */
  bar: number | null
}

/** A figure against its bar on this machine as it was then. */
export type HeldResult = Result & {
  /** The bar for a machine so slow; the same for what is no time. */
  scaledBar: number | null
  /** How much of that it takes. */
  ratio: number | null
  holds: boolean
}

/** Makes results of one benchmark, so that each states only what differs. */
export function resultsOf(bench: string) {
  return (caseName: string, metric: string, value: number, bar: number | null): Result => ({
    bench,
    case: caseName,
    metric,
    value: rounded(value),
    bar,
  })
}

/**
 * @param slowness of the machine in the same minute: a slower one is no missed bar. A faster one
 *   gets no lower bar.
 */
export function held(result: Result, slowness: number): HeldResult {
  const { value, bar, metric } = result
  if (bar === null) return { ...result, scaledBar: null, ratio: null, holds: true }
  const scaledBar = rounded(bar * (dependsOnSpeed(metric) ? Math.max(1, slowness) : 1))
  const ratio = scaledBar === 0 ? null : rounded(value / scaledBar)
  return { ...result, scaledBar, ratio, holds: value <= scaledBar }
}

/** Time, and a processor's share of it; bytes, counts and what must not be lost are the same. */
function dependsOnSpeed(metric: string): boolean {
  return / (ms|µs)$|^processor %/.test(metric)
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000
}

/** The value below which `share` of `values` lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
