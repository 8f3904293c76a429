// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from '../../machine/secrets.ts'

// 132 bits of SHA-256: nobody forges the file of their own day, and chance never meets it.
const LENGTH = 22

/** The checksum of parts in their order; of which only the last may hold a line break. */
export function checksum(...parts: (string | number)[]): string {
  return sha256(parts.join('\n'), 'base64url').slice(0, LENGTH)
}

/** Chained over the row before, so that a row that is changed, moved or gone shows in the next. */
export function rowSum(before: string, seq: number, text: string): string {
  return checksum(before, seq, text)
}

/** What the first row is chained over: whose day it is, and which. */
export function firstSum(hubId: string, beginning: string): string {
  return checksum('day', hubId, beginning)
}

/**
 * The checksum of a set whose members come and go one by one: adding a member twice takes it out.
 * Kept as hexadecimal digits.
 */
export function toggled(setSum: string, member: string): string {
  const own = BigInt(`0x${sha256(member, 'hex').slice(0, 32)}`)
  return (BigInt(`0x${setSum}`) ^ own).toString(16)
}

export const EMPTY_SET = '0'
