// SPDX-License-Identifier: EUPL-1.2
// Stands in the page itself and runs before the display's script has been fetched, let alone read:
// by then the hub has answered. Small, and without a schema, since the page carries it.
import { KEY_PREFIX, LINK_PATHS, SUBPROTOCOL } from '../../../shared/protocol/version.ts'
import { browserPorts, socketAddress } from '../../sync/browser-ports.ts'
import { linkEarly, startingWith } from '../../sync/early-link.ts'
import type { Ports } from '../../sync/ports.ts'
import { type Choices, choicesOf } from './choices.ts'
import { ownDisplay } from './display-key.ts'

export type Early = {
  choices: Choices
  /** Their first link is on its way. */
  ports: Ports
  /** Nothing can be stored here. */
  isForgetful: boolean
  /** The same for a hub at another address. */
  portsAt(base: string): Ports
}

declare global {
  interface Window {
    zaalschermEarly: Promise<Early>
  }
}

window.zaalschermEarly = begin()

async function begin(): Promise<Early> {
  const choices = choicesOf(window.location)
  document.documentElement.dataset.ground = choices.ground
  const { key, keep, isForgetful } = await ownDisplay(choices.screen)
  const portsAt = (base: string) =>
    browserPorts(socketAddress(base, LINK_PATHS.display), [SUBPROTOCOL, KEY_PREFIX + key], keep)
  const ports = portsAt(choices.hubBase)
  return { choices, ports: startingWith(linkEarly(ports), ports), isForgetful, portsAt }
}

// A page's first time format takes some 20 ms, which it has while its script is being fetched.
if ('requestIdleCallback' in window) {
  requestIdleCallback(() => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' }))
}
