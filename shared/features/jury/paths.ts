// SPDX-License-Identifier: EUPL-1.2

/** Where jurors' pages are. */
export const JURY_PATHS = {
  /** Where a code is typed, or stands behind the `#`. */
  code: '/J',
  /** Whose sheets: the juror's number follows, which lets nobody in. */
  sheets: '/jury',
} as const
