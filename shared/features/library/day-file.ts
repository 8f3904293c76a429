// SPDX-License-Identifier: EUPL-1.2

/** How a day's file ends when it is saved. */
export const DAY_FILE_END = '.zaalscherm'

/** The largest file that is taken in as a day, in bytes: ten times the longest that anybody made. */
export const LARGEST_DAY_FILE = 5_000_000

/** Whether a path is a day's file, as `LIBRARY_PATHS.file` has it. */
export function isDayFilePath(pathname: string): boolean {
  return /^\/desk\/library\/days\/[^/]+\/file$/.test(pathname)
}

/** Where the desk brings day files, and gets them. */
export const LIBRARY_PATHS = {
  days: '/desk/library/days',
  file: '/desk/library/days/:id/file',
} as const
