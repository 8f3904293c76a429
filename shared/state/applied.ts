// SPDX-License-Identifier: EUPL-1.2
import type { Refusal } from './refusal.ts'

/** What a part of the write side gives back: its new value, or why not. */
export type Applied<T> = { value: T } | { refusal: Refusal }
