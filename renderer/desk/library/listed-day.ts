// SPDX-License-Identifier: EUPL-1.2
import type { DayState, LibraryDay } from '../../../shared/features/library/library.ts'

/** A day with its state now. */
export type ListedDay = LibraryDay & { state: DayState }
