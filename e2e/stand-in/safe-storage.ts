// SPDX-License-Identifier: EUPL-1.2

/** A machine without a keychain, such as a headless Linux. */
export const safeStorage = {
  isAsyncEncryptionAvailable: () => Promise.resolve(false),
  getSelectedStorageBackend: () => 'basic_text',
  encryptStringAsync: () => Promise.reject(new Error('no keychain')),
  decryptStringAsync: () => Promise.reject(new Error('no keychain')),
}
