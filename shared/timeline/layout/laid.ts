// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'
import type { Mark } from '../run.ts'
import type { SpanId } from './room-plan.ts'

/** `start` is `null` while a span waits for somebody to begin it; `end`, while none is known. */
export type Bounds = { start: Instant | null; end: Instant | null }

/** `uncutEnd` is when it would end if no meeting point, and nothing begun by hand, cut it. */
export type Laid = Bounds & { uncutEnd: Instant | null }

export type Marks = Readonly<Record<SpanId, Mark>>

export type Layout = Map<SpanId, Laid>

export const NOWHERE: Laid = { start: null, end: null, uncutEnd: null }
