// SPDX-License-Identifier: EUPL-1.2
// What lists do by themselves only in browsers newer than ours (`browser-floor.ts`).

/** The last of a list, or `undefined` of an empty one. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1]
}

/** The last for which `test` holds, or `undefined`. */
export function findLast<T>(list: readonly T[], test: (item: T) => boolean): T | undefined {
  return list[findLastIndex(list, test)]
}

/** Where the last stands for which `test` holds; -1: nowhere. */
export function findLastIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index -= 1) {
    if (test(list[index] as T)) return index
  }
  return -1
}
