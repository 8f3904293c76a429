// SPDX-License-Identifier: EUPL-1.2
import * as z from 'zod/mini'
import { SECOND } from '../../../shared/instant.ts'
import type { DeskView } from '../../../shared/views/desk-view.ts'
import type { SurfaceStore } from '../../sync/surface.ts'

/** The hub's answer to whether this desk may steer. */
export type SecretAnswer =
  | { kind: 'good' }
  /** No secret yet; where one was offered, it is wrong or spent. */
  | { kind: 'needed'; wasOffered: boolean }
  /** Another desk has withdrawn what was granted. */
  | { kind: 'withdrawn' }
  | { kind: 'too-often' }
  | { kind: 'unreachable' }
  /** This browser keeps no cookie, so a secret would be spent for nothing. */
  | { kind: 'no-cookies'; isSecretSpent: boolean }

const SECRET_PATH = '/desk/key'
const NEW_SECRET_PATH = '/desk/keys'
const DESKS_PATH = '/desk/desks'
const WITHDRAW_PATH = '/desk/desks/withdraw'

/** The secret in an address's hash, `#key=…`, or `null`. */
export function secretInHash(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('key')
}

/** Whether this browser keeps cookies for this page, found out by setting one. */
export function keepsCookies(page: { cookie: string }): boolean {
  const tried = 'zaalscherm-try=1'
  try {
    page.cookie = `${tried}; SameSite=Strict`
    const isKept = page.cookie.includes(tried)
    page.cookie = `${tried}; SameSite=Strict; Max-Age=0`
    return isKept
  } catch {
    // Refused outright.
    return false
  }
}

/** Exchanges a one-time secret for the cookie that stays. */
export function offerSecret(secret: string): Promise<SecretAnswer> {
  const body = JSON.stringify({ key: secret })
  return ask({ method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

/** Asks whether the cookie from before is still good. */
export function checkSecret(): Promise<SecretAnswer> {
  return ask({ method: 'GET' })
}

const NewSecret = z.object({ key: z.string() })

/** A one-time secret for another desk, from a desk that has one; `null` where the hub gives none. */
export async function newDeskSecret(): Promise<string | null> {
  const response = await fetch(NEW_SECRET_PATH, { method: 'POST' }).catch(() => null)
  if (!response?.ok) return null
  const read = NewSecret.safeParse(await response.json())
  return read.success ? read.data.key : null
}

const DesksLetIn = z.object({
  desks: z.array(
    z.object({
      id: z.string(),
      /** In the order in which they have steered; `null`: it hasn't yet. */
      number: z.nullable(z.number()),
      isYou: z.boolean(),
      isLinked: z.boolean(),
    }),
  ),
})
export type DeskLetIn = z.infer<typeof DesksLetIn>['desks'][number]

/** The desks that were let in; `null` where the hub doesn't say. */
export async function desksLetIn(): Promise<DeskLetIn[] | null> {
  const response = await fetch(DESKS_PATH, { cache: 'no-store' }).catch(() => null)
  if (!response?.ok) return null
  const read = DesksLetIn.safeParse(await response.json())
  return read.success ? read.data.desks : null
}

/** Shuts out another desk; what became of it is seen in the list. */
export async function withdrawDesk(id: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ id })
  await fetch(WITHDRAW_PATH, { method: 'POST', headers, body }).catch(() => null)
}

async function ask(request: RequestInit & { method: 'GET' | 'POST' }): Promise<SecretAnswer> {
  const response = await fetch(SECRET_PATH, { ...request, cache: 'no-store' }).catch(() => null)
  if (!response) return { kind: 'unreachable' }
  if (response.ok) return { kind: 'good' }
  if (response.status === 429) return { kind: 'too-often' }
  if (response.status === 410) return { kind: 'withdrawn' }
  if (response.status !== 403) return { kind: 'unreachable' }
  return { kind: 'needed', wasOffered: request.method === 'POST' }
}

// Often enough not to leave anybody waiting, seldom enough to be no load.
const ASK_EVERY_MS = 10 * SECOND

/**
 * While there is no link, asks at once and then regularly whether the hub still knows this desk. A
 * hub that has begun a new day does not; the desk then needs a new secret.
 */
export function watchSecret(
  store: SurfaceStore<DeskView>,
  ask: () => Promise<SecretAnswer>,
  onNeeded: (answer: Extract<SecretAnswer, { kind: 'needed' | 'withdrawn' }>) => void,
): () => void {
  const look = async () => {
    if (store.getState().link === 'connected') return
    const answer = await ask()
    if (answer.kind !== 'needed' && answer.kind !== 'withdrawn') return
    stop()
    onNeeded(answer)
  }
  const timer = setInterval(look, ASK_EVERY_MS)
  const leave = store.subscribe(({ link }, before) => {
    if (link === 'lost' && before.link !== 'lost') look()
  })
  const stop = () => {
    clearInterval(timer)
    leave()
  }
  return stop
}
