// SPDX-License-Identifier: EUPL-1.2
import type { State } from '../state/state.ts'
import type { Crowd } from './crowd.ts'
import type { Presence } from './presence.ts'

/** What desks see is made from, compared as a `RoomInput` is. */
export type DeskInput = { state: State; presence: Presence; crowd: Crowd }
