// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder } from '../processes/hub-process.ts'
import type { OwnNetwork } from '../processes/own-network.ts'
import { startStandIn } from './stand-in-player.ts'

/** A wall on a machine of its own. */
export type ElsewhereWall = {
  /** What stands on it, `''` while its page is loaded anew. */
  text(): Promise<string>
  close(): Promise<unknown>
}

/**
 * The app on the stand-in, which finds its hub by itself.
 * @param hash of the address of a display to which the hub has given a room: its key; `''`: it has none yet
 */
export async function appWallOn(
  machine: OwnNetwork,
  { hash }: Pick<URL, 'hash'>,
): Promise<ElsewhereWall> {
  const folder = newFolder()
  const key = new URLSearchParams(hash.slice(1)).get('key')
  if (key !== null) {
    mkdirSync(join(folder, 'display'))
    const kept = JSON.stringify({ kept: 'plain', key })
    writeFileSync(join(folder, 'display', 'display-key.json'), kept, { mode: 0o600 })
  }
  const args = ['display', `--user-data-dir=${folder}`, '--no-kiosk']
  const app = await startStandIn(args, {}, machine.within)
  const text = () =>
    app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return window?.webContents.executeJavaScript('document.body.innerText') ?? ''
    }, null)
  return { text: () => text().catch(() => ''), close: () => app.stop() }
}
