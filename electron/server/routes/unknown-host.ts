// SPDX-License-Identifier: EUPL-1.2
import type { FastifyReply, FastifyRequest } from 'fastify'
import { unknownHostPage } from '../../../shared/join-page/pages/unknown-host-page.ts'
import { originOf } from '../../network/origin.ts'
import { contentPolicy } from '../content-policy.ts'
import type { ServerOptions } from '../parts.ts'

const LONGEST_SHOWN = 200

/** Says where the hub is to be had, to whoever asked for it by a name that isn't its own. */
export function sendUnknownHost(
  { hub, secrets }: Pick<ServerOptions, 'hub' | 'secrets'>,
  css: string,
  { headers, url, socket }: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const nonce = secrets.newSecret()
  const base = hub.presence.joinBase ?? originOf('127.0.0.1', socket.localPort)
  // What was asked goes along only where it is a path: it was anybody's to choose.
  const path = url.startsWith('/') && url.length <= LONGEST_SHOWN ? url : '/'
  const name = (headers.host ?? '').replace(/:\d+$/, '').slice(0, LONGEST_SHOWN)
  const page = unknownHostPage({ name, address: base + path, assets: { css, nonce } })
  reply.header('Content-Security-Policy', contentPolicy(null, { nonce }))
  return reply.code(403).type('text/html; charset=utf-8').send(page)
}
