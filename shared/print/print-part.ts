// SPDX-License-Identifier: EUPL-1.2
import type { EventDay } from '../day/day.ts'
import type { Html } from '../join-page/html/html.ts'
import type { QrEncoder } from '../qr-matrix.ts'
import type { Language } from '../text.ts'

/** What every part is made from. */
export type PrintInput = {
  day: EventDay
  language: Language
  /** Where phones reach the hub: `http://192.168.10.20:4500`; `null`: nowhere yet. */
  joinBase: string | null
  encodeQr: QrEncoder
  /** Whom codes let in; left out: nobody yet. */
  jurors?: readonly JurorCard[]
  /** What there is to judge; left out: all teams. */
  judgedTeamIds?: readonly string[]
}

/** What a juror is handed. */
export type JurorCard = { number: number; code: string; isChair: boolean }

/** Sheets of one kind, or why there are none. */
export type PrintPart = { sheets: readonly Html[]; missing: string | null }

/** Each sheet begins on paper of its own; a long one runs on. */
export function partOf(sheets: readonly Html[], missing: string): PrintPart {
  return { sheets, missing: sheets.length > 0 ? null : missing }
}
