// SPDX-License-Identifier: EUPL-1.2
import { Unzip, UnzipInflate } from 'fflate'
import { MOST_UNPACKED_BYTES } from '../limits.ts'

export type Unpacked =
  | { files: Map<string, Uint8Array> }
  | { problem: 'zip-too-large' | 'zip-broken' }

/** Little is fed at a time, so that little has been unpacked when it turns out to be too much. */
const SLICE = 16 * 1024

class TooLarge extends Error {}

/**
 * The wanted files of an archive. What it says of their sizes isn't believed: bytes are counted as
 * they come out, and it stops where they are too many.
 */
export function unpacked(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  most = MOST_UNPACKED_BYTES,
): Unpacked {
  if (!hasEnd(bytes)) return { problem: 'zip-broken' }
  const chunks = new Map<string, Uint8Array[]>()
  let total = 0
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return
    const kept: Uint8Array[] = []
    chunks.set(file.name, kept)
    file.ondata = (error, chunk) => {
      if (error) throw error
      total += chunk.length
      if (total > most) throw new TooLarge()
      kept.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length)
    }
  } catch (error) {
    return { problem: error instanceof TooLarge ? 'zip-too-large' : 'zip-broken' }
  }
  return { files: new Map(Array.from(chunks, ([name, kept]) => [name, joined(kept)])) }
}

/** An archive ends with its list of files: without it, the rest was cut off. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 66_000); at -= 1) {
    if (
      bytes[at] === 0x50 &&
      bytes[at + 1] === 0x4b &&
      bytes[at + 2] === 5 &&
      bytes[at + 3] === 6
    ) {
      return true
    }
  }
  return false
}

function joined(chunks: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
