// SPDX-License-Identifier: EUPL-1.2
import { accessOf } from '../../../shared/features/facilitators/facilitators.ts'
import { idOf } from '../../hub/access/id-of.ts'
import type { Parts } from '../parts.ts'
import { type Asking, type Cookies, cookieName, cookieValues } from './cookies.ts'

const FACILITATOR_COOKIE = 'zaalscherm-facilitator'

/** The name under which this hub keeps it; the hub knows who is in, so the cookie lives as the day does. */
export function facilitatorCookie(asking: Asking): string {
  return cookieName(FACILITATOR_COOKIE, asking)
}

/**
 * The facilitator whose phone sent a request, in or withdrawn; `null`: this day let nobody in who
 * holds what it brings, so it is made up or another day's.
 */
export function facilitatorOf(
  { hub, secrets }: Pick<Parts, 'hub' | 'secrets'>,
  cookies: Cookies,
  asking: Asking,
): { facilitatorId: string; isIn: boolean } | null {
  const known = cookieValues(FACILITATOR_COOKIE, cookies, asking).flatMap((secret) => {
    const facilitatorId = idOf(secret, secrets)
    const access = accessOf(hub.people.facilitators, facilitatorId)
    return access === 'unknown' ? [] : { facilitatorId, isIn: access === 'in' }
  })
  return known.find(({ isIn }) => isIn) ?? known[0] ?? null
}
