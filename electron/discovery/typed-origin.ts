// SPDX-License-Identifier: EUPL-1.2
import { looksLikeHubCode, readHubCode } from '../../shared/hub-code.ts'
import type { OtherHub } from './ladder.ts'

const LONGEST = 100

/**
 * Where somebody at a display means that the hub is: by the code that its desk shows, `192.168.10.20`,
 * with a port where it isn't the usual one, an address out of a browser, or the letter of a hub that is
 * offered. A machine whose name could be a code is meant by its name with `.local` or a port.
 * @returns its origin; `null`: that is none
 */
export function typedOrigin(
  text: unknown,
  others: readonly OtherHub[],
  usualPort: number,
): string | null {
  if (typeof text !== 'string' || text.length > LONGEST) return null
  const typed = text.trim()
  const chosen = others.find((_, index) => letterOf(index) === typed.toLowerCase())
  if (chosen) return chosen.origin
  // A name or a number of one character is neither.
  if (typed.length < 3) return null
  const coded = readHubCode(typed)
  if (coded !== null || looksLikeHubCode(typed)) return coded
  const isUrl = /^https?:\/\//i.test(typed)
  if (!isUrl && typed.includes('://')) return null
  const url = URL.parse(isUrl ? typed : `http://${typed}`)
  if (!url?.hostname || url.username || url.password) return null
  if (!isUrl && url.port === '' && !/:80$/.test(typed)) url.port = String(usualPort)
  return url.origin
}

/** By which one of the others is chosen. */
export function letterOf(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index)
}
