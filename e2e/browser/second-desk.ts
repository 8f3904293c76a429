// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright/test'
import type { HubProcess } from '../processes/hub-process.ts'

/** The address of a second desk, that this one lets in. */
export async function secondDeskOf(desk: Page, hub: HubProcess): Promise<string> {
  const answer = await desk.request.post(new URL('/desk/keys', hub.desk).href, {
    headers: { origin: new URL(hub.desk).origin },
  })
  const { key } = await answer.json()
  return new URL(`/desk#key=${key}`, hub.desk).href
}
