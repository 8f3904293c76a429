// SPDX-License-Identifier: EUPL-1.2

/**
 * Does something with each of a list, one at a time: whatever else waits is done between two of them.
 * @returns how to stop
 */
export function inSlices<One, Result>(
  list: readonly One[],
  each: (one: One, index: number) => Result,
  onDone: (results: Result[]) => void,
): () => void {
  const results: Result[] = []
  const next = () => {
    const index = results.length
    const [one] = list.slice(index, index + 1)
    if (one === undefined) return onDone(results)
    results.push(each(one, index))
    timer = setTimeout(next)
  }
  let timer = setTimeout(next)
  return () => clearTimeout(timer)
}
