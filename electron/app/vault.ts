// SPDX-License-Identifier: EUPL-1.2
import type { SafeStorage } from 'electron'
import type { Vault } from './display-key.ts'

type Storage = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'
>

/**
 * The system's keychain; nothing of it is asked before it has something to seal or open.
 * @returns `null` on Linux. A wall that logs in by itself has its keyring locked, with nobody there to
 * type; and without a keyring Electron seals with a password that is in its source.
 */
export function systemVault(storage: Storage, platform: NodeJS.Platform): Vault | null {
  if (platform === 'linux') return null
  const untilThere = async () => {
    if (!(await storage.isAsyncEncryptionAvailable())) throw new Error('there is no keychain')
  }
  return {
    seal: async (plain) => {
      await untilThere()
      return storage.encryptStringAsync(plain)
    },
    open: async (sealed) => {
      await untilThere()
      return (await storage.decryptStringAsync(sealed)).result
    },
  }
}
