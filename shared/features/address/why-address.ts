// SPDX-License-Identifier: EUPL-1.2
import type { HubAddress, Network, Purpose, SeenAddress } from './network.ts'

/**
 * Why the codes name what they name.
 * - `public`: what a facilitator typed; `fixed`: the hub was started on it
 * - `picked`: a facilitator chose it; `picked-away`: what was chosen isn't there, so the hub took this
 * - `gone`: this machine had it until a moment ago
 * - `kept`: codes named it before, and what has come since moves no code
 * - `only`: no other is on somebody's network; `way-out`: of several, it has the way out
 * - `first`: of several alike, the first; `doubtful`: it is hardly a network, and there is no better
 * - `unlikely`: there are addresses, and phones hardly reach any; `none`: there is none at all
 */
export type Why =
  | 'public'
  | 'fixed'
  | 'picked'
  | 'picked-away'
  | 'gone'
  | 'kept'
  | 'only'
  | 'way-out'
  | 'first'
  | 'doubtful'
  | 'unlikely'
  | 'none'

export function whyOf({ publicBase, isFixed, current, picked, seen }: Network): Why {
  if (publicBase !== null) return 'public'
  if (isFixed) return 'fixed'
  const choosable = seen.filter(({ canBeChosen }) => canBeChosen)
  if (current === null) return choosable.length === 0 ? 'none' : 'unlikely'
  if (!seen.some((one) => isSame(one, current))) return 'gone'
  if (picked) return picked.adapter === current.adapter ? 'picked' : 'picked-away'
  const good = choosable.filter(({ purpose }) => purpose === 'network')
  const here = choosable.find((one) => isSame(one, current))
  if (here?.purpose !== 'network') return 'doubtful'
  if (good[0] && !isSame(good[0], current)) return 'kept'
  if (good.every(({ adapter }) => adapter === current.adapter)) return 'only'
  return here.isWayOut ? 'way-out' : 'first'
}

/** An adapter with those of its addresses that are worth reading. */
export type SeenAdapter = { adapter: string; purpose: Purpose; addresses: SeenAddress[] }

/**
 * The adapters, the likeliest first. What each of them gives itself beside a real address is left
 * out: nobody can use it, and every one of them has it.
 */
export function adaptersIn(seen: readonly SeenAddress[]): SeenAdapter[] {
  const byName = new Map<string, SeenAddress[]>()
  for (const one of seen) byName.set(one.adapter, [...(byName.get(one.adapter) ?? []), one])
  return [...byName].map(([adapter, all]) => {
    const real = all.filter(({ purpose }) => purpose !== 'self-given')
    const addresses = real.length > 0 ? real : all
    return { adapter, purpose: addresses[0]?.purpose ?? 'made-up', addresses }
  })
}

export function isSame(a: HubAddress, b: HubAddress): boolean {
  return a.adapter === b.adapter && a.address === b.address
}

/** IPv6: long to type, and not on every network. */
export function isIpv6({ address }: HubAddress): boolean {
  return address.includes(':')
}
