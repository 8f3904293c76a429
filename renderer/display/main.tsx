// SPDX-License-Identifier: EUPL-1.2
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../wall/wall.css'
import './shell/display.css'
import { MINUTE } from '../../shared/instant.ts'
import { DISPLAY_PART } from '../sync/display-part.ts'
import { readKept } from '../sync/kept.ts'
import { linkWith } from '../sync/link-client.ts'
import { loneTime } from '../sync/lone-time.ts'
import { READ_BY_PARTS } from '../sync/read-by-parts.ts'
import { reloadOnce } from '../sync/reload-once.ts'
import { loadAgain } from '../ui/load-again.ts'
import { createSeconds } from '../ui/seconds.ts'
import type { Early } from './link/early.ts'
import { showsNoWrongSecond } from './link/first-seconds.ts'
import { hearOrders } from './orders/hear-orders.ts'
import { Fallback } from './plain/fallback.tsx'
import { Display } from './shell/display.tsx'

// A clock that stands before it has been set back, and a power cut tells nobody.
const KEEP_EVERY_MS = 5 * MINUTE
// Nothing of it is wanted for a first paint.
const ORDERS_AFTER_MS = 1_000

// Not imported: the page itself carries it, and it has linked already.
void window.zaalschermEarly.then(start)

function start(early: Early): void {
  const { choices, ports, isForgetful } = early
  const kept = readKept(ports.kept())
  const fallback = new Fallback(window.zaalschermPlain, ports.monotonicNow)
  const reading = fallback.noticing(READ_BY_PARTS)
  const orders = hearOrders(ports)
  const link = linkWith('display', orders.ports, reading, fallback.telling(DISPLAY_PART))

  const size = () => `${window.innerWidth}×${window.innerHeight}`
  const reportSize = () => link.report(size())
  reportSize()
  window.addEventListener('resize', reportSize)

  link.store.subscribe((surface) => {
    if (surface.mustReload) reloadOnce(() => window.location.reload())
  })

  // The same functions for good: what reads the time begins anew when it is given another clock.
  const now = showsNoWrongSecond(
    link.clock,
    ports.monotonicNow,
    () => link.store.getState().link === 'lost',
  )
  const seconds = createSeconds({ now }, requestAnimationFrame.bind(window))
  link.store.subscribe(seconds.look)
  const shownHubNow = () => link.clock.shownHubNow()
  const errorMs = loneTime(kept, ports, link.clock, link.store)
  const health = () => ({
    clockErrorMs: errorMs(),
    roundTripMs: link.clock.roundTripMs(),
    size: size(),
  })

  const keep = () => {
    const surface = link.store.getState()
    const boundMs = errorMs()
    // Also without the hub: a clock that is set back after this, the next start finds out by it.
    if (surface.link === 'connected' || boundMs !== null) {
      DISPLAY_PART.keepShown(ports, surface, link.clock, boundMs)
    }
    ports.after(KEEP_EVERY_MS, keep)
  }
  ports.after(KEEP_EVERY_MS, keep)

  const element = document.getElementById('display')
  if (!element) throw new Error('index.html has no element #display')
  const wall = (
    <Display
      store={link.store}
      now={now}
      shownHubNow={shownHubNow}
      health={health}
      timeless={kept}
      language={choices.language}
      isForgetful={isForgetful}
    />
  )
  const { language } = choices
  void import('./finding/begin.tsx').then(({ begin }) => begin(link, early, orders.heard, !!kept))
  fallback.draw(element, { wall, seconds, store: link.store, now, language })
  // Until it is here the desk is told that this display doesn't answer.
  ports.after(ORDERS_AFTER_MS, () =>
    loadAgain(
      'carry-out',
      () => import('./orders/carry-out.ts'),
      ({ carryOutOrders }) =>
        carryOutOrders(orders, () => link.store.getState().view, link.clock, ports),
    ),
  )
}
