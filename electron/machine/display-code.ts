// SPDX-License-Identifier: EUPL-1.2
import { codeFor } from '../../shared/join-code.ts'
import { idOf } from '../hub/access/id-of.ts'
import { systemSecrets } from './secrets.ts'

/** The code that a hub gives the display with this key, unless another one shows it already. */
export function displayCode(key: string): string {
  return codeFor(idOf(key, systemSecrets))
}
