// SPDX-License-Identifier: EUPL-1.2

type Part = Readonly<Record<string, unknown>>
type Runs = { readonly common: Part; readonly rooms: Record<string, Part> }

/**
 * What changes in a state of version 1 in the shape of version 2. A run held marks for its spans,
 * also for what had passed; since then what has passed is written down beside what is to come. A
 * run of which nothing was written down yet is laid out as it was.
 */
export function partsOfVersion1(parts: unknown): unknown {
  const { runs, ...others } = parts as Part
  return { ...others, runs: runsIn(runs as Runs) }
}

function runsIn(runs: Runs): object {
  const known = made.get(runs)
  if (known) return known
  const rooms = Object.entries(runs.rooms).map(([roomId, run]) => [roomId, runIn(run)])
  return remembered(runs, { ...runs, common: runIn(runs.common), rooms: Object.fromEntries(rooms) })
}

function runIn(run: Part): object {
  const known = made.get(run)
  if (known) return known
  const { marks, ...others } = run
  return remembered(run, { past: { until: null, facts: {} }, ahead: marks, ...others })
}

// It is asked after each fact, and most runs are the same as before.
const made = new WeakMap<object, object>()

function remembered(from: object, to: object): object {
  made.set(from, to)
  return to
}
