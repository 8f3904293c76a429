// SPDX-License-Identifier: EUPL-1.2
import { MINUTE } from '../instant.ts'
import type { Span } from './timeline.ts'

/**
 * For how many whole minutes a span that is still to come will last: from when it begins until it
 * ends as things stand now, or as planned where one of these is not known. `null`: no length is
 * known, or what is left of it is not worth saying.
 */
export function minutesToCome({ start, end, lengthMs }: Span): number | null {
  if (lengthMs === null) return null
  const ms = start !== null && end !== null ? end - start : lengthMs
  return Math.round(ms / MINUTE) || null
}
