// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { detailOf, StartProblem } from '../machine/start-problem.ts'
import { certificateOf } from './certificate.ts'
import { fingerprintOf, type Key, keyIn, newKey } from './keys.ts'

/** Beside the days, so that whoever copies the folder takes it along. */
export const HUB_KEY_FILE = 'hub-key.pem'

const OWNER_ONLY = 0o600
const REFUSED =
  'displays of the app that were paired with it refuse this hub: put the file back from a copy, or pair them again'

/** What the hub answers TLS with, as PEM, and by what displays know it. */
export type HubKey = {
  key: string
  certificate: string
  /** As {@link fingerprintOf} gives it. */
  fingerprint: string
  /** Why it is another one than before; `null`: it isn't. */
  note: string | null
}

/**
 * The hub's own key: the one that lies in its folder, or a new one at the first start. Throws
 * {@link StartProblem} where it can't be read or kept.
 * @param now for the name of one that is damaged
 * @param isExpected displays were paired with the key that is to be there
 */
export function hubKeyIn(folder: string, now: number, isExpected = false): HubKey {
  const file = join(folder, HUB_KEY_FILE)
  if (!existsSync(file)) return keptAs(file, isExpected ? `${file} was gone; ${REFUSED}` : null)
  const key = keyIn(read(file))
  if (key !== null) return hubKeyOf(key, null)
  const aside = `${file}.${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}`
  try {
    renameSync(file, aside)
  } catch (error) {
    throw new StartProblem(`${file} is damaged, and can't be set aside: ${detailOf(error)}`)
  }
  return keptAs(file, `${file} is damaged and is now ${basename(aside)}; ${REFUSED}`)
}

function read(file: string): string {
  try {
    // A copy that was put back may have any mode.
    chmodSync(file, OWNER_ONLY)
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartProblem(`the hub's key ${file} can't be read: ${detailOf(error)}`)
  }
}

function keptAs(file: string, note: string | null): HubKey {
  const key = newKey()
  const draft = `${file}.new`
  try {
    writeFileSync(draft, key.pem, { mode: OWNER_ONLY, flush: true })
    // An old draft keeps its own mode when it is written over.
    chmodSync(draft, OWNER_ONLY)
    renameSync(draft, file)
  } catch (error) {
    throw new StartProblem(`the hub's key can't be kept in ${file}: ${detailOf(error)}`)
  }
  return hubKeyOf(key, note)
}

function hubKeyOf(key: Key, note: string | null): HubKey {
  const fingerprint = fingerprintOf(key.spki)
  return { key: key.pem, certificate: certificateOf(key), fingerprint, note }
}
