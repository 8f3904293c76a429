// SPDX-License-Identifier: EUPL-1.2
import type { AttendeeCommand } from '../../../shared/features/commands.ts'

/** Surfaces that a process of their own plays, numbered so that they are the same ones later. */
export type Members = {
  kind: 'display' | 'attendee'
  /**
   * `raw` listens and notes when what arrived, at next to no cost; `product` is our own sync
   * client, with its questions for the time and its way back; `pictured` is that of a wall which sends
   * a picture of itself when it is asked.
   */
  as: 'raw' | 'product' | 'pictured'
  from: number
  count: number
  /** The join code of the phones' room. */
  code: string
}

/**
 * Phones that scan one after the other over `overMs`: page, link, join. Each then presses what
 * `presses` names, one after the other.
 */
type Scan = {
  ask: 'scan'
  base: string
  code: string
  teamIds: string[]
  count: number
  overMs: number
  presses?: AttendeeCommand[]
}

/** What a crowd's process is asked; each is answered once. */
export type CrowdAsk =
  /** Links them all at once; answered when each knows what to show. */
  | { ask: 'link'; base: string; members: Members }
  | Scan
  /** Connections that ask for one page again and again. */
  | { ask: 'fetch'; base: string; path: string; count: number; forMs: number }
  | { ask: 'leave' }
  /** What happened since it was asked last. */
  | { ask: 'tell' }

/** How long each took, in ms; who got nothing in time is not among them. */
export type LinkedAnswer = { shownMs: number[] }
export type ScannedAnswer = {
  pageMs: number[]
  joinMs: number[]
  linkMs: number[]
  pressMs: number[]
}

/** How many answers came whole. */
export type FetchedAnswer = { served: number; refused: number }

export type ToldAnswer = {
  /** Views that arrived, by `seq`: how many, and when the last did, on the machine's clock in ms. */
  views: { seq: number; count: number; lastAt: number }[]
  /** Both ways on the wire. */
  bytes: number
  linked: number
  /** When each that had lost its link was shown something again, on the machine's clock in ms. */
  backAt: number[]
  /** Looks at a wall's time, and how many of those were off by a visible bit. */
  looks: number
  wrong: number
}
