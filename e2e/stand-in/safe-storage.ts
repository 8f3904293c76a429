// SPDX-License-Identifier: EUPL-1.2
import { keychain } from '../../electron/app/keychain.test-kit.ts'

/** As on a wall that logs in by itself: the keyring is locked, prompts, and nobody is there to type. */
export const safeStorage = keychain('silent')
