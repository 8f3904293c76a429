// SPDX-License-Identifier: EUPL-1.2
import { existsSync, writeSync } from 'node:fs'

const LOOK_EVERY_MS = 50
const never = new Int32Array(new SharedArrayBuffer(4))

export const dialog = {
  /**
   * Modal and synchronous, as in Electron once the app is ready: nothing else runs until somebody
   * clicks. A test clicks by making the file that `STAND_IN_CLICK` names.
   */
  showErrorBox: (title: string, content: string) => {
    writeSync(process.stderr.fd, `[box] ${title}: ${content}\n`)
    const click = process.env.STAND_IN_CLICK ?? ''
    while (!existsSync(click)) Atomics.wait(never, 0, 0, LOOK_EVERY_MS)
  },
}
