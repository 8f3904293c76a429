// SPDX-License-Identifier: EUPL-1.2
import type { Key } from './keys.ts'

// Tags of ASN.1's distinguished encoding (ITU-T X.690).
const INTEGER = 0x02
const BIT_STRING = 0x03
const OBJECT_IDENTIFIER = 0x06
const UTF8_STRING = 0x0c
const GENERALIZED_TIME = 0x18
const UTC_TIME = 0x17
const SEQUENCE = 0x30
const SET = 0x31

const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]
const COMMON_NAME = [0x55, 0x04, 0x03]
// Longer ones are refused by some readers (RFC 5280, 4.1.2.2).
const SERIAL_BYTES = 16

/**
 * A certificate (X.509, RFC 5280) around a key and signed by it, since TLS carries no bare key. It
 * says nothing more: whoever links looks at the key alone, so it names no address and, for laptops
 * whose clock is off, has no end (4.1.2.5).
 * @returns PEM
 */
export function certificateOf({ spki, sign }: Key): string {
  const algorithm = node(SEQUENCE, node(OBJECT_IDENTIFIER, Buffer.from(ECDSA_WITH_SHA256)))
  const name = nameOf('Zaalscherm')
  const from = node(UTC_TIME, Buffer.from('200101000000Z'))
  const until = node(GENERALIZED_TIME, Buffer.from('99991231235959Z'))
  const signed = node(
    SEQUENCE,
    serialOf(spki),
    algorithm,
    name,
    node(SEQUENCE, from, until),
    name,
    spki,
  )
  return pemOf(node(SEQUENCE, signed, algorithm, bitsOf(sign(signed))))
}

function nameOf(text: string): Buffer {
  const type = node(OBJECT_IDENTIFIER, Buffer.from(COMMON_NAME))
  return node(SEQUENCE, node(SET, node(SEQUENCE, type, node(UTF8_STRING, Buffer.from(text)))))
}

/** One key, one number: positive, and without a leading zero. */
function serialOf(spki: Buffer): Buffer {
  const number = Buffer.from(spki.subarray(-SERIAL_BYTES))
  number[0] = (number.readUInt8(0) & 0x3f) | 0x40
  return node(INTEGER, number)
}

function bitsOf(bytes: Buffer): Buffer {
  const unusedBits = Buffer.of(0)
  return node(BIT_STRING, unusedBits, bytes)
}

function node(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content])
  const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff]
  return Buffer.concat([Buffer.of(tag, 0x80 | bytes.length, ...bytes), content])
}

function pemOf(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
