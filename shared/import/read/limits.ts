// SPDX-License-Identifier: EUPL-1.2

/** A programme of a thousand talks with their abstracts is 3 MB; ten times that is no programme. */
export const MOST_BYTES = 24 * 2 ** 20

/** What a workbook may become when it is unpacked: a small file can hold gigabytes of zeros. */
export const MOST_UNPACKED_BYTES = 96 * 2 ** 20

/** More rows than any event has items; a table that long is an export of something else. */
export const MOST_ROWS = 20_000

/** A workbook's cells far to the right are strays of its formatting. */
export const MOST_COLUMNS = 200

/** Lines of a text: a workbook of a whole day has a thousand. */
export const MOST_LINES = 60_000

/** How often an event that comes back is written out. */
export const MOST_RECURRENCES = 60
