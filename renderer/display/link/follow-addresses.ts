// SPDX-License-Identifier: EUPL-1.2
import { DISPLAY_PART } from '../../sync/display-part.ts'
import type { Link } from '../../sync/link-client.ts'
import type { Ports } from '../../sync/ports.ts'
import { type Bases, type Heard, roaming } from './alternates.ts'
import type { Early } from './early.ts'

/** Under which a browser keeps where else its hub may be reached, as a JSON list. */
const KEPT_BASES = 'zaalscherm.hubs'

/** Has a wall in a browser find its hub by another of its addresses, as the hub tells of them. */
export function followAddresses(
  link: Link<'display'>,
  { ports, portsAt, choices, isForgetful }: Early,
  heard: Heard,
): void {
  const { store, clock } = link
  const connect = (base: string): Ports['connect'] => {
    return (events) => {
      try {
        return portsAt(base).connect(events)
      } catch {
        // Some browsers throw where the page's policy doesn't name the address.
        ports.after(0, events.onClose)
        return { send() {}, close() {} }
      }
    }
  }
  const learn = roaming(heard, {
    ...{ ports, connectTo: connect, own: choices.hubBase },
    isLinked: () => store.getState().link === 'connected',
    asksEveryMs: () => DISPLAY_PART.asksEveryMs(clock),
  })
  const [scheme = 'http'] = choices.hubBase.split(':')
  const tried = new Set([choices.hubBase])
  let told: Bases = []
  let bases: Bases = []
  const take = () => {
    const now = store.getState().view?.room.hubBases
    if (!now || now === told) return
    told = now
    // In TLS where the page is: a browser lets it link no other way.
    bases = now.map((base) => base.replace(/^http:/, `${scheme}:`))
    learn(bases)
    keep(bases)
    for (const base of bases) {
      if (tried.has(base)) continue
      tried.add(base)
      // Closed before it is open: a policy that doesn't name the address says so at once.
      connect(base)({ onOpen() {}, onMessage() {}, onClose() {} }).close()
    }
  }
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    if (effectiveDirective === 'connect-src' && !isForgetful) reloadFor(bases)
  })
  // A page out of the cache, whose hub has moved while this display was off.
  learn(keptBases())
  store.subscribe(take)
  take()
}

function keep(bases: Bases): void {
  try {
    localStorage.setItem(KEPT_BASES, JSON.stringify(bases))
  } catch {
    // Nothing can be kept here: the next start has the page's own address.
  }
}

function keptBases(): Bases {
  try {
    // Of this origin's own: all that another text could do is link to nothing.
    const kept = JSON.parse(localStorage.getItem(KEPT_BASES) ?? '[]')
    return Array.isArray(kept) ? kept.map(String) : []
  } catch {
    return []
  }
}

const RELOADED_FOR = 'zaalscherm.reloaded-for-addresses'

/**
 * Another policy comes with another page, while that can be had; the old picture stays until the new
 * page paints. Once for the same addresses: a browser that can't name one of them never could. A
 * page of the app has a policy of the app's.
 */
function reloadFor(bases: Bases): void {
  if (!window.location.protocol.startsWith('http')) return
  try {
    if (sessionStorage.getItem(RELOADED_FOR) === bases.join(' ')) return
    sessionStorage.setItem(RELOADED_FOR, bases.join(' '))
  } catch {
    // Nothing would stop it a second time.
    return
  }
  // Past the cache, which has the page with the policy of before.
  fetch(window.location.href, { cache: 'reload' }).then(
    ({ ok }) => ok && window.location.reload(),
    () => {},
  )
}
