// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { hearOrders } from '../../../renderer/display/orders/hear-orders.ts'
import { DISPLAY_PART } from '../../../renderer/sync/display-part.ts'
import { type Link, linkWith, type Reading } from '../../../renderer/sync/link-client.ts'
import type { Ports } from '../../../renderer/sync/ports.ts'
import type { EventDay } from '../../../shared/day/day.ts'
import { type DeviceFacts, DisplayOrder } from '../../../shared/features/fleet/device.ts'
import { hubMessageOf } from '../../../shared/protocol/messages.ts'
import { CLOCK_EVERY_MS, PROTOCOL } from '../../../shared/protocol/version.ts'
import type { Refusal } from '../../../shared/state/refusal.ts'
import type { View } from '../../../shared/views/view.ts'
import { machineNow } from '../../processes/node-ports.ts'
import type { Wire } from '../../processes/wire.ts'
import type { Members } from './crowd-talk.ts'

// The hub is on trial here, and the machine that it shares with a thousand clients is small.
const Unchecked = hubMessageOf(z.custom<EventDay>(), z.custom<View>(), z.custom<Refusal>())
const TRUSTING: Reading = {
  message: (json) => {
    const read = Unchecked.safeParse(json)
    return read.success ? read.data : null
  },
}

/** What a crowd wants to know of one of its surfaces. */
export type Member = {
  wire: Wire
  isLinked(): boolean
  /** Its time minus the machine's wall clock in ms, or `null` where it has none. */
  errorMs(): number | null
  leave(): void
}

export type MemberEars = {
  /** It knows what to show: a view, or a code to be paired by. */
  onShown(): void
  onView(seq: number, at: number): void
  onBack(at: number): void
}

/** Says hello, asks for the time now and then to keep its link, and listens. */
export function rawMember(wire: Wire, ears: MemberEars): Member {
  let isLinked = false
  const ask = () => socket.send(JSON.stringify({ type: 'clock', sentAt: 0 }))
  let asking: NodeJS.Timeout
  const socket = wire.connect({
    onOpen: () => {
      isLinked = true
      socket.send(JSON.stringify({ type: 'hello', protocol: PROTOCOL }))
      asking = setInterval(ask, CLOCK_EVERY_MS * (1 - Math.random() / 5))
    },
    onMessage: (text) => {
      const at = machineNow()
      const [, type, seq] = /^\{"type":"(\w+)"(?:,"seq":(\d+))?/.exec(text) ?? []
      if (type === 'view') ears.onView(Number(seq), at)
      if (type === 'view' || type === 'pairing') ears.onShown()
    },
    onClose: () => {
      isLinked = false
      clearInterval(asking)
    },
  })
  return { wire, isLinked: () => isLinked, errorMs: () => null, leave: socket.close }
}

/** Our own client. */
export function productMember(
  wire: Wire,
  { kind, as }: Pick<Members, 'kind' | 'as'>,
  ears: MemberEars,
): Member {
  const ports = as === 'pictured' ? sendingPictures(wire.ports()) : wire.ports()
  const link: Link<'display' | 'attendee'> = linkWith(
    kind,
    ports,
    TRUSTING,
    kind === 'display' ? DISPLAY_PART : null,
  )
  let wasLost = false
  link.store.subscribe(({ link: state, view, pairingCode }, before) => {
    if (state === 'lost') wasLost = true
    if (state !== 'connected') return
    if (view || pairingCode) ears.onShown()
    // A hub says welcome first; all that it shows comes in the same breath.
    if (wasLost && before.link === 'lost') {
      wasLost = false
      ears.onBack(machineNow())
    }
  })
  return {
    wire,
    isLinked: () => link.store.getState().link === 'connected',
    errorMs: () => {
      const now = link.clock.hubNow()
      return now === null ? null : now - Date.now()
    },
    leave: link.stop,
  }
}

// As long as one of a usual wall at 320 pixels.
// Its beginning says that it is 320 × 180.
const PICTURE = `data:image/jpeg;base64,/9j/wAALCAC0AUABAREA${'Ab3/'.repeat(3_000)}`

/** The ports of a wall that says what it runs on, and sends a picture whenever it is asked for one. */
function sendingPictures(ports: Ports): Ports {
  const orders = hearOrders(ports)
  const device: DeviceFacts = {
    ...{ kind: 'browser', version: '0', upMs: 1, isAwake: null, isHidden: false },
  }
  orders.takenBy({
    linked: () => orders.say({ type: 'device', device }),
    order: (text) => {
      const { orderId } = DisplayOrder.parse(JSON.parse(text))
      orders.say({ type: 'picture', orderId, by: 'page', data: PICTURE })
    },
  })
  return orders.ports
}
