// SPDX-License-Identifier: EUPL-1.2
import type { Network } from '../../../shared/features/address/network.ts'
import {
  causesOf,
  newReachCode,
  REACH_WITHIN_S,
  type Reach,
  type ReachBegun,
  type ReachEvidence,
  reachAddressOf,
} from '../../../shared/features/network/reach.ts'
import { SECOND } from '../../../shared/instant.ts'
import type { Secrets } from '../../hub/ports.ts'
import type { Timers } from '../../machine/timers.ts'
import { purposeOf } from '../../network/adapter.ts'
import { isOnSameNetwork, type Neighbour } from '../../network/neighbours.ts'
import { isElsewhere, type SeenNetwork } from '../../network/seen-network.ts'
import type { Visitors } from './visitors.ts'

// A code that was photographed is worth nothing afterwards.
const LASTS_MS = 600 * SECOND
// Of one page that is loaded again and again each has a mark of its own, of which the last count.
const MOST_LOADS = 20

/** What became of a phone that asked for its page. */
export type Asked = { kind: 'loads'; mark: string } | { kind: 'itself' | 'used' | 'unknown' }

type Wait = {
  id: string
  deskId: string
  /** Known to whoever scanned or typed it, and to nobody else. */
  code: string
  beganAt: number
  /** By the mark in its page, the sender that loaded it. */
  loads: Map<string, string>
  isReached: boolean
  didItselfAsk: boolean
  /** What the codes named when it began; `null`: nothing. */
  at: string | null
  /** Who was known before; `null`: the system doesn't tell. */
  before: Promise<Neighbour[] | null>
  isIntercepted: Promise<boolean | null>
}

type Ports = {
  secrets: Pick<Secrets, 'newSecret' | 'chance'>
  timers: Pick<Timers, 'now'>
  seen: SeenNetwork
  visitors: Visitors
  network(): Network
}

/**
 * Desks that wait for a phone. A phone counts once it has loaded a page whose address only the code
 * tells, and then what only that page names: so both ways lead, and neither a copy of the code that
 * was used nor this machine itself can say so.
 */
export class ReachChecks {
  private readonly ports: Ports
  private readonly waits = new Map<string, Wait>()

  constructor(ports: Ports) {
    this.ports = ports
  }

  /** Begins to wait for a phone; what this desk waited for before ends. */
  begin(deskId: string, base: string | null): ReachBegun {
    const { secrets, timers, seen, network } = this.ports
    const at = network().current?.address ?? null
    // Who asks once more asks the same: a phone that came in vain is known by now, and still new.
    const same = [...this.waits.values()].find(
      (wait) => wait.deskId === deskId && wait.at === at && !wait.isReached,
    )
    for (const [id, wait] of this.waits) {
      if (wait.deskId === deskId || this.isOver(wait)) this.waits.delete(id)
    }
    const id = secrets.newSecret()
    const code = newReachCode(secrets.chance)
    this.waits.set(id, {
      ...{ id, deskId, code, beganAt: timers.now(), loads: new Map() },
      ...{ isReached: false, didItselfAsk: false },
      ...{ at, before: same?.before ?? seen.neighbours() },
      isIntercepted: seen.isIntercepted(),
    })
    return { id, address: base === null ? null : reachAddressOf(base, code) }
  }

  /** A page was asked for by this sender; `isDesk`: by a browser that is let in as a desk. */
  asked(code: string, sender: string, isDesk: boolean): Asked {
    const wait = [...this.waits.values()].find((one) => one.code === code)
    if (!wait || this.isOver(wait)) return { kind: 'unknown' }
    if (wait.isReached) return { kind: 'used' }
    if (isDesk || !isElsewhere(sender, this.ports.seen.adapters())) {
      wait.didItselfAsk = true
      return { kind: 'itself' }
    }
    const mark = this.ports.secrets.newSecret()
    wait.loads.set(mark, sender)
    const oldest = wait.loads.keys().next().value
    if (wait.loads.size > MOST_LOADS && oldest !== undefined) wait.loads.delete(oldest)
    return { kind: 'loads', mark }
  }

  /** What stands in a page was asked for; whether the page was that sender's. */
  loaded(code: string, mark: string, sender: string): boolean {
    const wait = [...this.waits.values()].find((one) => one.code === code)
    if (!wait || this.isOver(wait) || wait.loads.get(mark) !== sender) return false
    wait.isReached = true
    return true
  }

  /** How a wait stands; `null`: this desk has none such. */
  async look(id: string, deskId: string): Promise<Reach | null> {
    const wait = this.waits.get(id)
    if (!wait || wait.deskId !== deskId) return null
    const waitedMs = this.ports.timers.now() - wait.beganAt
    if (wait.isReached) return { state: 'reached', waitedMs, causes: [] }
    const { current, publicBase } = this.ports.network()
    const isLate = waitedMs >= REACH_WITHIN_S * SECOND
    // Without an address there is nothing to wait for.
    const isTold = isLate || (current === null && publicBase === null)
    const causes = isTold ? causesOf(await this.evidence(wait)) : []
    return { state: wait.isReached ? 'reached' : 'waiting', waitedMs, causes }
  }

  private isOver({ beganAt }: Wait): boolean {
    return this.ports.timers.now() - beganAt > LASTS_MS
  }

  private async evidence(wait: Wait): Promise<ReachEvidence> {
    const { seen, visitors, network } = this.ports
    const { current, publicBase, seen: all } = network()
    const adapters = seen.adapters()
    const inCodes = all.find(({ address }) => address === current?.address)
    const [before, after, isIntercepted] = await Promise.all([
      wait.before,
      seen.neighbours(),
      wait.isIntercepted,
    ])
    const here = neighboursOn(after, current?.address, adapters, seen.router())
    const known = new Set(before?.map(({ address }) => address))
    return {
      address:
        publicBase !== null ? 'public' : (inCodes?.purpose ?? (current ? 'network' : 'none')),
      isVpnWayOut: adapters.some(
        (adapter) => purposeOf(adapter) === 'tunnel' && adapter.kind?.routeMetric != null,
      ),
      didItselfAsk: wait.didItselfAsk,
      reachedBy: visitors.since(wait.beganAt, current?.address ?? null, adapters),
      neighbours: here?.length ?? null,
      newNeighbours:
        here && before ? here.filter(({ address }) => !known.has(address)).length : null,
      isIntercepted,
    }
  }
}

/** The machines that are known on the network of this address, but for the router. */
function neighboursOn(
  neighbours: readonly Neighbour[] | null,
  address: string | undefined,
  adapters: ReturnType<SeenNetwork['adapters']>,
  router: string | null,
): Neighbour[] | null {
  const own = adapters.flatMap(({ addresses }) => addresses).find((one) => one.address === address)
  // Who is known of IPv6, systems tell in other ways.
  if (!neighbours || own?.family !== 'IPv4') return null
  const prefix = own.prefix ?? 24
  return neighbours.filter(
    (one) => one.address !== router && isOnSameNetwork(one.address, own.address, prefix),
  )
}
