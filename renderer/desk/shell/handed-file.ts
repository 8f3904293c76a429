// SPDX-License-Identifier: EUPL-1.2

let handed: File | null = null

/** Leaves a file for the page that is gone to next. */
export function handOver(file: File): void {
  handed = file
}

/** The file that another page left, once; `null`: none. */
export function takeHanded(): File | null {
  const file = handed
  handed = null
  return file
}
