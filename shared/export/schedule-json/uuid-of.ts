// SPDX-License-Identifier: EUPL-1.2

/**
 * A UUID for a name, the same whenever it is asked for (RFC 9562 §5.8, version 8: made in a way of
 * our own). It keeps items apart and guards no secret, so the hash is a fast one.
 */
export function uuidOf(name: string): string {
  const hex = hashOf(name)
  // The variant's two bits, and the version.
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) & 3)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`]
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}

/** A number for a name, from 1 up, which a double holds exactly. */
export function numberOf(name: string): number {
  return parseInt(hashOf(name).slice(0, 12), 16) + 1
}

// Four runs of FNV-1a (32 bits), each from another beginning.
const BEGINNINGS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]

function hashOf(name: string): string {
  return BEGINNINGS.map((beginning) => {
    let hash = beginning
    for (let index = 0; index < name.length; index += 1) {
      hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
    }
    return mixed(hash).toString(16).padStart(8, '0')
  }).join('')
}

/** Names that differ in their last letter only would else differ in few bits (MurmurHash3's end). */
function mixed(hash: number): number {
  let bits = hash
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
