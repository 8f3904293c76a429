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
  holds: boolean
}

/** Makes results of one benchmark, so that each states only what differs. */
export function resultsOf(bench: string) {
  return (caseName: string, metric: string, value: number, bar: number | null): Result => ({
    bench,
    case: caseName,
    metric,
    value: Math.round(value * 1_000) / 1_000,
    bar,
    holds: bar === null || value <= bar,
  })
}

/** The value below which `share` of `values` lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
