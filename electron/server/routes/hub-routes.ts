// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { HUB_INFO_PATH, type HubInfo } from '../../../shared/hub-info.ts'

/** Says who the hub is: a display that finds an address asks whether it is its own hub's. */
export function addHubRoutes(server: FastifyInstance, hubInfo: () => HubInfo): void {
  server.get(HUB_INFO_PATH, () => hubInfo())
}
