// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { MINUTE, type Milliseconds, SECOND } from '../../../shared/instant.ts'
import { isSameHash, slowHash } from '../../machine/secrets.ts'
import type { Vault } from '../display-key.ts'

/** What a PIN may be. */
export const PIN = /^\d{4,8}$/

export type PinPorts = {
  /** The machine's own folder: all walls of it have one PIN. */
  folder: string
  /** `null`: none that a wall can do with; then only the file's mode protects the hash. */
  vault: Vault | null
  /** The machine's wall clock, in ms: a wait outlives a restart. */
  wallNow(): number
  newSalt(): string
}

const Kept = z.strictObject({ salt: z.string(), hash: z.string() })
const KeptPin = z.discriminatedUnion('kept', [
  z.strictObject({ kept: z.literal('sealed'), sealedBase64: z.base64() }),
  z.strictObject({ kept: z.literal('plain'), ...Kept.shape }),
])
const Tries = z.strictObject({ wrong: z.int(), lastAt: z.number() })

// Three slips cost nothing. From then on four digits take a week of nights.
const FREE_TRIES = 3
const FIRST_WAIT_MS = 30 * SECOND
const LONGEST_WAIT_MS = 10 * MINUTE

/** How long to wait after so many wrong ones in a row. */
export function waitAfter(wrong: number): Milliseconds {
  if (wrong < FREE_TRIES) return 0
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES))
}

/** The PIN that lets somebody out of a wall: a salted hash of it, kept by the system's vault. */
export class PinLock {
  private readonly ports: PinPorts

  constructor(ports: PinPorts) {
    this.ports = ports
  }

  get isSet(): boolean {
    return existsSync(this.file)
  }

  /** Keeps a PIN from now on, or with `null` none. Throws where nothing can be written. */
  async set(pin: string | null): Promise<void> {
    if (pin === null) return rmSync(this.file, { force: true, recursive: true })
    const salt = this.ports.newSalt()
    const kept = { salt, hash: slowHash(pin, salt) }
    const sealed = await this.ports.vault?.seal(JSON.stringify(kept)).catch(() => null)
    const text = sealed
      ? { kept: 'sealed', sealedBase64: sealed.toString('base64') }
      : { kept: 'plain', ...kept }
    write(this.file, text)
    write(this.tries, { wrong: 0, lastAt: 0 })
  }

  /** Until the next try counts, in ms. */
  waitMs(): Milliseconds {
    const { wrong, lastAt } = this.readTries()
    const now = this.ports.wallNow()
    if (now < lastAt) this.countFrom(now, wrong)
    return Math.max(0, waitAfter(wrong) - Math.max(0, now - lastAt))
  }

  /**
   * `unreadable`: nobody can tell, since the vault doesn't open. Rejects where the try can't be
   * written down, which then doesn't count.
   */
  async try(pin: string): Promise<'right' | 'wrong' | 'wait' | 'unreadable'> {
    if (this.waitMs() > 0) return 'wait'
    const kept = await this.read()
    if (!kept) return 'unreadable'
    // A vault takes its time, in which others may have been tried: none of them is for nothing.
    if (this.waitMs() > 0) return 'wait'
    const { wrong } = this.readTries()
    // Written before it is answered: pulling the plug forgets no try.
    write(this.tries, { wrong: wrong + 1, lastAt: this.ports.wallNow() })
    if (!isSameHash(slowHash(pin, kept.salt), kept.hash)) return 'wrong'
    write(this.tries, { wrong: 0, lastAt: 0 })
    return 'right'
  }

  /** A clock that was set back since makes nobody wait longer than once. */
  private countFrom(now: number, wrong: number): void {
    try {
      write(this.tries, { wrong, lastAt: now })
    } catch {
      // On a full disk no try counts anyway, as long as that lasts.
    }
  }

  private async read(): Promise<z.infer<typeof Kept> | null> {
    try {
      const kept = KeptPin.parse(JSON.parse(readFileSync(this.file, 'utf8')))
      if (kept.kept === 'plain') return kept
      const opened = await this.ports.vault?.open(Buffer.from(kept.sealedBase64, 'base64'))
      return Kept.parse(JSON.parse(opened ?? ''))
    } catch {
      // Cut off, of another version, or a keychain that was reset: nobody gets out by guessing at it.
      return null
    }
  }

  private readTries(): z.infer<typeof Tries> {
    try {
      return Tries.parse(JSON.parse(readFileSync(this.tries, 'utf8')))
    } catch {
      // None yet.
      return { wrong: 0, lastAt: 0 }
    }
  }

  private get file(): string {
    return join(this.ports.folder, 'pin.json')
  }

  private get tries(): string {
    return join(this.ports.folder, 'pin-tries.json')
  }
}

function write(file: string, value: object): void {
  const draft = `${file}.new`
  writeFileSync(draft, JSON.stringify(value), { mode: 0o600 })
  // An old draft keeps its own mode when it is written over.
  chmodSync(draft, 0o600)
  renameSync(draft, file)
}
