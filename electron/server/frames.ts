// SPDX-License-Identifier: EUPL-1.2
import { constants, deflateRawSync } from 'node:zlib'
import type { EncodedMessage } from '../hub/links/encoded-message.ts'

// A shorter text doesn't get enough smaller to be worth a phone's unpacking it.
const COMPRESS_FROM = 1_024
// What ends every flush, and which a message leaves away (RFC 7692, 7.2.1).
const FLUSHED = 4
const WHOLE_TEXT = 0x81
const IS_COMPRESSED = 0x40

/**
 * A server's text message as bytes on the wire (RFC 6455, 5.2): each made, and compressed, once
 * for all links that are sent the same.
 */
export class Frames {
  private readonly plain = new WeakMap<EncodedMessage, Buffer>()
  private readonly compressed = new WeakMap<EncodedMessage, Buffer>()

  /** @param mayCompress whether the link agreed on `permessage-deflate` without a kept window */
  of(message: EncodedMessage, mayCompress: boolean): Buffer {
    const isCompressed = mayCompress && message.text.length >= COMPRESS_FROM
    const made = isCompressed ? this.compressed : this.plain
    const known = made.get(message)
    if (known) return known
    const frame = isCompressed ? compressedFrame(message.text) : plainFrame(message.text)
    made.set(message, frame)
    return frame
  }
}

function plainFrame(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const head = headOf(WHOLE_TEXT, length)
  const frame = Buffer.allocUnsafe(head.length + length)
  frame.set(head)
  frame.write(text, head.length)
  return frame
}

function compressedFrame(text: string): Buffer {
  const flushed = deflateRawSync(text, { finishFlush: constants.Z_SYNC_FLUSH })
  const payload = flushed.subarray(0, -FLUSHED)
  return Buffer.concat([headOf(WHOLE_TEXT | IS_COMPRESSED, payload.length), payload])
}

/** The first byte, then the length as seven bits, or as a mark and two or eight bytes. */
function headOf(firstByte: number, length: number): Uint8Array {
  if (length < 126) return Uint8Array.of(firstByte, length)
  if (length < 65_536) return Uint8Array.of(firstByte, 126, length >> 8, length & 0xff)
  const head = Buffer.alloc(10)
  head.set([firstByte, 127])
  head.writeBigUInt64BE(BigInt(length), 2)
  return head
}
