// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '../../instant.ts'

/** What a team typed as its name and its yell; `null`: it typed none, or that was forgotten. */
export type ChosenName = { name: string | null; yell: string | null }

/** What a team asks to be called. Until a facilitator has said yes, it is shown to that team alone. */
export type Proposal = ChosenName & {
  stand: 'waiting' | 'approved' | 'refused'
  at: Instant
}

export type Naming = {
  proposals: Readonly<Record<string, Proposal>>
  /** What everybody sees, by team: it stays while another is waited for. */
  chosen: Readonly<Record<string, ChosenName>>
}

export const NO_NAMES: Naming = { proposals: {}, chosen: {} }
