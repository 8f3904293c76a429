// SPDX-License-Identifier: EUPL-1.2
import { constants, deflateRawSync } from 'node:zlib'
import type { Told } from '../hub/ports.ts'

// A shorter text doesn't get enough smaller to be worth a phone's unpacking it.
const COMPRESS_FROM = 1_024
// What ends every flush, and which a message leaves away (RFC 7692, 7.2.1).
const FLUSHED = 4
const WHOLE_TEXT = 0x81
const IS_COMPRESSED = 0x40

/**
 * A server's text message as bytes on the wire (RFC 6455, 5.2): each made, and compressed, once
 * for all links that are told the same.
 */
export class Frames {
  private readonly plain = new WeakMap<Told, Buffer>()
  private readonly compressed = new WeakMap<Told, Buffer>()

  /** @param mayCompress whether the link agreed on `permessage-deflate` without a kept window */
  of(told: Told, mayCompress: boolean): Buffer {
    const isCompressed = mayCompress && told.text.length >= COMPRESS_FROM
    const made = isCompressed ? this.compressed : this.plain
    const known = made.get(told)
    if (known) return known
    const payload = Buffer.from(told.text)
    const frame = isCompressed
      ? framed(WHOLE_TEXT | IS_COMPRESSED, deflated(payload))
      : framed(WHOLE_TEXT, payload)
    made.set(told, frame)
    return frame
  }
}

function deflated(payload: Buffer): Buffer {
  const flushed = deflateRawSync(payload, { finishFlush: constants.Z_SYNC_FLUSH })
  return flushed.subarray(0, -FLUSHED)
}

function framed(firstByte: number, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from([firstByte, ...lengthOf(payload)]), payload])
}

/** The length as seven bits, or as a mark and two or eight bytes. */
function lengthOf({ length }: Buffer): readonly number[] {
  if (length < 126) return [length]
  if (length < 65_536) return [126, length >> 8, length & 0xff]
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(length))
  return [127, ...bytes]
}
