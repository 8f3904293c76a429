// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'

const LISTENS = '00010000'

/**
 * Whether anybody answers at an X display. `DISPLAY` may name a server that has ended, or never began;
 * its socket's file may still be there.
 * @param display as `DISPLAY` has it; one of another machine can't be told, and counts as there
 * @param sockets what `/proc/net/unix` says; `null`: it can't be read, and the display counts as there
 */
export function isDisplayThere(display: string, sockets: string | null): boolean {
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display)?.[1]
  if (number === undefined || sockets === null) return true
  const path = `/tmp/.X11-unix/X${number}`
  return sockets.split('\n').some((line) => {
    const [, , , flags, , , , at] = line.trim().split(/\s+/)
    return flags === LISTENS && (at === path || at === `@${path}`)
  })
}

/** The sockets of this machine, as Linux lists them; `null`: it doesn't. */
export function listedSockets(): string | null {
  try {
    return readFileSync('/proc/net/unix', 'utf8')
  } catch {
    // Not Linux, or closed off.
    return null
  }
}
