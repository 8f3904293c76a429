// SPDX-License-Identifier: EUPL-1.2
import type { DisplayOrder } from '../../../shared/features/fleet/device.ts'

/** Sends an order to a display; why it can't be sent, or `null`: it is on its way. */
export type SendOrder = (order: DisplayOrder) => 'away' | 'too-old' | null
