// SPDX-License-Identifier: EUPL-1.2

const faults = new Set(process.env.STAND_IN_FAULTS?.split(','))

/** Throws where a test asked for it: `STAND_IN_FAULTS=protocol.handle,whenReady`. */
export function failWhereAsked(call: string): void {
  if (faults.has(call)) throw new Error(`the stand-in was asked to fail in ${call}`)
}
