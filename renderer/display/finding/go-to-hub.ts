// SPDX-License-Identifier: EUPL-1.2
import { looksLikeHubCode, readHubCode, USUAL_PORT } from '../../../shared/hub-code.ts'

/**
 * The page of a display at the hub that somebody typed, by its code or its address.
 * @param search what this page's address chooses, which the other keeps
 * @returns its address; `null`: that is no place of a hub
 */
export function typedPage(typed: string, search: string): string | null {
  const coded = readHubCode(typed)
  if (coded !== null) return `${coded}/display${search}`
  // A bare name would be looked for in the internet by some browsers.
  if (looksLikeHubCode(typed) || !/[.:]/.test(typed)) return null
  const isUrl = /^https?:\/\//i.test(typed)
  try {
    const url = new URL(isUrl ? typed : `http://${typed}`)
    if (!isUrl && url.port === '' && !/:80$/.test(typed)) url.port = String(USUAL_PORT)
    return `${url.origin}/display${search}`
  } catch {
    // Mistyped.
    return null
  }
}

/** Has a browser go to that page: it can't ask first who is there. */
export async function goToHub(typed: string): Promise<boolean> {
  const page = typedPage(typed, window.location.search)
  if (page !== null) window.location.assign(page)
  return page !== null
}
