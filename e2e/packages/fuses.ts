// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'

// Where Electron's fuses are in its binary: this text, a version, a length, and a digit each.
export const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/**
 * As they are to be: run as Node, cookie encryption, NODE_OPTIONS, --inspect, integrity, only from asar,
 * own snapshot (as shipped), privileges of file://, WebAssembly's traps (as shipped).
 */
export const FUSES = '000011001'

/** The fuses in a binary, a digit each, `1` for on; empty where it has none. */
export function fusesIn(file: string): string {
  const binary = readFileSync(file)
  const found = binary.indexOf(FUSE_SENTINEL)
  if (found < 0) return ''
  const at = found + FUSE_SENTINEL.length
  const length = binary[at + 1] ?? 0
  return binary.subarray(at + 2, at + 2 + length).toString('latin1')
}
