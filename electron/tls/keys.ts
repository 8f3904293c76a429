// SPDX-License-Identifier: EUPL-1.2
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  sign,
  X509Certificate,
} from 'node:crypto'

// P-256 by its name in OpenSSL: what every TLS client takes, signed in a tenth of a millisecond.
const CURVE = 'prime256v1'

/** A private key of the curve P-256. */
export type Key = {
  /** PKCS #8, as PEM. */
  pem: string
  /** The public half as a certificate holds it: its SubjectPublicKeyInfo, in DER. */
  spki: Buffer
  /** @returns by ECDSA over SHA-256, in DER */
  sign(bytes: Buffer): Buffer
}

/** A random one. */
export function newKey(): Key {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: CURVE })
  return keyOf(privateKey)
}

/** The key in a text as PEM; `null` where that is none of this curve. */
export function keyIn(text: string): Key | null {
  try {
    const key = createPrivateKey(text)
    return key.asymmetricKeyDetails?.namedCurve === CURVE ? keyOf(key) : null
  } catch {
    return null
  }
}

function keyOf(key: KeyObject): Key {
  return {
    pem: String(key.export({ type: 'pkcs8', format: 'pem' })),
    spki: spkiOf(createPublicKey(key)),
    sign: (bytes) => sign('sha256', bytes, key),
  }
}

/**
 * By what a hub is known: SHA-256 of its public key, as in RFC 7469. It stays when the certificate
 * around the key is made anew.
 * @returns 64 digits and letters, `0-9a-f`
 */
export function fingerprintOf(spki: Buffer): string {
  return hash('sha256', spki, 'hex')
}

/** The same from a certificate; `null` where that can't be read. @param certificate PEM */
export function fingerprintIn(certificate: string): string | null {
  try {
    return fingerprintOf(spkiOf(new X509Certificate(certificate).publicKey))
  } catch {
    return null
  }
}

function spkiOf(publicKey: KeyObject): Buffer {
  return publicKey.export({ type: 'spki', format: 'der' })
}
