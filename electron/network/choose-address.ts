// SPDX-License-Identifier: EUPL-1.2

import type { AddressChange, HubAddress } from '../../shared/features/address/network.ts'
import { type Instant, SECOND } from '../../shared/instant.ts'
import { type Candidate, givesWay, isLikely } from './rank-addresses.ts'

// Wi-Fi that roams, a laptop that wakes: most that goes is soon back. Where the network has given its
// adapter another address in its place, it isn't: codes change at once.
const GONE_FOR_MS = 15 * SECOND
// The old codes still work: whoever sits at the desk has time to read, and to say no.
const NOTICE_MS = 30 * SECOND

/** Which address the codes name. */
export type AddressChoice = {
  current: HubAddress | null
  /** What the facilitator picked; it stays picked while it is away. `null`: none. */
  picked: HubAddress | null
  coming: AddressChange | null
  last: AddressChange | null
}

export const NO_CHOICE: AddressChoice = { current: null, picked: null, coming: null, last: null }

/**
 * The choice after a look at the addresses that there are. It holds until its address is gone, or
 * what was picked comes back: an adapter that is added moves no code.
 */
export function lookedAt(
  choice: AddressChoice,
  candidates: readonly Candidate[],
  now: Instant,
): AddressChoice {
  const { current, coming } = choice
  const wanted = wantedOf(choice, candidates)
  if (current === null) return { ...choice, current: wanted, coming: null }
  if (wanted !== null && wanted.address === current.address) {
    // The same address on another adapter, such as a bridge that was put over it, moves no code.
    return { ...choice, current: wanted, coming: null }
  }
  const isFromGone = !candidates.some(({ address }) => address === current.address)
  const isReplaced = isFromGone && wanted?.adapter === current.adapter
  const waitMs = isReplaced ? 0 : isFromGone ? GONE_FOR_MS : NOTICE_MS
  const at = coming?.isFromGone === isFromGone && !isReplaced ? coming.at : now + waitMs
  const change: AddressChange = { from: current, to: wanted, at, isFromGone }
  return now < at ? { ...choice, coming: change } : changed(choice, change)
}

/** The choice once the facilitator picked an address, or `null`: that the hub chooses. */
export function pickedOn(
  choice: AddressChoice,
  picked: HubAddress | null,
  candidates: readonly Candidate[],
  now: Instant,
): AddressChoice {
  const asked = { ...choice, picked, coming: null }
  const wanted = wantedOf(asked, candidates)
  const { current } = asked
  if (current === null) return { ...asked, current: wanted }
  if (wanted?.address === current.address) return { ...asked, current: wanted }
  const isFromGone = !candidates.some(({ address }) => address === current.address)
  // Asked for by somebody who looks at it: there is nothing to wait for.
  return changed(asked, { from: current, to: wanted, at: now, isFromGone })
}

function changed(choice: AddressChoice, change: AddressChange): AddressChoice {
  return { ...choice, current: change.to, coming: null, last: change }
}

function wantedOf(
  { current, picked, last }: AddressChoice,
  candidates: readonly Candidate[],
): HubAddress | null {
  const there = picked && onSame(candidates, picked)
  if (there) return plain(there)
  const likely = candidates.filter(isLikely)
  const best = likely[0] ?? null
  // Without one, what was there before is the likeliest to come back.
  const before = current ?? last?.from ?? null
  const kept = before && onSame(likely, before)
  const isKept = kept && !(best && givesWay(kept, best))
  const wanted = isKept ? kept : best
  return wanted && plain(wanted)
}

/** The same address, or what its adapter has instead: a network may give another one each day. */
function onSame(
  candidates: readonly Candidate[],
  { adapter, address }: HubAddress,
): Candidate | undefined {
  const isIpv6 = address.includes(':')
  return (
    candidates.find((one) => one.address === address) ??
    candidates.find((one) => one.adapter === adapter && one.address.includes(':') === isIpv6)
  )
}

function plain({ adapter, address }: Candidate): HubAddress {
  return { adapter, address }
}
