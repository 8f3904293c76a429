// SPDX-License-Identifier: EUPL-1.2
import type { SafeStorage } from 'electron'
import type { Vault } from './display-key.ts'

type Storage = Pick<
  SafeStorage,
  | 'isAsyncEncryptionAvailable'
  | 'encryptStringAsync'
  | 'decryptStringAsync'
  | 'getSelectedStorageBackend'
>

/** The system's keychain, or `null` where there is none or one whose password is in its source. */
export async function systemVault(
  storage: Storage,
  platform: NodeJS.Platform,
): Promise<Vault | null> {
  if (!(await storage.isAsyncEncryptionAvailable())) return null
  if (platform === 'linux' && storage.getSelectedStorageBackend() === 'basic_text') return null
  return {
    seal: (plain) => storage.encryptStringAsync(plain),
    open: async (sealed) => (await storage.decryptStringAsync(sealed)).result,
  }
}
