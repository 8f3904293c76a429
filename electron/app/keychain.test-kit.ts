// SPDX-License-Identifier: EUPL-1.2
import type { SafeStorage } from 'electron'

/**
 * How a system's keychain may take a call of Electron's `safeStorage`:
 * - `answers`: as it should;
 * - `silent`: nothing settles before somebody answers its prompt, such as a keyring that is locked
 *   after an automatic log-in;
 * - `refuses`: somebody said no, and each call rejects;
 * - `forgot`: it was reset, and opens nothing that it sealed;
 * - `missing`: it says that there is none.
 */
export type Mood = 'answers' | 'silent' | 'refuses' | 'forgot' | 'missing'

type Keychain = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'
> & { asked: string[] }

const never = () => new Promise<never>(() => {})
const backwards = (text: string) => [...text].reverse().join('')

/** `safeStorage` in one of its moods; `asked` tells what it was asked. */
export function keychain(mood: Mood): Keychain {
  const asked: string[] = []
  const answer = <Answer>(call: string, value: () => Answer): Promise<Answer> => {
    asked.push(call)
    if (mood === 'silent') return never()
    if (mood === 'refuses') return Promise.reject(new Error(`Error while ${call}`))
    return Promise.resolve(value())
  }
  return {
    asked,
    isAsyncEncryptionAvailable: () => {
      // It resolves once there is an encryptor, whether that will be let in or not.
      asked.push('available')
      return mood === 'silent' ? never() : Promise.resolve(mood !== 'missing')
    },
    encryptStringAsync: (plain) =>
      answer('encrypting', () => Buffer.from(`sealed ${backwards(plain)}`)),
    decryptStringAsync: async (sealed) => {
      if (mood === 'forgot') throw new Error('Error while decrypting')
      const result = await answer('decrypting', () =>
        backwards(String(sealed).replace('sealed ', '')),
      )
      return { result, shouldReEncrypt: false }
    },
  }
}
