// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'

/** The system's keychain, where its encryption is real. */
export type Vault = {
  seal(plain: string): Promise<Buffer>
  open(sealed: Buffer): Promise<string>
}

// Such as may stand in a subprotocol's name.
const Key = z.string().check(z.regex(/^[\w-]{32,128}$/))
const KeptKey = z.discriminatedUnion('kept', [
  z.strictObject({ kept: z.literal('sealed'), sealedBase64: z.base64() }),
  z.strictObject({ kept: z.literal('plain'), key: Key }),
])
type KeptKey = z.infer<typeof KeptKey>

export type DisplayKey = {
  /** 32 to 128 letters, digits, `-` and `_`. */
  key: string
  /** `new` after a first start, or when the kept one can't be read any more: pair again. */
  isNew: boolean
  keptAs: KeptKey['kept']
}

/**
 * This machine's secret as a display: the one that was kept, or a new one, kept.
 * @param file readable by this user only, since without a vault it holds the key itself
 * @param vault `null` where the system has none, or one that only pretends
 * @param newKey makes a random one
 */
export async function displayKey(
  file: string,
  vault: Vault | null,
  newKey: () => string,
): Promise<DisplayKey> {
  const kept = readKept(file)
  const key = kept && (await openKept(kept, vault))
  if (kept && key) return { key, isNew: false, keptAs: kept.kept }
  return keepKey(file, vault, newKey())
}

function readKept(file: string): KeptKey | null {
  if (!existsSync(file)) return null
  try {
    return KeptKey.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Cut off or of another version: the display gets a new key, and is paired once more.
    return null
  }
}

async function openKept(kept: KeptKey, vault: Vault | null): Promise<string | null> {
  if (kept.kept === 'plain') return kept.key
  if (!vault) return null
  try {
    return Key.parse(await vault.open(Buffer.from(kept.sealedBase64, 'base64')))
  } catch {
    // The keychain was reset or belongs to another user: a new key, as above.
    return null
  }
}

/** Keeps `key` from now on: a new one, or one that the hub paired for this display beforehand. */
export async function keepKey(file: string, vault: Vault | null, key: string): Promise<DisplayKey> {
  const kept: KeptKey = vault
    ? { kept: 'sealed', sealedBase64: (await vault.seal(key)).toString('base64') }
    : { kept: 'plain', key }
  const draft = `${file}.new`
  writeFileSync(draft, JSON.stringify(kept), { mode: 0o600 })
  // An old draft keeps its own mode when it is written over.
  chmodSync(draft, 0o600)
  renameSync(draft, file)
  return { key, isNew: true, keptAs: kept.kept }
}
