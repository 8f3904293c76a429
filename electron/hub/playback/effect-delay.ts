// SPDX-License-Identifier: EUPL-1.2
import type { Milliseconds } from '../../../shared/instant.ts'

/**
 * How long after it is accepted a command takes hold in rooms, so that every wall has heard of
 * it by then and all turn at one instant: over bad Wi-Fi a message that is lost once comes
 * 200 ms later.
 */
export const EFFECT_DELAY_MS: Milliseconds = 300
