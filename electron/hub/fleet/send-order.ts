// SPDX-License-Identifier: EUPL-1.2
import type { DisplayOrder } from '../../../shared/features/fleet/device.ts'

/** Sends an order to a display; why it can't be sent, or `null`: it is on its way. */
export type SendOrder = (order: DisplayOrder) => 'away' | 'too-old' | null

type DisplayLink = { readonly deviceId: string | null; order: SendOrder }

/** To all machines that are one device but the one that linked first: that goes on as it was. */
export function sendToCopies(links: readonly DisplayLink[], order: DisplayOrder) {
  const [, ...copies] = links.filter(({ deviceId }) => deviceId === order.deviceId)
  const refused = copies.map((link) => link.order(order))
  return refused.includes(null) ? null : (refused[0] ?? 'away')
}
