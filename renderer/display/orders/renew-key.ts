// SPDX-License-Identifier: EUPL-1.2
import { BRIDGE_NAME } from '../../../shared/native-bridge.ts'
import { OWN_SLOT, slotName } from '../link/display-slot.ts'

/** Has this display another key from its next load on: the one it has is alive on another machine as well. */
export async function renewKey(): Promise<void> {
  const app = window[BRIDGE_NAME]
  if (app) return app.renewKey()
  localStorage.removeItem(slotName('display-key', Number(sessionStorage.getItem(OWN_SLOT))))
}
