// SPDX-License-Identifier: EUPL-1.2
import type { NamedDay } from './words/dates.ts'

/** What was said above, for tables and lines alike: the day, the room, and which section it is. */
export type ReadingContext = { day: NamedDay | null; room: string | null; section: number }
