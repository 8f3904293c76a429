// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { picturePath } from '../../../shared/features/fleet/picture.ts'
import type { Parts } from '../parts.ts'
import { deskIdOf } from './desk-routes.ts'

/** The last picture of a wall, for desks alone. */
export function addPictureRoutes(server: FastifyInstance, parts: Parts): void {
  server.get<{ Params: { deviceId: string } }>(`${picturePath('')}:deviceId`, (request, reply) => {
    if (deskIdOf(parts, request.cookies, request) === null) return reply.code(403).send()
    const picture = parts.hub.presence.pictureOf(request.params.deviceId)
    if (picture === null) return reply.code(404).send()
    const [, base64 = ''] = picture.data.split(',')
    return reply.type('image/jpeg').send(Buffer.from(base64, 'base64'))
  })
}
