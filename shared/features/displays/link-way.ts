// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'

/**
 * How a display's link comes to the hub:
 * - `pinned`: in TLS, from the app, which takes this hub's key and no other
 * - `own`: from the hub's own machine, where nobody is in between
 * - `open`: for anybody on the network to read or to change, as from a browser
 */
export const LinkWay = z.enum(['pinned', 'own', 'open'])
export type LinkWay = z.infer<typeof LinkWay>
