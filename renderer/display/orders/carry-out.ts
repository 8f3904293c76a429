// SPDX-License-Identifier: EUPL-1.2
import { type Ask, DisplayOrder, type OrderOutcome } from '../../../shared/features/fleet/device.ts'
import { MINUTE } from '../../../shared/instant.ts'
import { BRIDGE_NAME } from '../../../shared/native-bridge.ts'
import type { DisplayView } from '../../../shared/views/display-view.ts'
import type { Link } from '../../sync/link-client.ts'
import { deviceFacts } from './device-facts.ts'
import type { Orders } from './hear-orders.ts'
import { identify } from './identify.ts'
import { renewKey } from './renew-key.ts'
import { testSound } from './test-sound.ts'

type Clock = Pick<Link<'display'>['clock'], 'hubNow'>
type Timers = { after(ms: number, call: () => void): () => void; monotonicNow(): number }

/** Carries out what desks ask of this display from now on, and says what it runs on. */
export function carryOutOrders(
  orders: Orders,
  view: () => DisplayView | null,
  clock: Clock,
  timers: Timers,
): void {
  const tell = async () => {
    orders.say({ type: 'device', device: await deviceFacts(timers.monotonicNow()) })
  }
  const tellEachMinute = () => {
    void tell()
    timers.after(MINUTE, tellEachMinute)
  }
  timers.after(MINUTE, tellEachMinute)
  document.addEventListener('visibilitychange', () => void tell())
  orders.takenBy({
    linked: () => void tell(),
    async order(text) {
      const read = DisplayOrder.safeParse(JSON.parse(text))
      if (!read.success) return
      const { orderId, expiresAt } = read.data
      const now = clock.hubNow()
      const isLate = now !== null && now > expiresAt
      const answer = (outcome: OrderOutcome) => orders.say({ type: 'answer', orderId, outcome })
      if (isLate) return answer('expired')
      try {
        if (read.data.ask !== 'picture') {
          return answer(await carriedOut(read.data, read.data.ask, view(), timers))
        }
        const { pictureHere } = await import('./picture.ts')
        const picture = await pictureHere()
        if (picture) orders.say({ type: 'picture', orderId, ...picture })
        else answer('failed')
      } catch (error) {
        console.error(error)
        answer('failed')
      }
    },
  })
}

async function restarted(): Promise<OrderOutcome> {
  const app = window[BRIDGE_NAME]
  if (!app) return 'only-app'
  return (await app.restartApp()) ? 'done' : 'runs-hub'
}

async function leftScreen(): Promise<OrderOutcome> {
  const app = window[BRIDGE_NAME]
  if (!app) return 'only-app'
  await app.leaveScreen()
  return 'done'
}

async function carriedOut(
  { number }: DisplayOrder,
  ask: Exclude<Ask, 'picture'>,
  view: DisplayView | null,
  { after }: Timers,
): Promise<OrderOutcome> {
  switch (ask) {
    case 'identify':
      identify(number, after)
      return 'done'
    case 'reload':
      // The answer leaves first.
      after(100, () => window.location.reload())
      return 'done'
    case 'restart':
      return restarted()
    case 'leave':
      return leftScreen()
    case 'part':
      await renewKey()
      after(100, () => window.location.reload())
      return 'done'
    case 'sound':
      return (await testSound(view?.own.volume ?? 100)) ? 'done' : 'blocked'
    default:
      return ask satisfies never
  }
}
