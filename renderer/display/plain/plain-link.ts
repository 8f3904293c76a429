// SPDX-License-Identifier: EUPL-1.2

import type { LivePlayback } from '../../../shared/clock/timebase.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import type { DisplayFault } from '../../../shared/features/displays/drawing.ts'
import type { Instant, Milliseconds } from '../../../shared/instant.ts'
import { PROTOCOL } from '../../../shared/protocol/version.ts'
import { ownLanguage } from '../../../shared/text.ts'
import { type PlainProgramme, plainRoomOf } from '../../../shared/views/plain-programme.ts'
import type { Ports, Socket } from '../../sync/ports.ts'

const SAY_EVERY_MS = 5_000

/** What the plainest wall hears from the hub by itself. */
export type PlainLink = {
  programme(): PlainProgramme | null
  now(): Instant | null
  stop(): void
}

/**
 * Links a wall whose own script never came to that: tells the hub what is wrong, and hears what time
 * it is and in which room this is. No more than that, and by no more than that it needs.
 * @param ports with the link that the page opened before its script came
 */
export function linkPlainly(ports: Ports, fault: () => DisplayFault | null): PlainLink {
  let socket: Socket | null = null
  let hubMinusMonotonicMs: Milliseconds | null = null
  let day: EventDay | null = null
  let playback: LivePlayback | null = null
  let programme: PlainProgramme | null = null
  let stopWaiting = () => {}
  let isStopped = false

  const say = () => {
    const what = fault()
    const told = { ...{ clockErrorMs: null, roundTripMs: null, size: null }, painted: null }
    const health = what === null ? told : { ...told, fault: what }
    socket?.send(JSON.stringify({ type: 'clock', sentAt: ports.monotonicNow(), health }))
  }
  const hear = (data: string) => {
    const message = JSON.parse(data)
    const gotAt = ports.monotonicNow()
    if (message.type === 'clock') {
      hubMinusMonotonicMs = message.answeredAt + (gotAt - message.sentAt) / 2 - gotAt
    }
    if (message.type === 'day') day = message.day
    if (message.type === 'view' && day) {
      playback = message.playback
      const isRehearsal = message.playback.kind !== 'real'
      programme = plainRoomOf({
        day,
        view: message.view,
        isRehearsal,
        language: ownLanguage(day.language),
      })
    }
  }
  const connect = () => {
    const talk = () => {
      say()
      stopWaiting = ports.after(SAY_EVERY_MS, talk)
    }
    socket = ports.connect({
      onOpen() {
        if (!socket?.hasGreeted) socket?.send(JSON.stringify({ type: 'hello', protocol: PROTOCOL }))
        talk()
      },
      onMessage: hear,
      onClose() {
        stopWaiting()
        socket = null
        if (!isStopped) stopWaiting = ports.after(SAY_EVERY_MS, connect)
      },
    })
  }
  connect()
  return {
    programme: () => programme,
    now() {
      if (hubMinusMonotonicMs === null || playback === null) return null
      const { origin, position, rate } = playback
      // `positionAt`, without the schema that stands beside it.
      return position + (ports.monotonicNow() + hubMinusMonotonicMs - origin) * rate
    },
    stop() {
      isStopped = true
      stopWaiting()
      socket?.close()
    },
  }
}
