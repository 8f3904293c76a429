// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContext } from 'playwright/test'
import { instantFromLocal } from '../../shared/day/time-of-day.ts'
import type { HubProcess } from '../processes/hub-process.ts'
import { deskLink, type RawLink } from '../processes/raw-link.ts'

/** The header by which this browser's desk is let in. */
export async function cookieHeader(context: BrowserContext, { join }: HubProcess): Promise<string> {
  const cookies = await context.cookies(join)
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

let jumps = 0

/**
 * Moves a rehearsal to a time in Amsterdam, by a second link of the same desk: so a test is where it
 * wants to be however long it took to get ready.
 */
export async function jumpTo(
  time: string,
  context: BrowserContext,
  hub: HubProcess,
): Promise<void> {
  const link = await deskLink(hub.desk, await cookieHeader(context, hub))
  await jumpBy(link, time)
  link.close()
}

/** The same by a link that is there. */
export async function jumpBy(link: RawLink, time: string): Promise<void> {
  const at = instantFromLocal(time, 'Europe/Amsterdam') ?? 0
  jumps += 1
  const commandId = `jump-${jumps}`
  const ask = { type: 'jumpRehearsal', at } as const
  link.say({ type: 'command', commandId, expiresAt: Date.parse('2100-01-01'), command: ask })
  await link.heard('accepted', (message) => message.commandId === commandId)
}
