// SPDX-License-Identifier: EUPL-1.2

/** A point in time: milliseconds since 1970-01-01T00:00:00Z, in hub time. */
export type Instant = number

/** A stretch of time in milliseconds. */
export type Milliseconds = number

export const SECOND: Milliseconds = 1_000
export const MINUTE: Milliseconds = 60 * SECOND
export const HOUR: Milliseconds = 60 * MINUTE
