// SPDX-License-Identifier: EUPL-1.2
import {
  chmodSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import * as z from 'zod/mini'
import { SECOND } from '../../shared/instant.ts'
import type { Timers } from '../machine/timers.ts'

/** The system's keychain. Both may reject, and may take as long as somebody's answer to a prompt. */
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

// A keychain that prompts waits for somebody to type; behind a wall there is nobody.
export const KEYCHAIN_LIMIT_MS = 5 * SECOND

export type DisplayKey = {
  /** 32 to 128 letters, digits, `-` and `_`. */
  key: string
  /** `new` after a first start, or when the kept one can't be read any more: pair again. */
  isNew: boolean
  /** Where it is kept from now on, once that is known; `nowhere` where nothing can be written. */
  kept: Promise<KeptKey['kept'] | 'nowhere'>
}

export type KeyPorts = {
  /** Readable by this user only, since without a vault it holds the key itself. */
  file: string
  /** `null` where the system has none that a wall can do with. */
  vault: Vault | null
  timers: Timers
}

/**
 * This machine's secret as a display: the one that was kept, or a new one. A keychain may hold up an
 * old key for {@link KEYCHAIN_LIMIT_MS}, and a new one never.
 * @param newKey makes a random one
 */
export async function displayKey(ports: KeyPorts, newKey: () => string): Promise<DisplayKey> {
  const kept = readKept(ports.file)
  const key = kept && (await openKept(kept, ports))
  if (kept && key) return { key, isNew: false, kept: Promise.resolve(kept.kept) }
  return keepKey(ports, newKey())
}

/** Keeps `key` from now on: a new one, or one that the hub paired for this display beforehand. */
export function keepKey(ports: KeyPorts, key: string): DisplayKey {
  return { key, isNew: true, kept: keep(ports, key) }
}

async function keep({ file, vault, timers }: KeyPorts, key: string) {
  const sealed = vault && (await inTime(vault.seal(key), timers))
  const kept: KeptKey = sealed
    ? { kept: 'sealed', sealedBase64: sealed.toString('base64') }
    : { kept: 'plain', key }
  try {
    write(file, kept)
    return kept.kept
  } catch {
    // A full disk: a wall that is paired anew at each start is better than none.
    return 'nowhere'
  }
}

function write(file: string, kept: KeptKey): void {
  const draft = `${file}.new`
  writeFileSync(draft, JSON.stringify(kept), { mode: 0o600 })
  // An old draft keeps its own mode when it is written over.
  chmodSync(draft, 0o600)
  // Nothing is ever put over a folder: each start would be another display.
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) rmSync(file, { recursive: true })
  renameSync(draft, file)
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

async function openKept(kept: KeptKey, { vault, timers }: KeyPorts): Promise<string | null> {
  if (kept.kept === 'plain') return kept.key
  if (!vault) return null
  const opened = await inTime(vault.open(Buffer.from(kept.sealedBase64, 'base64')), timers)
  return Key.safeParse(opened).data ?? null
}

/** What a keychain gives; `null` where it refuses, was reset, or lets one wait. */
function inTime<Value>(asked: Promise<Value>, timers: Timers): Promise<Value | null> {
  const { promise, resolve } = Promise.withResolvers<Value | null>()
  const stopWaiting = timers.after(KEYCHAIN_LIMIT_MS, () => resolve(null))
  asked.then(resolve, () => resolve(null)).finally(stopWaiting)
  return promise
}
