// SPDX-License-Identifier: EUPL-1.2
import type { WallScreen } from './features/fleet/device.ts'

/** Expected by a display that was paired with a hub, and can't read any more with which: no hub has it. */
export const NO_KEY = ''

/** A hub that answered with another key than the one that this display was paired with. */
export type HubRefusal = {
  /** Where it answered: a name or an address. */
  host: string
  /** The fingerprints, as 64 digits and letters, `0-9a-f`; or {@link NO_KEY}. */
  expected: string
  met: string
}

/**
 * What Electron's preload gives a page: a handful of native calls, and no way to the hub.
 * Absent in an ordinary browser.
 */
export type NativeBridge = {
  /** This machine's own secret as a display, kept by the system's keychain where there is one. */
  displayKey(): Promise<string>
  /** Has this display another secret from now on: the one it had was copied to another machine. */
  renewKey(): Promise<void>
  /** How the app around the page is, for the health line. */
  appHealth(): Promise<AppHealth>
  /** What the window really shows, 320 px at most, as a JPEG's `data:` address; `null`: nothing, or no answer. */
  picture(): Promise<string | null>
  /** Loads the page anew, whatever stands there. */
  reload(): Promise<void>
  /** Starts the whole app anew within a second, as the desk asks; `false` where it holds the hub as well. */
  restartApp(): Promise<boolean>
  /** Gives the screen free, as the desk asks: ends the app, or leaves the full screen where it holds the hub. */
  leaveScreen(): Promise<void>
  /** To be told whenever a room came over the link to `origin`: that hub's key is the only one from then on. */
  hubShowsRoom(origin: string): Promise<void>
  /** The fingerprint of the hub at `origin`; `null`: it met none there in TLS. */
  hubKey(origin: string): Promise<string | null>
  /** Resolves as soon as a hub is refused, with which. */
  hubRefused(): Promise<HubRefusal>
  /** Resolves as soon as none is. */
  hubAccepted(): Promise<void>
  /**
   * Where the hub is now, which the app looks for meanwhile; `null`: it isn't found yet. Of a display that
   * belongs to none, the next of those that there are.
   */
  hubAddress(): Promise<string | null>
  /** What the app does about a hub that isn't there. */
  finding(): Promise<Finding>
  /**
   * Has it try what somebody typed: an address, or the letter of one of the others.
   * @returns whether that can be one
   */
  typeAddress(text: string): Promise<boolean>
}

/** What a page can't know of the app that it runs in. */
export type AppHealth = {
  version: string
  /** Since the app started. */
  upMs: number
  /** The screens are kept from going to sleep. */
  isAwake: boolean
  /** How often the app started anew by itself in the last 24 hours. */
  restarts: number
  /** The graphics card failed, and the app does without until its next start. */
  isWithoutGraphics: boolean
  /** The hub runs in it too. */
  hasHub: boolean
  /** The window is minimised. */
  isHidden: boolean
  /** The machine is locked: its screen shows something else. */
  isLocked: boolean
  screen: WallScreen
}

/** How a display looks for its hub, for whoever stands before it. */
export type Finding = {
  /** What it tries now; `found`: the hub answers, and the link is on its way. */
  tries: 'last' | 'saved' | 'network' | 'rest' | 'found'
  /** Since when it looks, in ms. */
  forMs: number
  /** What the hub that was found last calls itself, as anybody may; `null`: none was. */
  hubName: string | null
  /** Where the hub was last, without `http://`; `null`: it has never been found. */
  lastAddress: string | null
  /** Its other addresses. */
  savedAddresses: string[]
  /** Hubs that are there and are not this display's: `a` is the first. */
  others: { letter: string; name: string; address: string }[]
  /** What was typed last, and whether nothing answers there. */
  typed: { address: string; isSilent: boolean } | null
  /** This machine's own name, and the addresses that it has. */
  ownName: string
  ownAddresses: string[]
  /** The code that a desk will have for it; `null`: not known yet. */
  code: string | null
}

/** The name under which the preload puts it on `window`. */
export const BRIDGE_NAME = 'zaalscherm'

/** Where an Electron display carries its own pages: `app://zaalscherm/…`. */
export const SCHEME = 'app'
export const PAGES_HOST = 'zaalscherm'
