// SPDX-License-Identifier: EUPL-1.2

/** The switch by which a program that starts the hub asks for the display's key as well. */
export const PRINT_KEYS = 'ZAALSCHERM_PRINT_KEYS'

/** Who reads what the hub prints. */
export type ReadBy = {
  /** The app, which forked it. */
  isElectrons: boolean
  isTerminal: boolean
  env: Partial<Record<typeof PRINT_KEYS, string | undefined>>
}

export type Served = {
  joinUrl: string
  deskUrl: string
  /** Without its key. */
  displayUrl: string
  /** Of a display that was paired at the start; `null`: none was. */
  displayKey: string | null
}

/**
 * What the hub prints when it serves. A desk's key is good for once. A display's lasts for as long as
 * the display: a log, such as the journal of systemd, is no place for it.
 */
export function readyLine(
  { joinUrl, deskUrl, displayUrl, displayKey }: Served,
  by: ReadBy,
): string {
  const isAsked = by.isElectrons || by.isTerminal || by.env[PRINT_KEYS] === '1'
  const hash = displayKey !== null && isAsked ? `#key=${displayKey}` : ''
  return `ready ${joinUrl} desk ${deskUrl} display ${displayUrl}${hash}`
}
