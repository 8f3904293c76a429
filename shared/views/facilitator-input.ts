// SPDX-License-Identifier: EUPL-1.2
import type { State } from '../state/state.ts'

/** What a facilitator's phone sees is made from, compared as a `RoomInput` is. */
export type FacilitatorInput = { state: State; facilitatorId: string }
