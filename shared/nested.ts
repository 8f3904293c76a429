// SPDX-License-Identifier: EUPL-1.2

/**
 * Whether a value of JSON nests no deeper than so many levels. What nests without end is read well
 * enough, but whatever walks through it afterwards runs out of stack.
 */
export function isNestedWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((inner) => isNestedWithin(inner, levels - 1))
}
