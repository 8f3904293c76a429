// SPDX-License-Identifier: EUPL-1.2

import { PICTURE_PX } from './picture.ts'

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

// Markers of JPEG (ITU-T T.81, table B.1): its first, those of a frame, and its first scan.
const START = 0xd8
const SCAN = 0xda
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Whether it is a JPEG that no side of is longer than {@link PICTURE_PX}. @param data as a `data:` address */
export function isSmall(data: string): boolean {
  const size = pictureSizeOf(data)
  return size !== null && Math.max(size.width, size.height) <= PICTURE_PX
}

/**
 * How large a JPEG says that it is, in pixels, read without drawing it: a few bytes may claim more than a
 * desk has memory for.
 * @returns `null`: it doesn't say, or is none
 */
function pictureSizeOf(data: string): { width: number; height: number } | null {
  const byte = bytesOf(data.slice(data.indexOf(',') + 1))
  const two = (at: number) => byte(at) * 256 + byte(at + 1)
  if (byte(0) !== 0xff || byte(1) !== START) return null
  let at = 2
  while (byte(at) === 0xff && byte(at + 1) !== SCAN) {
    const marker = byte(at + 1)
    const length = two(at + 2)
    if (isFrame(marker)) {
      const size = { height: two(at + 5), width: two(at + 7) }
      return size.height > 0 && size.width > 0 ? size : null
    }
    // Fewer than its own two bytes: this would never end.
    if (!(length >= 2)) return null
    at += 2 + length
  }
  return null
}

/** Reads single bytes out of a text in base64; past its end `NaN`, which equals nothing. */
function bytesOf(base64: string): (at: number) => number {
  const bits = (at: number) => {
    const value = BASE64.indexOf(base64[at] ?? '=')
    return value < 0 ? Number.NaN : value
  }
  return (at) => {
    const first = Math.floor(at / 3) * 4 + (at % 3)
    const both = bits(first) * 64 + bits(first + 1)
    return Math.floor(both / 4 ** (2 - (at % 3))) % 256
  }
}
