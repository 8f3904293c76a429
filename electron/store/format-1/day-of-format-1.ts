// SPDX-License-Identifier: EUPL-1.2

/**
 * A day of format 1 as its last version wrote it. The first ones said of an activity that it waits
 * for a start signal in a field of its own, which its pace says since.
 * @param day as it lay in the file
 */
export function dayOfFormat1(day: unknown): unknown {
  if (Array.isArray(day)) return day.map(dayOfFormat1)
  if (typeof day !== 'object' || day === null) return day
  const fields = Object.entries(day).flatMap(([name, value]): [string, unknown][] => {
    if (name !== 'startSignal') return [[name, dayOfFormat1(value)]]
    return value === true ? [['pace', 'signal']] : []
  })
  return Object.fromEntries(fields)
}
