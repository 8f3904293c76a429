// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import {
  BEHIND_HASH_PATH,
  BEHIND_HASH_SCRIPT,
} from '../../../shared/join-page/pages/behind-hash-script.ts'

/** The script of pages whose secret stands behind the `#`. */
export function addBehindHashRoute(server: FastifyInstance): void {
  server.get(BEHIND_HASH_PATH, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(BEHIND_HASH_SCRIPT),
  )
}
